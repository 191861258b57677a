import { readFile, stat } from 'node:fs/promises';
import { removeTemporaries } from '../files/temporaryFiles.ts';
import { writeAtomically } from '../files/writeAtomically.ts';

/** Wait so many milliseconds for the next change before writing… */
const QUIET = 400;
/** …but never longer than this. */
const AT_MOST = 3000;
/** A big workbook is written less often: both waits are at least so many times what the last writing took… */
const TIMES = { quiet: 2, atMost: 6 };
/** …which counts as so much at most: a machine that was busy once must not delay the next writing for long. */
const LONGEST = 1500;

interface SavingHost {
  /** The calculated workbook as a file, and what is to be called when that file is there. */
  content(): Promise<{ readonly bytes: Uint8Array; readonly saved: () => void }>;
  failed(reason: string): void;
}

/**
 * Writes the workbook soon after each change. The file on disk is always whole: the last state or the one before. What
 * another program wrote meanwhile, and an original that would lose parts, stay as `.bak`.
 */
export class Saving {
  private timer: NodeJS.Timeout | undefined;
  private waitingSince: number | undefined;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private lastTook = 0;
  private known: number | undefined;
  private keepsOriginal: boolean;
  private hasEnded = false;
  /** How many changes there were. */
  changes = 0;

  constructor(
    private readonly path: string,
    private readonly host: SavingHost,
    { losesParts }: { readonly losesParts: boolean },
  ) {
    this.keepsOriginal = losesParts;
  }

  /** Remembers the file as it is now, and clears what a killed program left; to be called once before the first change. */
  async start(): Promise<void> {
    await removeTemporaries(this.path);
    await removeTemporaries(`${this.path}.bak`);
    this.known = await this.modified();
  }

  /** Something has changed. */
  schedule(): void {
    const now = Date.now();
    this.changes++;
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const quiet = Math.max(QUIET, TIMES.quiet * this.lastTook);
    const end = this.waitingSince + Math.max(AT_MOST, TIMES.atMost * this.lastTook);
    const wait = Math.min(quiet, Math.max(0, end - now));
    this.timer = setTimeout(() => void this.now(), wait);
  }

  /** Writes what there is now; resolves when it is in the file, or could not be written. */
  now(): Promise<void> {
    this.next ??= this.running = this.running.then(() => {
      this.next = undefined;
      this.waitingSince = undefined;
      clearTimeout(this.timer);
      return this.write();
    });
    return this.next;
  }

  /** Writes what has not been written yet; a failure is not tried again. */
  async finish(): Promise<void> {
    this.hasEnded = true;
    if (this.waitingSince !== undefined) await this.now();
    await this.running;
  }

  private async write(): Promise<void> {
    const start = performance.now();
    try {
      const { bytes, saved } = await this.host.content();
      const found = await this.modified();
      const changedOutside = found !== undefined && found !== this.known;
      if (changedOutside || (this.keepsOriginal && found !== undefined))
        await writeAtomically(`${this.path}.bak`, await readFile(this.path));
      this.keepsOriginal = false;
      await writeAtomically(this.path, bytes);
      this.known = await this.modified();
      this.lastTook = Math.min(LONGEST, performance.now() - start);
      saved();
    } catch (error) {
      this.host.failed((error as Error).message);
      if (!this.hasEnded) this.schedule();
    }
  }

  private async modified(): Promise<number | undefined> {
    try {
      return (await stat(this.path)).mtimeMs;
    } catch {
      return undefined;
    }
  }
}
