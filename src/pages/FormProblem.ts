import type { Problem } from '../domain/initiative/problemsOf.ts';

/** What is wrong in the form: with an answer, or that a name was typed and nobody chosen. */
export type FormProblem = Omit<Problem, 'code'> & { readonly code: Problem['code'] | 'unpicked' };
