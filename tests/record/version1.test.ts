import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareContext, sourceOf } from '../bundle/bareContext.ts';
import { anyTable, criteriaOf, staffOf } from '../domain/scoring/laws/anyTable.ts';
import { changed } from '../fuzz/tables.ts';
import { readInstitution } from '../institution.ts';

/** The same tables in every run; a failure prints the seed with the table. */
const SEED = 20_261_128;
const EVERYTHING = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';

/** A call of a cell function, e.g. `['SCORE_STAFF', rows, criteria, 'điểm']`. */
type Call = readonly [name: string, ...given: unknown[]];

/** What version 2 of the contract wants otherwise. */
interface Difference {
  /** The heading or case of the contract that says so. */
  readonly says: string;
  readonly concerns: (call: Call, before: string) => boolean;
  /** A call that shows it. */
  readonly example: Call;
}
const header = ['Số tiếp nhận', 'Mã tác giả', 'Mã đơn vị', 'Trạng thái'];
const counting = (keys: unknown, ...rows: readonly unknown[][]): Call => [
  'COUNT_INITIATIVES',
  keys,
  [header, ...rows],
];
const registerOf = ([name, , register]: Call) =>
  name === 'COUNT_INITIATIVES' && Array.isArray(register) ? (register as unknown[][]) : [];
const tasksOf = ([name, , tasks]: Call) =>
  name === 'COUNT_TASKS' && Array.isArray(tasks) ? (tasks as unknown[][]) : [];
const isBlank = (cell: unknown) => cell === '' || cell === false || cell === null || cell === undefined;
const cellsOf = ([, ...given]: Call) =>
  given.flatMap(range => (Array.isArray(range) ? (range as unknown[][]).flat() : []));
const judging = (rule: string, ...cells: readonly unknown[]): Call => [
  'SCORE_STAFF',
  [
    ['Mã', 'd', 'm'],
    ['CB01', ...cells],
  ],
  [
    ['Mã', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Điểm tối đa'],
    ['A', 'a', rule, 'd', cells.length > 1 ? 'm' : '', 10],
  ],
  'điểm; lý do',
];
const differences: readonly Difference[] = [
  {
    says: 'Functions: as many rows as the first argument down to its last row that holds anything',
    concerns: ([, rows]) =>
      Array.isArray(rows) && ((rows.at(-1) as unknown[] | undefined)?.every(isBlank) ?? false),
    example: counting([['Mã cán bộ'], ['CB01'], ['']], ['SK-1', 'CB01', 'P1', 'Đã đăng ký']),
  },
  {
    says: 'Lists in a cell',
    concerns: call =>
      [...registerOf(call), ...tasksOf(call)].some(row =>
        row.some(cell => /[,，；、/|\n]|\svà\s/i.test(String(cell))),
      ),
    example: counting([['Mã cán bộ'], ['CB01'], ['CB13']], ['SK-1', 'CB01, CB13', 'P1', 'Đã đăng ký']),
  },
  {
    says: 'Unfinished rows',
    concerns: call =>
      registerOf(call).some(row => row.some(isBlank)) || tasksOf(call).some(row => row.every(isBlank)),
    example: counting([['Mã cán bộ'], ['CB01']], ['', 'CB01', 'P1', '']),
  },
  {
    says: 'Tolerance: what formulas leave and add makes no difference',
    concerns: call =>
      cellsOf(call).some(cell => typeof cell === 'number' && Math.round(cell * 1e6) / 1e6 !== cell),
    example: judging('Tỷ lệ', 1.1 + 2.2, 3.3),
  },
  {
    says: 'Values, settled: a fault never quotes more than 100 characters of a cell',
    concerns: (_, before) => /\\"[^"]{101,}\\"|«[^»]{101,}»|ô báo lỗi [^"]{101,}"/.test(before),
    example: judging('Chấm điểm', 'mười '.repeat(21)),
  },
  {
    says: 'Values, settled: text in percent among figures, and 250 % in a cell, are asked about in other words',
    concerns: (_, before) => /là phần trăm, ở đây cần một số|% hay 0,0/.test(before),
    example: judging('Chấm điểm', '85%'),
  },
  {
    says: 'Values, settled: a dash where something is counted is a fault that asks',
    concerns: call => cellsOf(call).some(cell => /^\s*[-–—−]\s*$/.test(String(cell))),
    example: judging('Số lượng', '-'),
  },
  {
    says: 'Values, settled: dates with the year first, or with a time, and digits of full width',
    concerns: call =>
      cellsOf(call).some(
        cell => typeof cell === 'string' && /^\d{4}-\d|\d{4} \d?\d:\d\d|[０-９]/.test(cell.trim()),
      ),
    example: judging('Chấm điểm', '９'),
  },
  {
    says: 'Values, settled: a number with its unit is refused with the number alone',
    concerns: (_, before) => /"[-+−–]? ?\d[^"]*" không phải là số/.test(before.replaceAll('\\"', '"')),
    example: judging('Chấm điểm', '9 điểm'),
  },
];

