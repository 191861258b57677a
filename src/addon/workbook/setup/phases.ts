import type { Told } from '../../../contract/AdminSetUp.ts';
import { protect } from '../protection/protect.ts';
import type { Book } from './Book.ts';
import { contents } from './contents.ts';
import { missingColumns } from './missingColumns.ts';
import { missingTabs } from './missingTabs.ts';
import type { Work } from './Work.ts';

/** What is missing of one kind, given that nothing of the kinds before is missing. */
type Phase = (book: Book, tell: (told: Told) => void) => readonly Work[];

/** The order of set-up: formulas need every tab and column to be there, protection comes when all is in its place. */
export const phases: readonly Phase[] = [missingTabs, missingColumns, contents, protect];
