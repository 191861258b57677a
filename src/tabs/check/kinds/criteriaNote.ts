import { type CriteriaFields, criteriaFindings } from '../criteriaFindings.ts';
import type { Find, Wording } from '../Fault.ts';

/** Something in the criteria table that may be meant so. */
export const find: Find<CriteriaFields> = facts => criteriaFindings(facts, 'notes');

export const words: Wording<CriteriaFields> = ({ place, fault, fix }) => ({
  fault: { vi: `Lưu ý: ${place}: ${fault}`, en: `Note: ${place}: ${fault}` },
  fix: { vi: fix, en: fix },
});
