import type { Fault } from '../Finding.ts';
import type { WorkbookFacts } from '../WorkbookFacts.ts';

/** Finds the faults of one kind. */
export type Check = (facts: WorkbookFacts) => readonly Fault[];
