import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../addon/main.ts';
import { context } from './context.ts';
import { median } from './median.ts';
import { workload } from './workload.ts';

const code = readFileSync('dist/addon/Code.js', 'utf8');
const empty = `var App_ = (() => { return {}; })();\n${cellFunctions
  .map(({ name }) => `function ${name}(a, b, c) { return App_.${name}(a, b, c); }`)
  .join('\n')}`;

interface Line {
  readonly what: string;
  readonly found: number;
  readonly most: number;
  readonly unit: string;
}

const lines: Line[] = [];
const measured = (what: string, found: number, most: number, unit: string) =>
  lines.push({ what, found, most, unit });

const load = (source: string) => median(() => context(source), 60, 10);
measured('loading Code.js, more than an empty add-on', load(code) - load(empty), 1, 'ms');

const cold = () => {
  const run = context(code);
  run(`${workload}; var range = staff(10000);`);
  const start = performance.now();
  run('SCORE_STAFF(range, criteria)');
  return performance.now() - start;
};
measured(
  'SCORE_STAFF, 10 000 rows × 12 criteria, first call',
  [cold(), cold(), cold(), cold(), cold()].sort((a, b) => a - b)[2]!,
  100,
  'ms',
);

const run = context(code);
run(workload);
const warm = (rows: number, call: string, runs: number) => {
  run(`var range = staff(${rows});`);
  return median(() => run(call), runs, runs);
};
const score = warm(10_000, 'SCORE_STAFF(range, criteria)', 60);
const touch = warm(10_000, 'touch(range)', 60);
measured('SCORE_STAFF warm ÷ touching every cell and building the result', score / touch, 6, '×');
const small = warm(1000, 'SCORE_STAFF(range, criteria)', 200) / 1000;
const large = warm(100_000, 'SCORE_STAFF(range, criteria)', 9) / 100_000;
measured('time a row at 100 000 rows ÷ at 1 000', large / small, 1.5, '×');
const reasons = warm(10_000, 'SCORE_STAFF(range, criteria, "điểm; xếp loại; tạm tính; lý do")', 5);

for (const { what, found, most, unit } of lines)
  console.log(
    `${found <= most ? 'ok  ' : 'OVER'} ${found.toFixed(2).padStart(8)} ${unit}  (at most ${most})  ${what}`,
  );
console.log(
  `     ${score.toFixed(2).padStart(8)} ms  SCORE_STAFF warm; ${touch.toFixed(2)} ms touching; ${reasons.toFixed(0)} ms with reasons`,
);
if (lines.some(({ found, most }) => found > most)) process.exit(1);
