import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../addon/main.ts';
import { context } from './context.ts';
import { inTurn } from './inTurn.ts';
import type { Limits } from './Limits.ts';
import { median } from './median.ts';
import { workload } from './workload.ts';

/** What a formula costs: the built script, loaded and called as the service does. */
export function formulas(limits: Limits): void {
  const code = readFileSync('dist/addon/Code.js', 'utf8');
  const empty = `var App_ = (() => { return {}; })();\n${cellFunctions
    .map(({ name }) => `function ${name}(a, b, c) { return App_.${name}(a, b, c); }`)
    .join('\n')}`;

  const [loaded, bare] = inTurn(
    90,
    () => context(code),
    () => context(empty),
  );
  limits.check('loading Code.js, more than an empty add-on', loaded! - bare!, 1, 'ms');

  const cold = [1, 2, 3, 4, 5].map(() => {
    const run = context(code);
    run(`${workload}; var range = staff(10000);`);
    const start = performance.now();
    run('SCORE_STAFF(range, criteria)');
    return performance.now() - start;
  });
  limits.check('SCORE_STAFF, 10 000 rows × 12 criteria, first call', median(cold), 100, 'ms');

  const run = context(code);
  run(`${workload}; var range = staff(10000);`);
  const [score, touch, touchRows] = inTurn(
    150,
    () => run('SCORE_STAFF(range, criteria)'),
    () => run('touch(range)'),
    () => run('touchRows(range)'),
  );
  limits.check('SCORE_STAFF warm ÷ touching every cell and building the result', score! / touch!, 6, '×');

  run('var few = staff(1000), many = staff(100000);');
  const [few] = inTurn(300, () => run('SCORE_STAFF(few, criteria)'));
  const [many] = inTurn(21, () => run('SCORE_STAFF(many, criteria)'));
  limits.check('time a row at 100 000 rows ÷ at 1 000', many! / 100 / few!, 1.5, '×');

  const [reasons] = inTurn(9, () => run('SCORE_STAFF(range, criteria, "điểm; xếp loại; tạm tính; lý do")'));
  const figures = [
    `SCORE_STAFF warm ${score!.toFixed(2)} ms`,
    `touching by columns ${touch!.toFixed(2)} ms, by rows ${touchRows!.toFixed(2)} ms`,
  ];
  console.log(
    `     ${figures.join(', ')}, with rating, provisional score and reason ${reasons!.toFixed(0)} ms`,
  );
}
