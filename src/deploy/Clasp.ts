import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { Trouble, troubles } from './Trouble.ts';
import { troubleOf } from './troubleOf.ts';

const program = createRequire(import.meta.url).resolve('@google/clasp');
/** So many milliseconds a call may take before the network counts as gone. */
const PATIENCE = 120_000;
const ROOM = 64 * 1024 * 1024;
/** Settings with which clasp would turn to another project or leave files out. */
const ELSEWHERE = /^clasp_config_(?:project|ignore)$/i;

/** Google's clasp, as installed, run without a terminal in a folder, whose .clasp.json it uses. */
export class Clasp {
  constructor(private readonly folder: string) {}

  /** The answer of a command, which it gives as JSON; throws a Trouble. */
  async run<Answer>(command: string, ...words: readonly string[]): Promise<Answer> {
    return answerIn(command, await this.output(command, ...words)) as Answer;
  }

  private output(...words: readonly string[]): Promise<string> {
    const given = [program, ...words, '--json'];
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name)));
    return new Promise((resolve, reject) =>
      execFile(
        process.execPath,
        given,
        { cwd: this.folder, env, timeout: PATIENCE, maxBuffer: ROOM },
        (error, stdout, stderr) => {
          if (error?.killed) reject(new Trouble(troubles.noNetwork));
          else if (error) reject(troubleOf(stderr || stdout || error.message));
          else resolve(stdout);
        },
      ),
    );
  }
}

/** What clasp has answered to a command; nothing at all is what it says when it has skipped it. */
export function answerIn(command: string, stdout: string): unknown {
  if (stdout.trim() === '') throw new Trouble(troubles.silent({ command }));
  try {
    return JSON.parse(stdout);
  } catch {
    throw troubleOf(stdout);
  }
}
