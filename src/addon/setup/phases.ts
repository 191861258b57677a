import type { LeftToPerson } from '../../contract/AdminSetUp.ts';
import { contents } from './contents.ts';
import { missingColumns } from './missingColumns.ts';
import { missingTabs } from './missingTabs.ts';
import { protect } from './protection/protect.ts';
import { migrate } from './upgrade/migrate.ts';
import type { Work } from './Work.ts';
import type { Workbook } from './Workbook.ts';

/** What is missing of one kind, given that nothing of the kinds before is missing. */
type Phase = (book: Workbook, tell: (told: LeftToPerson) => void) => readonly Work[];

/** What moves cells: the workbook is read again before what comes next. Formulas need every tab and column to be there. */
export const structure: readonly Phase[] = [migrate, missingTabs, missingColumns];

/** What stays where it is; protection comes when all is in its place. */
export const contentPhases: readonly Phase[] = [contents, protect];
