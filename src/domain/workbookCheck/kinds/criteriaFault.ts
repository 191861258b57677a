import { criteriaFindings } from '../criteriaFindings.ts';
import type { Check } from './Check.ts';

/** The criteria table is wrong, so that scores are. Words: the place, the fault, the fix. */
export const criteriaFault: Check = facts => criteriaFindings(facts, 'faults');
