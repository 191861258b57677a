import { type CriteriaFields, criteriaFindings } from '../criteriaFindings.ts';
import type { Find, Wording } from '../Fault.ts';

/** The criteria table is wrong, so that scores are. */
export const find: Find<CriteriaFields> = facts => criteriaFindings(facts, 'faults');

export const words: Wording<CriteriaFields> = ({ place, fault, fix }) => ({
  fault: { vi: `${place}: ${fault}`, en: `${place}: ${fault}` },
  fix: { vi: fix, en: fix },
});
