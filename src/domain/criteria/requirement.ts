import { climbTo } from './climbTo.ts';
import { condition } from './condition.ts';
import { formatTarget } from './formatTarget.ts';
import type { Draft } from './Rule.ts';
import type { Target } from './Target.ts';
import { verdicts } from './verdicts.ts';

const none: Target = { kind: 'flag', value: true };

/** What a rule consists of that only asks whether Chỉ tiêu is met; `fix` says what to write where there is none. */
export function requirement(draft: Draft, rule: string, fix: string) {
  const target = draft.target ?? draft.fault('target', `${rule} cần Chỉ tiêu`, fix, none);
  const found = condition(draft, target);
  const { reading, met, better } = found;
  const wanted = formatTarget(target, draft.outOf !== '');
  return { wanted, reading, better, judge: verdicts(met, 1), climb: climbTo(found, 1) };
}
