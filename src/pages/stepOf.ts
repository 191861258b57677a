import type { FormProblem } from './FormProblem.ts';

/** The step in which the authors are chosen. */
export const AUTHORS = 2;
/** The last step of the form: everything is read over. */
export const LAST_STEP = 3;

const steps: Readonly<Record<FormProblem['field'], number>> = {
  kind: 0,
  title: 0,
  field: 0,
  before: 1,
  now: 1,
  expected: 1,
  starts: 1,
  authors: AUTHORS,
};

/** The step of the form, from 0, in which something wrong can be mended. */
export function stepOf({ field }: FormProblem): number {
  return steps[field];
}
