import { formatNumber } from '../../text/formatNumber.ts';
import { mostOf } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';
import { isFor } from '../rowKinds.ts';

/** Caps that lower nobody, since no total is above them. */
export const caps: Check = ({ rows, table, kinds }) =>
  rows.flatMap(row => {
    const judge = row.criterion?.judge;
    if (judge?.effect !== 'cap') return [];
    const most = Math.max(
      0,
      ...kinds.filter(kind => isFor(row.draft, kind)).map(kind => mostOf(table, kind)),
    );
    if (exactly(judge.most) < exactly(most)) return [];
    const shown = formatNumber(most, 6);
    const fault = `trần ${formatNumber(judge.most, 6)} không hạ điểm của ai: tổng nhiều nhất là ${shown}`;
    return [findingAt(row, 'max', fault, `Ghi một số dưới ${shown}`)];
  });
