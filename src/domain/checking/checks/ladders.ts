import { readRungs } from '../../criteria/scale.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { type Check, type CriteriaFinding, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';

/** Ladders that do not go down step by step, in values and in points, or whose top is not the maximum. */
export const ladders: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    if (rule?.id !== 'ladder' || faulty.has('scale')) return [];
    const found: CriteriaFinding[] = [];
    const tell = (fault: string, fix: string) => found.push(findingAt(row, 'scale', fault, fix));
    const rungs = readRungs(draft);
    const after = rungs.slice(1);
    const high = after.findIndex(({ from }, at) => from >= rungs[at]!.from);
    const rich = after.findIndex(({ points }, at) => points >= rungs[at]!.points);
    const at = high < 0 ? rich : high;
    if (at >= 0)
      tell(
        `bậc ${after[at]!.name} không ${high < 0 ? 'ít điểm' : 'thấp'} hơn bậc ${rungs[at]!.name} đứng trước`,
        'Xếp các bậc từ cao xuống thấp, điểm giảm dần',
      );
    const plain = rungs.find(({ percent, from }) => !percent && from > 1);
    if (plain && rungs.some(({ percent }) => percent))
      tell('có bậc là phần trăm, có bậc là số', `Nếu là phần trăm, viết ${plain.name}%`);
    const top = Math.max(...rungs.map(({ points }) => points));
    const max = draft.max ?? top;
    if (exactly(top) !== exactly(max))
      tell(
        `bậc cao nhất được ${formatNumber(top, 6)} điểm, khác Điểm tối đa ${formatNumber(max, 6)}`,
        'Sửa cho bằng nhau hoặc để trống Điểm tối đa',
      );
    return found;
  });
