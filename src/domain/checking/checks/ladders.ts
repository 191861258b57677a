import { type Rung, readRungs } from '../../criteria/scale.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { type Check, type CriteriaFinding, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';

/**
 * Ladders whose rungs go up and down, or whose top is not the maximum. Points may rise or fall along the rungs: fewer
 * points for more is a ladder of faults. That they do both is a note.
 */
export const ladders: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    if (rule?.id !== 'ladder' || faulty.has('scale')) return [];
    const found: CriteriaFinding[] = [];
    const tell = (fault: string, fix: string, isNote = false) =>
      found.push(findingAt(row, 'scale', fault, fix, isNote));
    const rungs = readRungs(draft);
    const turn = turnOf(rungs, ({ from }) => from);
    if (turn)
      tell(
        `bậc ${turn.name} không ${turn.way > 0 ? 'cao' : 'thấp'} hơn bậc ${turn.before.name} đứng trước`,
        'Mỗi bậc ghi một lần, xếp các bậc theo một chiều',
      );
    const bend = turn ? undefined : turnOf(rungs, ({ points }) => exactly(points));
    if (bend)
      tell(
        `điểm các bậc không tăng dần, cũng không giảm dần: bậc ${bend.before.name} được ${formatNumber(bend.before.points, 6)}, bậc ${bend.name} được ${formatNumber(bend.points, 6)}`,
        'Đúng ý thì để nguyên; nếu không, sửa điểm của bậc',
        true,
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

interface Turn extends Rung {
  readonly before: Rung;
  /** Which way the others go: up (1) or down. */
  readonly way: number;
}

/** The first rung that does not go on the way from the first one to the last. */
function turnOf(rungs: readonly Rung[], figure: (rung: Rung) => number): Turn | undefined {
  const way = Math.sign(figure(rungs[rungs.length - 1]!) - figure(rungs[0]!)) || -1;
  const at = rungs.findIndex((rung, i) => i > 0 && way * (figure(rung) - figure(rungs[i - 1]!)) <= 0);
  return at < 0 ? undefined : { ...rungs[at]!, before: rungs[at - 1]!, way };
}
