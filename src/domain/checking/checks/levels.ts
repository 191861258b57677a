import { scaleLevels } from '../../criteria/scale.ts';
import { caseKey } from '../../text/fold.ts';
import { quote } from '../../text/quote.ts';
import { type Check, findingAt } from '../Check.ts';

/** Levels that a scale names twice. */
export const levels: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    if (rule?.kind !== 'criterion' || !rule.ordersLevels || faulty.has('scale')) return [];
    const names = scaleLevels(draft.scaleText);
    const again = names.find((name, at) => names.findIndex(one => caseKey(one) === caseKey(name)) < at);
    return again === undefined
      ? []
      : [findingAt(row, 'scale', `mức ${quote(again)} có hai lần`, 'Mỗi mức ghi một lần')];
  });
