import type { Answers } from '../draft/Answers.ts';

/** An edit that goes on from what somebody else has meanwhile saved. */
export interface Merged {
  readonly answers: Answers;
  /** Answers that both have changed: what was typed stays, the other is to be seen beside it. */
  readonly conflicts: readonly (keyof Answers)[];
}

/** Takes over what others changed between `seen` and `theirs`, except where something else was typed. */
export function mergeEdit(seen: Answers, theirs: Answers, typed: Answers): Merged {
  const isSame = (name: keyof Answers, one: Answers, other: Answers) =>
    JSON.stringify(one[name]) === JSON.stringify(other[name]);
  const names = Object.keys(theirs) as (keyof Answers)[];
  const untouched = names.filter(name => isSame(name, typed, seen));
  const taken = Object.fromEntries(untouched.map(name => [name, theirs[name]]));
  const conflicts = names.filter(
    name => !untouched.includes(name) && !isSame(name, theirs, seen) && !isSame(name, theirs, typed),
  );
  return { answers: { ...typed, ...taken }, conflicts };
}
