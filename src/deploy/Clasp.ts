import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Bilingual } from '../domain/text/Language.ts';
import { Failure, failures } from './Failure.ts';

const program = createRequire(import.meta.url).resolve('@google/clasp');
/** So many milliseconds a call may take before the network counts as gone. */
const PATIENCE = 120_000;
const ROOM = 64 * 1024 * 1024;
/** Settings with which clasp would turn to another project or leave files out. */
const ELSEWHERE = /^clasp_config_(?:project|ignore)$/i;

/** Google's clasp, as installed, run without a terminal in a folder, whose .clasp.json it uses. */
export class Clasp {
  constructor(private readonly folder: string) {}

  /** The answer of a command, which it gives as JSON; throws a Failure. */
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
          if (error?.killed) reject(new Failure(failures.noNetwork));
          else if (error) reject(failureOf(stderr || stdout || error.message));
          else resolve(stdout);
        },
      ),
    );
  }
}

/** What clasp has answered to a command; nothing at all is what it says when it has skipped it. */
export function answerIn(command: string, stdout: string): unknown {
  if (stdout.trim() === '') throw new Failure(failures.silent({ command }));
  try {
    return JSON.parse(stdout);
  } catch {
    throw failureOf(stdout);
  }
}

/** What clasp or Google say, and what it means; the first that fits counts. Seen with clasp 3.4.1. */
const MEANINGS: readonly (readonly [said: RegExp, sentence: (said: string) => Bilingual<string>])[] = [
  [/No credentials found|Not logged in/i, () => failures.notLoggedIn],
  [
    /invalid_grant|invalid_rapt|Invalid Credentials|missing required authentication/i,
    () => failures.loginOver,
  ],
  [/in JSON at position|JSON input|is not valid JSON/i, () => failures.loginBroken],
  [/has not enabled the Apps Script API|Apps Script API has not been used/i, () => failures.apiOff],
  [/Syntax error/i, said => failures.syntax({ said })],
  [/Requested entity was not found|Invalid script ?id/i, () => failures.wrongId],
  [/does not have permission|insufficient (permission|authentication)/i, () => failures.noPermission],
  [/quota|rate limit/i, () => failures.quota],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|Invalid response body/i,
    () => failures.noNetwork,
  ],
];

/** The failure behind what a failed clasp has written. */
export function failureOf(said: string): Failure {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said))?.[1];
  return new Failure(meaning?.(said.trim()) ?? failures.unexpected({ said: said.trim() }));
}
