import { createHash } from 'node:crypto';
import { isMarked } from '../xlsx/mark.ts';
import { type Like, likeOf, PendingFile } from './PendingFile.ts';
import { backupOf, contentOf, numbered, placeFor, saveBeside } from './saveBeside.ts';
import { removeTemporaries } from './temporaryFiles.ts';

/**
 * What a person must know of a writing: the original was kept at `path`; the workbook is at `path` from now on, because
 * another program had saved the file; the file was gone and has been made anew.
 */
export interface Kept {
  readonly what: 'original' | 'parted' | 'remade';
  readonly path: string;
}

/**
 * The file of a workbook that is open here. It is always whole, the last state or the one before. Replaced is only what
 * was opened or written here: what another program has saved meanwhile stays, and the workbook goes on beside it. What
 * this program did not write itself is kept as «a.bak.xlsx» before it is first replaced, or under the next free name.
 */
export class KeptFile {
  private known: string | undefined;
  private original: Uint8Array | undefined;
  private like: Like | undefined;
  private keptAt: string | undefined;

  /** The file and what was read of it, nothing if it is to be made. */
  constructor(
    private at: string,
    opened?: Uint8Array,
  ) {
    this.known = opened && digest(opened);
    this.original = opened && !isMarked(opened) ? opened : undefined;
  }

  get path(): string {
    return this.at;
  }

  /** Where the original is, or will be before it is replaced; undefined if this program wrote it. */
  get backup(): string | undefined {
    return this.keptAt;
  }

  /** To be called before the first writing: clears what a killed program left. */
  async start(): Promise<void> {
    this.like = await likeOf(this.at);
    await removeTemporaries(this.at);
    if (this.original) this.keptAt = (await placeFor(backupOf(this.at), this.original)).path;
  }

  async write(bytes: Uint8Array, tell: (kept: Kept) => void): Promise<void> {
    this.like = (await likeOf(this.at)) ?? this.like;
    if (this.original) {
      this.keptAt = await saveBeside(backupOf(this.at), this.original, this.pending(this.original));
      this.original = undefined;
      tell({ what: 'original', path: this.keptAt });
    }
    const pending = await this.pending(bytes);
    try {
      const found = await contentOf(this.at);
      if (found instanceof Uint8Array && digest(found) === this.known) await pending.replace(this.at);
      else await this.makeAnew(pending, tell);
      this.known = digest(bytes);
    } finally {
      await pending.discard();
    }
  }

  private pending(bytes: Uint8Array): Promise<PendingFile> {
    return PendingFile.beside(this.at, bytes, this.like);
  }

  /** There is no file any more, or one of another program. */
  private async makeAnew(pending: PendingFile, tell: (kept: Kept) => void): Promise<void> {
    const path = await pending.takeFirst([this.at, ...numbered(this.at, 2)]);
    const isBeside = path !== this.at;
    this.at = path;
    if (isBeside) tell({ what: 'parted', path });
    else if (this.known !== undefined) tell({ what: 'remade', path });
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
