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
  // V8 keeps what it has compiled by the source; whether Google does is not known.
  let round = 0;
  const [unseen, unseenBare] = inTurn(
    30,
    () => context(`${code}\n// ${round++}`),
    () => context(`${empty}\n// ${round++}`),
  );
  console.log(`     … from a source that V8 has not seen before: ${(unseen! - unseenBare!).toFixed(1)} ms`);

  const cold = [1, 2, 3, 4, 5].map(() => {
    const run = context(code);
    run(`${workload}; var range = staff(10000);`);
    const start = performance.now();
    run('SCORE_STAFF(range, criteria)');
    return performance.now() - start;
  });
  limits.check('SCORE_STAFF, 10 000 rows, every rule once, first call', median(cold), 100, 'ms');

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

  console.log(
    `     SCORE_STAFF warm ${score!.toFixed(2)} ms; touching by columns ${touch!.toFixed(2)} ms, by rows ${touchRows!.toFixed(2)} ms`,
  );
  costOfViews(limits, run);
}

/** That explanations cost only those who ask for them: the time of each view beside that of the score alone. */
function costOfViews(limits: Limits, run: (source: string) => unknown): void {
  const views = ['điểm', 'xếp loại', 'hạng', 'tạm tính', 'chi tiết', 'lý do', 'còn thiếu'];
  const times = inTurn(9, ...views.map(view => () => run(`SCORE_STAFF(range, criteria, "${view}")`)));
  const shown = views.map((view, i) => `${view} ${times[i]!.toFixed(times[i]! < 10 ? 1 : 0)}`);
  console.log(`     each view alone, ms: ${shown.join(', ')}`);
  const at = (view: string) => times[views.indexOf(view)]!;
  limits.check('the score alone ÷ with reasons', at('điểm') / at('lý do'), 0.25, '×');
  limits.check('the score alone ÷ with details', at('điểm') / at('chi tiết'), 1, '×');
}
