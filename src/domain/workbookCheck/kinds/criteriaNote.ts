import { criteriaFindings } from '../criteriaFindings.ts';
import type { Check } from './Check.ts';

/** Something in the criteria table that may be meant so. Words: the place, the fault, the fix. */
export const criteriaNote: Check = facts => criteriaFindings(facts, 'notes');
