import { percentQuestion } from '../../criteria/Reading.ts';
import { isAboveWhole, readRungs } from '../../criteria/scale.ts';
import { type Check, findingAt } from '../Check.ts';

/** Steps of a ladder that are far beyond the whole of the Mẫu số: nobody gets there; they were meant in percent. */
export const quotients: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, criterion, draft, faulty } = row;
    if (rule?.id !== 'ladder' || draft.outOf === '' || faulty.has('scale') || criterion?.judge.mayExceed)
      return [];
    const rung = readRungs(draft).find(one => one.from > 1 && !isAboveWhole(one));
    if (!rung) return [];
    const fault = `không ai đạt bậc ${rung.name}: Dữ liệu ÷ Mẫu số không quá 100%`;
    return [findingAt(row, 'scale', fault, percentQuestion(rung.from))];
  });
