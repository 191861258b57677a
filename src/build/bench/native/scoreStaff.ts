import { readFileSync } from 'node:fs';
import { coldSample, context, inTurn, median } from '../measure.ts';
import type { Measured, NativeSheet } from './nativeSheet.ts';

const FIRST = 11;
const AGAIN = 150;

/** Scores the facts with the built script: first in a process of its own each time, loading included; then over and over in one. */
export function scoreStaff({ facts, criteria }: NativeSheet): Measured {
  const code = readFileSync('dist/addon/Code.js', 'utf8');
  const prepare = `var facts = JSON.parse(${quoted(facts)}), criteria = JSON.parse(${quoted(criteria)});`;
  const firsts = Array.from({ length: FIRST }, () =>
    coldSample({ prepare, code, call: 'SCORE_STAFF(facts, criteria)' }),
  );
  const run = context(code);
  run(prepare);
  const [again] = inTurn(AGAIN, () => run('SCORE_STAFF(facts, criteria)'));
  const scored = firsts[0]!.value as readonly (readonly unknown[])[];
  return {
    name: 'SCORE_STAFF',
    first: median(firsts.map(({ processor }) => processor)),
    again: again!,
    values: scored.slice(1).map(([value]) => value),
  };
}

/** The table as the source of a string, so that it arrives as values do, not as a literal. */
function quoted(table: readonly unknown[]): string {
  return JSON.stringify(JSON.stringify(table));
}
