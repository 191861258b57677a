import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import type { ZodMiniType } from 'zod/mini';
import { Failure, failures } from './Failure.ts';
import type { Login } from './Login.ts';
import { Refusal, refusalIn } from './meanings.ts';

const program = createRequire(import.meta.url).resolve('@google/clasp');
/** So many milliseconds a call may take before the network counts as gone. */
const PATIENCE = 120_000;
const ROOM = 64 * 1024 * 1024;
/** Settings with which clasp would turn to another project or leave files out. */
const ELSEWHERE = /^clasp_config_/i;

/** What a program has written. */
interface Written {
  readonly stdout: string;
  readonly stderr: string;
}

/** Google's clasp, as installed, run without a terminal in a folder, whose .clasp.json it uses. */
export class Clasp {
  constructor(
    private readonly folder: string,
    private readonly login: Login,
  ) {}

  /** The answer of a command, which it gives as JSON in this shape; throws a Failure. */
  async run<Answer>(
    shape: ZodMiniType<Answer>,
    command: string,
    ...words: readonly string[]
  ): Promise<Answer> {
    return answerIn(shape, command, await this.written(command, ...words));
  }

  private written(...words: readonly string[]): Promise<Written> {
    const given = [program, ...words, '--json', ...this.login.words];
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name)));
    return new Promise((resolve, reject) =>
      execFile(
        process.execPath,
        given,
        { cwd: this.folder, env, timeout: PATIENCE, maxBuffer: ROOM },
        (error, stdout, stderr) => {
          if (error?.killed) reject(new Refusal('noNetwork'));
          else if (error) reject(refusalIn(stderr || stdout || error.message));
          else resolve({ stdout, stderr });
        },
      ),
    );
  }
}

/**
 * What clasp has answered to a command although nothing has failed, as it says: some faults it only writes down, and
 * nothing at all is what it writes when it has skipped the command.
 */
export function answerIn<Answer>(
  shape: ZodMiniType<Answer>,
  command: string,
  { stdout, stderr }: Written,
): Answer {
  if (stdout.trim() === '')
    throw stderr.trim() ? refusalIn(stderr) : new Failure(failures.silent({ command }));
  try {
    return shape.parse(JSON.parse(stdout));
  } catch {
    throw refusalIn(stdout);
  }
}
