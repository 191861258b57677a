import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { Trouble } from './Trouble.ts';
import { troubleOf } from './troubleOf.ts';

const program = createRequire(import.meta.url).resolve('@google/clasp');
/** So many milliseconds a call may take before the network counts as gone. */
const PATIENCE = 120_000;
const ROOM = 64 * 1024 * 1024;

/** Google's clasp, as installed, run without a terminal in a folder, whose .clasp.json it uses. */
export class Clasp {
  constructor(private readonly folder: string) {}

  /** The answer of a command, which it gives as JSON; throws a Trouble. */
  run<Answer>(...words: readonly string[]): Promise<Answer> {
    const given = [program, ...words, '--json'];
    return new Promise((resolve, reject) =>
      execFile(
        process.execPath,
        given,
        { cwd: this.folder, timeout: PATIENCE, maxBuffer: ROOM },
        (error, stdout, stderr) => {
          if (error?.killed) reject(new Trouble(texts => texts.noNetwork));
          else if (error) reject(troubleOf(stderr || stdout || error.message));
          else resolve(answerIn(stdout) as Answer);
        },
      ),
    );
  }
}

function answerIn(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    throw troubleOf(stdout);
  }
}
