import type { Book, BookTab } from '../book/Book.ts';
import { fold } from '../book/fold.ts';
import { nearest } from '../book/nearest.ts';
import { Failure } from '../Failure.ts';
import type { Texts } from '../texts.ts';

/** The tabs that a score is made of. */
export interface ScoredTabs {
  readonly criteria: BookTab;
  readonly staff: BookTab;
  readonly units: BookTab;
}

const NAMES = { criteria: 'Tiêu chí', staff: 'Cán bộ', units: 'Đơn vị' } as const;

/** Finds the three tabs by name, without regard to marks and case. */
export function findTabs(book: Book, texts: Texts): ScoredTabs {
  const find = (name: string) => book.tabs.find(tab => fold(tab.name) === fold(name));
  const missing = Object.values(NAMES).filter(name => !find(name));
  if (missing.length > 0) {
    const found = book.tabs.map(tab => tab.name);
    const meant = missing.map(name => nearest(name, found)).filter(name => name !== undefined);
    throw new Failure(texts.missingTabs(missing, found, Object.values(NAMES), meant));
  }
  return { criteria: find(NAMES.criteria)!, staff: find(NAMES.staff)!, units: find(NAMES.units)! };
}