/** What a cell shows: the result, or what is wrong. */
const shown = `function shown(f, given) {
  try { return JSON.stringify(f.apply(null, given)); } catch (error) { return error.name + ': ' + error.message; }
}`;
const [recorded, current] = [new URL('version1/Code.js', import.meta.url), undefined].map(script => {
  const { evaluate } = bareContext(script);
  evaluate(shown);
  return ([name, ...given]: Call) => String(evaluate(`shown(${name}, ${sourceOf(given)})`));
}) as [(call: Call) => string, (call: Call) => string];

/** Whether there is a result, not only a fault, after both said the same. */
function alike(call: Call): boolean {
  const before = recorded(call);
  if (!differences.some(({ concerns }) => concerns(call, before))) expect(current(call)).toBe(before);
  return before.startsWith('[');
}
function holds(calls: fc.Arbitrary<Call>, numRuns: number) {
  let results = 0;
  const law = fc.property(calls, call => {
    if (alike(call)) results++;
  });
  fc.assert(law, { seed: SEED, numRuns });
  expect(results).toBeGreaterThan(numRuns / 3);
}

describe('what version 1 says of a table, this version says', () => {
  test('valid tables of all rules', () => {
    const calls = anyTable().map(
      (table): Call => ['SCORE_STAFF', staffOf(table), criteriaOf(table), EVERYTHING],
    );
    holds(calls, 300);
  });

  const view = fc.constantFrom('', EVERYTHING, 'xếp loại', 'hạng;hạng', 'chi tiết', 'điểm nhóm', 'score');
  const tasks = fc.constantFrom('', 'được giao; đúng hạn');
  const states = fc.constantFrom('', 'Đã áp dụng', 'Đã đăng ký; Có hiệu quả');
  const calls: Readonly<Record<string, readonly fc.Arbitrary<unknown>[]>> = {
    SCORE_STAFF: [changed('Cán bộ'), changed('Tiêu chí', 1), view],
    SCORE_UNIT: [changed('Đơn vị'), changed('Tiêu chí', 1), view],
    COUNT_INITIATIVES: [changed('Cán bộ'), changed('Sáng kiến'), states],
    COUNT_TASKS: [changed('Đơn vị'), changed('Nhiệm vụ'), tasks],
    CHECK_CRITERIA: [changed('Tiêu chí', 3), changed('Cán bộ')],
  };
  test.each(Object.keys(calls))('%s over the sample as people leave it', name => {
    holds(
      fc.tuple(...calls[name]!).map((given): Call => [name, ...given]),
      80,
    );
  });

  const folder = new URL('../fixtures/institutions/', import.meta.url);
  test.each(readdirSync(folder))('a table of a real institution: %s', file => {
    const { of, rows, criteria } = readInstitution(readFileSync(new URL(file, folder), 'utf8'));
    alike([of === 'units' ? 'SCORE_UNIT' : 'SCORE_STAFF', rows, criteria, EVERYTHING]);
    alike(['CHECK_CRITERIA', criteria, rows]);
  });
});

test.each(differences)('and what is to differ does: $says', ({ concerns, example }) => {
  expect(concerns(example, recorded(example))).toBe(true);
  expect(current(example)).not.toBe(recorded(example));
});
