import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../addon/main.ts';
import {
  type ColdCall,
  check,
  cold,
  coldRatio,
  context,
  inContexts,
  inTurn,
  median,
  ratio,
  roundsOf,
  setPace,
} from './measure.ts';
import { workload } from './workload.ts';

const SAMPLES = 61;
const VIEWS = ['điểm', 'xếp loại', 'hạng', 'tạm tính', 'chi tiết', 'lý do', 'còn thiếu'];

/** An add-on that does nothing. */
const empty = `var App_ = (() => { return {}; })();\n${cellFunctions
  .map(({ name }) => `function ${name}(a, b, c) { return App_.${name}(a, b, c); }`)
  .join('\n')}`;

/** What a formula costs beside the recorded script of version 1: the first time in a process, and again where V8 knows the script. */
export function formulas(): void {
  const codes = ['dist/addon/Code.js', 'tests/record/version1/Code.js'].map(path =>
    readFileSync(path, 'utf8'),
  ) as [string, string];
  first(codes);
  again(codes);
}

/** Of one call, round by round. */
type Times = readonly number[];

function first([code, before]: readonly [string, string]): void {
  const loading = (script: string): ColdCall => ({ prepare: '', code: script, call: '' });
  const loads = cold(SAMPLES, loading(code), loading(empty), loading(before));
  const [loaded, bare, loadedBefore] = loads.map(median) as [number, number, number];
  const scoring = (script: string, rows: number): ColdCall => ({
    prepare: `${workload}; var range = staff(${rows});`,
    code: script,
    call: 'SCORE_STAFF(range, criteria).length',
  });
  const of = (table: string): ColdCall => ({
    ...scoring(code, 40),
    prepare: `${workload}; var range = ${table};`,
  });
  const [few, fewBefore, fewNamed, fewKept] = cold(
    SAMPLES,
    ...[scoring(code, 40), scoring(before, 40), of('named(40)'), of('kept(40)')],
  ) as [Times, Times, Times, Times];
  setPace(median(fewBefore));
  check('loading and first SCORE_STAFF, 40 rows, ÷ those of version 1', coldRatio(few, fewBefore), 1.25, '×');
  check(
    'the same with title, two header rows, headings and a total, ÷ the plain table',
    coldRatio(fewKept, fewNamed),
    1.1,
    '×',
  );
  const [many] = cold(SAMPLES, scoring(code, 10_000)) as [Times];
  check('loading and first SCORE_STAFF, 10 000 rows, every rule once', median(many), 150, 'ms');
  const advising = (count: number): ColdCall => ({
    prepare: `${workload}; var wide = broad(${count});`,
    code,
    call: 'SCORE_STAFF(wide.rows, wide.criteria, "còn thiếu").length',
  });
  const [fifty, twoHundred] = cold(11, advising(50), advising(200)) as [Times, Times];
  check('loading and «còn thiếu» of 200 criteria, 40 rows', median(twoHundred), 500, 'ms');
  check('the same ÷ that of 50 criteria', coldRatio(twoHundred, fifty), 8, '×');
  const more = (milliseconds: number) => (milliseconds - bare).toFixed(1);
  console.log(
    `     processor, more than an empty add-on: loading ${more(loaded)} ms (version 1 ${more(loadedBefore)}); ` +
      `with SCORE_STAFF over 40 rows ${more(median(few))} ms (version 1 ${more(median(fewBefore))})`,
  );
}

type Run = ReturnType<typeof context>;

/** A context in which a script is loaded, with 10 000 rows. */
function prepared(code: string): Run {
  const run = context(code);
  run(`${workload}; var range = staff(10000);`);
  return run;
}

function again(codes: readonly [string, string]): void {
  const score = 'SCORE_STAFF(range, criteria)';
  const [own, touch, touchRows, overTouch, overBefore] = inContexts(() => {
    const [run, runBefore] = codes.map(prepared) as [Run, Run];
    const calls = [() => run(score), () => runBefore(score), () => run('touch(range)')];
    const times = roundsOf(75, ...calls, () => run('touchRows(range)'));
    const [now, before, columns, rows] = times as [Times, Times, Times, Times];
    return [median(now), median(columns), median(rows), ratio(now, columns), ratio(now, before)];
  }) as [number, number, number, number, number];
  check('SCORE_STAFF again ÷ touching every cell and building the result', overTouch, 6, '×');
  check('SCORE_STAFF again ÷ that of version 1', overBefore, 0.95, '×');

  const [overPlain] = inContexts(() => {
    const run = prepared(codes[0]);
    run('var plain = named(10000), asKept = kept(10000);');
    const [plain, asKept] = roundsOf(
      75,
      () => run('SCORE_STAFF(plain, criteria)'),
      () => run('SCORE_STAFF(asKept, criteria)'),
    ) as [Times, Times];
    return [ratio(asKept, plain)];
  }) as [number];
  check(
    'SCORE_STAFF with title, two header rows, headings and a total ÷ the plain table',
    overPlain,
    1.1,
    '×',
  );

  const run = prepared(codes[0]);
  run('var few = staff(1000), many = staff(100000);');
  const [few] = inTurn(300, () => run('SCORE_STAFF(few, criteria)'));
  const [many] = inTurn(21, () => run('SCORE_STAFF(many, criteria)'));
  check('time a row at 100 000 rows ÷ at 1 000', many! / 100 / few!, 1.5, '×');
  console.log(
    `     SCORE_STAFF again ${own.toFixed(2)} ms; touching by columns ${touch.toFixed(2)} ms, by rows ${touchRows.toFixed(2)} ms`,
  );

  // Explanations cost only those who ask for them: each view beside the score alone.
  const views = inTurn(9, ...VIEWS.map(view => () => run(`SCORE_STAFF(range, criteria, "${view}")`)));
  const shown = VIEWS.map((view, i) => `${view} ${views[i]!.toFixed(views[i]! < 10 ? 1 : 0)}`);
  console.log(`     each view alone, ms: ${shown.join(', ')}`);
  const at = (view: string) => views[VIEWS.indexOf(view)]!;
  check('the score alone ÷ with reasons', at('điểm') / at('lý do'), 0.25, '×');
  check('the score alone ÷ with details', at('điểm') / at('chi tiết'), 1, '×');
}
