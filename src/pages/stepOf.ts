import type { Problem } from '../domain/initiative/problemsOf.ts';

/** The last step of the form: everything is read over. */
export const LAST_STEP = 3;

const steps: Readonly<Record<Problem['field'], number>> = {
  kind: 0,
  title: 0,
  field: 0,
  before: 1,
  now: 1,
  expected: 1,
  starts: 1,
  authors: 2,
};

/** The step of the form, from 0, in which something wrong can be mended. */
export function stepOf({ field }: Problem): number {
  return steps[field];
}
