import { percentQuestion } from '../../criteria/Reading.ts';
import { readRungs } from '../../criteria/scale.ts';
import { formatTarget } from '../../criteria/Target.ts';
import { type Check, findingAt } from '../Check.ts';

/** The rules that hold a quotient against a target. */
const aiming = ['pass', 'share', 'veto', 'cap', 'band-condition'];

/** What nobody reaches: a target, or a step of a ladder, beyond the whole of the Mẫu số. */
export const quotients: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    const { target, outOf } = draft;
    if (!rule || outOf === '') return [];
    const tell = (column: 'target' | 'scale', what: string, fix: string) => [
      findingAt(row, column, `không ai đạt ${what}: Dữ liệu ÷ Mẫu số không quá 100%`, fix),
    ];
    if (rule.id === 'ladder') {
      const rung = faulty.has('scale') ? undefined : readRungs(draft).find(({ from }) => from > 1);
      if (!rung) return [];
      return tell('scale', `bậc ${rung.name}`, rung.percent ? 'Bỏ bậc này' : percentQuestion(rung.from));
    }
    if (target?.kind !== 'number' || !aiming.includes(rule.id) || faulty.has('target')) return [];
    const { op, value } = target;
    return (op === '>' && value === 1) || (op[0] !== '<' && value > 1)
      ? tell('target', formatTarget(target, true), 'Sửa Chỉ tiêu')
      : [];
  });
