import type { Draft } from './Rule.ts';
import type { Target } from './Target.ts';

/** Chỉ tiêu of a rule that cannot do without; `fix` says what to write. */
export function neededTarget(draft: Draft, rule: string, fix: string): Target {
  const instead: Target = { kind: 'flag', value: true };
  return draft.target ?? draft.fault('target', `${rule} cần Chỉ tiêu`, fix, instead);
}
