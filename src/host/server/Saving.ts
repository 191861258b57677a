import type { Kept, KeptFile } from '../files/KeptFile.ts';
import { whyUnsaved } from '../files/saveBeside.ts';
import type { WhyUnsaved } from '../sheet/Message.ts';

/** Wait so many milliseconds for the next change before writing… */
const QUIET = 400;
/** …but never longer than this. */
const AT_MOST = 3000;
/** A big workbook is written less often: both waits are at least so many times what the last writing took… */
const TIMES = { quiet: 2, atMost: 6 };
/** …which counts as so much at most: a machine that was busy once must not delay the next writing for long. */
const LONGEST = 1500;

/** …and try again at the earliest so long after it has failed. */
const AGAIN = 2000;

/** What becomes of the workbook on the disk. */
export type SavingEvent =
  | Kept
  | { readonly what: 'saved' }
  | { readonly what: 'unsaved'; readonly why: WhyUnsaved };

interface SavingHost {
  /** The calculated workbook as a file, and what is to be called when that file is there. */
  content(): Promise<{ readonly bytes: Uint8Array; readonly saved: () => void }>;
  tell(event: SavingEvent): void;
}

/** Writes the workbook soon after each change. */
export class Saving {
  private timer: NodeJS.Timeout | undefined;
  private waitingSince: number | undefined;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private lastTook = 0;
  private hasEnded = false;
  private hasFailed = false;
  /** How many changes there were. */
  changes = 0;

  constructor(
    private readonly file: KeptFile,
    private readonly host: SavingHost,
  ) {}

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

  /** Writes what has not been written yet; false if it could not be, which is not tried again. */
  async finish(): Promise<boolean> {
    this.hasEnded = true;
    if (this.waitingSince !== undefined) await this.now();
    await this.running;
    return !this.hasFailed;
  }

  private async write(): Promise<void> {
    const start = performance.now();
    try {
      const { bytes, saved } = await this.host.content();
      await this.file.write(bytes, kept => this.host.tell(kept));
      this.lastTook = Math.min(LONGEST, performance.now() - start);
      this.hasFailed = false;
      saved();
      this.host.tell({ what: 'saved' });
    } catch (error) {
      this.hasFailed = true;
      this.host.tell({ what: 'unsaved', why: whyUnsaved(error) });
      if (!this.hasEnded) this.again();
    }
  }

  private again(): void {
    this.waitingSince ??= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), AGAIN + TIMES.quiet * this.lastTook);
  }
}
