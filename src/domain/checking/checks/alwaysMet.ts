import type { Draft } from '../../criteria/Rule.ts';
import { formatTarget, type Target } from '../../criteria/Target.ts';
import { type Check, findingAt } from '../Check.ts';

/** The rules that only do something where a target fails. */
const limiting = ['veto', 'cap', 'band-condition'];

/** Limits that nobody fails; a note where somebody could who has more than the whole of the Mẫu số. */
export const alwaysMet: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    const { target, outOf } = draft;
    if (!rule || !limiting.includes(rule.id) || !target || faulty.has('target')) return [];
    const fault = `ai cũng đạt «${formatTarget(target, outOf !== '')}»`;
    if (excludesNobody(draft, target)) {
      const fix =
        target.kind === 'level' ? 'Ghi một mức mà có người không đạt' : 'Sửa Chỉ tiêu, ví dụ: không quá 0';
      return [findingAt(row, 'target', `${fault}, nên ${rule.label} không có tác dụng`, fix)];
    }
    if (target.kind !== 'number' || target.op !== '<=' || target.value !== 1 || outOf === '') return [];
    if (draft.options.mayExceed) return [];
    const fix = 'Dữ liệu có thể lớn hơn Mẫu số thì để nguyên; nếu không, sửa Chỉ tiêu';
    return [findingAt(row, 'target', `${fault} nếu Dữ liệu không lớn hơn Mẫu số`, fix, true)];
  });

/** Whether the target takes in all levels, or all from 0 on where nothing can be less: a difference and a growth can. */
function excludesNobody({ levels, data, outOf }: Draft, target: Target): boolean {
  switch (target.kind) {
    case 'level':
      return target.op === '>='
        ? target.level === levels[levels.length - 1]
        : target.op === '<=' && target.level === levels[0];
    case 'number': {
      const { op, value, percent, upTo } = target;
      if (upTo) return false;
      const canBeNegative = outOf === '' && (percent || /[-−–][^\]]*\[/.test(data));
      return !canBeNegative && (op === '>=' ? value <= 0 : op === '>' && value < 0);
    }
    default:
      return false;
  }
}
