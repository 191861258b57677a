import type { Book } from '../setup/Book.ts';
import type { Work } from '../setup/Work.ts';

/**
 * Brings a workbook from the version before to this one: what set-up would leave as it is because something stands there.
 * Done twice it changes nothing the second time; what people have changed stays.
 */
export interface Migration {
  readonly to: number;
  readonly works: (book: Book) => readonly Work[];
}
