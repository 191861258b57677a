import { isMember } from '../../criteria/groups.ts';
import { scaleOf } from '../../scoring/scales.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { grouped } from '../../text/grouped.ts';
import { type Check, findingAt } from '../Check.ts';
import { isFor, nameKinds } from '../rowKinds.ts';

/** Notes of populations whose bonuses can bring a total above the most that it may be, so that it is cut. */
export const cutTotals: Check = ({ rows, table, kinds }) => {
  const cut = grouped(kinds, kind => {
    const scale = scaleOf(table, kind);
    const own = rows.filter(
      ({ criterion, draft }) => criterion?.judge.effect === 'adjust' && isFor(draft, kind),
    );
    const bonuses = own.filter(({ criterion }) => criterion!.judge.better > 0);
    const worth = bonuses.reduce((sum, { criterion, draft }) => {
      const caps = table.groupRules.filter(rule => isMember(criterion!, rule) && isFor(rule, kind));
      return sum + Math.min(draft.max ?? Infinity, ...caps.map(({ most }) => most ?? Infinity));
    }, 0);
    return typeof scale === 'string' || scale.top + worth <= scale.most ? undefined : scale.most;
  });
  return [...cut].flatMap(([most, some]) => {
    if (most === undefined) return [];
    const shown = formatNumber(most, 6);
    const fault = `${nameKinds(some, kinds)}: điểm cộng có thể đưa tổng vượt ${shown}, phần vượt bị cắt`;
    const isSaid = table.scales.some(scale => scale.most === most);
    const fix = isSaid
      ? 'Muốn giữ phần vượt thì nâng Chỉ tiêu «không quá» của dòng Thang tổng'
      : 'Muốn giữ phần vượt thì ghi Chỉ tiêu «không quá …» ở dòng Thang tổng';
    return [findingAt(undefined, 'max', fault, fix, true)];
  });
};
