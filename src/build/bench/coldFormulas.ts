import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../addon/main.ts';
import { cold, type Job } from './cold.ts';
import type { Limits } from './Limits.ts';
import { workload } from './workload.ts';

const SAMPLES = 31;

/** An add-on that does nothing. */
const empty = `var App_ = (() => { return {}; })();\n${cellFunctions
  .map(({ name }) => `function ${name}(a, b, c) { return App_.${name}(a, b, c); }`)
  .join('\n')}`;

/** What a formula costs the first time in a process, beside the recorded script of version 1. */
export function coldFormulas(limits: Limits): void {
  const [code, before] = ['dist/addon/Code.js', 'tests/record/version1/Code.js'].map(path =>
    readFileSync(path, 'utf8'),
  ) as [string, string];
  const loading = (script: string): Job => ({ prepare: '', code: script, call: '' });
  const [loaded, bare, loadedBefore] = cold(SAMPLES, loading(code), loading(empty), loading(before)) as [
    number,
    number,
    number,
  ];

  const scoring = (script: string, rows: number): Job => ({
    prepare: `${workload}; var range = staff(${rows});`,
    code: script,
    call: 'SCORE_STAFF(range, criteria).length',
  });
  const [first, firstBefore] = cold(SAMPLES, scoring(code, 40), scoring(before, 40)) as [number, number];
  limits.check('loading and first SCORE_STAFF, 40 rows, ÷ those of version 1', first / firstBefore, 0.8, '×');
  const [many] = cold(SAMPLES, scoring(code, 10_000)) as [number];
  limits.check('loading and first SCORE_STAFF, 10 000 rows, every rule once', many, 150, 'ms');
  console.log(
    `     processor, more than an empty add-on: loading ${shown(loaded - bare)} ms (version 1 ${shown(loadedBefore - bare)}); ` +
      `with SCORE_STAFF over 40 rows ${shown(first - bare)} ms (version 1 ${shown(firstBefore - bare)})`,
  );
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(1);
}
