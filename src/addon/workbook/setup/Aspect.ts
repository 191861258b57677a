import type { Book } from './Book.ts';
import type { DetailedTab } from './DetailedTab.ts';
import type { Work } from './Work.ts';

/** One thing that set-up looks after in a tab that holds something: what is missing of it. */
export type Aspect = (tab: DetailedTab, book: Book) => readonly Work[];
