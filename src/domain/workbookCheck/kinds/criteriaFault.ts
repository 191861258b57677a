import { type CriteriaFields, criteriaFindings } from '../criteriaFindings.ts';
import type { Find, Words } from '../Fault.ts';

/** The criteria table is wrong, so that scores are. */
export const find: Find<CriteriaFields> = facts => criteriaFindings(facts, 'faults');

export const words: Words<CriteriaFields> = ({ place, fault, fix }) => ({
  vi: { fault: `${place}: ${fault}`, fix },
  en: { fault: `${place}: ${fault}`, fix },
});
