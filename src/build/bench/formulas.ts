import { readFileSync } from 'node:fs';
import { coldFormulas } from './coldFormulas.ts';
import { context } from './context.ts';
import { inTurn } from './inTurn.ts';
import type { Limits } from './Limits.ts';
import { workload } from './workload.ts';

/** What a formula costs: the first time in a process, and again where V8 knows the built script. */
export function formulas(limits: Limits): void {
  coldFormulas(limits);
  const [run, runBefore] = ['dist/addon/Code.js', 'tests/record/version1/Code.js'].map(path => {
    const inside = context(readFileSync(path, 'utf8'));
    inside(`${workload}; var range = staff(10000);`);
    return inside;
  }) as [Run, Run];
  const [score, scoreBefore, touch, touchRows] = inTurn(
    150,
    () => run('SCORE_STAFF(range, criteria)'),
    () => runBefore('SCORE_STAFF(range, criteria)'),
    () => run('touch(range)'),
    () => run('touchRows(range)'),
  );
  limits.check('SCORE_STAFF again ÷ touching every cell and building the result', score! / touch!, 6, '×');
  limits.check('SCORE_STAFF again ÷ that of version 1', score! / scoreBefore!, 0.9, '×');

  run('var few = staff(1000), many = staff(100000);');
  const [few] = inTurn(300, () => run('SCORE_STAFF(few, criteria)'));
  const [many] = inTurn(21, () => run('SCORE_STAFF(many, criteria)'));
  limits.check('time a row at 100 000 rows ÷ at 1 000', many! / 100 / few!, 1.5, '×');

  console.log(
    `     SCORE_STAFF again ${score!.toFixed(2)} ms; touching by columns ${touch!.toFixed(2)} ms, by rows ${touchRows!.toFixed(2)} ms`,
  );
  costOfViews(limits, run);
}

type Run = (source: string) => unknown;

/** That explanations cost only those who ask for them: the time of each view beside that of the score alone. */
function costOfViews(limits: Limits, run: Run): void {
  const views = ['điểm', 'xếp loại', 'hạng', 'tạm tính', 'chi tiết', 'lý do', 'còn thiếu'];
  const times = inTurn(9, ...views.map(view => () => run(`SCORE_STAFF(range, criteria, "${view}")`)));
  const shown = views.map((view, i) => `${view} ${times[i]!.toFixed(times[i]! < 10 ? 1 : 0)}`);
  console.log(`     each view alone, ms: ${shown.join(', ')}`);
  const at = (view: string) => times[views.indexOf(view)]!;
  limits.check('the score alone ÷ with reasons', at('điểm') / at('lý do'), 0.25, '×');
  limits.check('the score alone ÷ with details', at('điểm') / at('chi tiết'), 1, '×');
}
