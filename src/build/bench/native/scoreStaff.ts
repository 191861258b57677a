import { readFileSync } from 'node:fs';
import { context } from '../context.ts';
import { median } from '../median.ts';
import type { Measured } from './Measured.ts';
import type { NativeSheet } from './nativeSheet.ts';

const ROUNDS = 11;
const AGAIN = 21;

/** Scores the facts with the built script; the first time in a context of its own each, as the service does. */
export function scoreStaff({ facts, criteria }: NativeSheet): Measured {
  const code = readFileSync('dist/addon/Code.js', 'utf8');
  const firsts: number[] = [];
  const times: number[] = [];
  let values: unknown[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const run = context(code);
    run(`var facts = JSON.parse(${quoted(facts)}), criteria = JSON.parse(${quoted(criteria)});`);
    const timed = (into: number[]) => {
      const start = performance.now();
      const result = run('SCORE_STAFF(facts, criteria)') as unknown[][];
      into.push(performance.now() - start);
      values = result.slice(1).map(([value]) => value);
    };
    timed(firsts);
    for (let again = 0; again < AGAIN; again++) timed(times);
  }
  return { name: 'SCORE_STAFF', first: median(firsts), again: median(times), values };
}

/** The table as the source of a string, so that it arrives as values do, not as a literal. */
function quoted(table: readonly unknown[]): string {
  return JSON.stringify(JSON.stringify(table));
}
