import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { formatNumber } from '../../../src/domain/text/formatNumber.ts';
import { asTyped, type TriedScore, type Tries, whatIf } from '../../../src/pages/score/whatIf.ts';
import { scoreSheet } from '../../e2e/sidebar/scoreSheet.ts';

const header = scoreSheet.rows[0]!.map(String);
const column = (title: string) => header.indexOf(title);
const BREACHES = column('Vi phạm kỷ luật');
const POINTS = column('Điểm tinh thần trách nhiệm');

/** The same of the functions of the cells, after the figures were typed into the sheet. */
function typedIntoSheet(tries: Tries): readonly unknown[] {
  const row = scoreSheet.rows[1]!.map((cell, at) => tries[at] ?? cell);
  return scoreStaff([header, row], scoreSheet.criteria, 'điểm; xếp loại; lý do; còn thiếu')[1]!;
}

describe('what-if', () => {
  test('says what the cells would say if the figures were typed into the sheet', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Điểm tinh thần trách nhiệm', 'Vi phạm kỷ luật', 'Vi phạm quy chế ứng xử'),
        fc.constantFrom('', '0', '1', '7', '12,5', '15'),
        (title, figure) => {
          const tries = { [column(title)]: figure };
          const shown = whatIf(scoreSheet, tries);
          const [total, rating, reason, next] = typedIntoSheet(tries);
          if ('fault' in shown) expect(total).toContain(shown.fault);
          else
            expect([shown.total, shown.rating, shown.reason]).toEqual([
              typeof total === 'number' ? formatNumber(total) : total,
              rating,
              reason,
            ]);
          if ('next' in shown) expect(shown.next).toBe(next);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['points that are given', 'Điểm tinh thần trách nhiệm', '15'],
    ['a count that earns points', 'Vi phạm quy chế ứng xử', ''],
  ])('of a column of %s it is known how many there can be', (_, title, most) => {
    const shown = whatIf(scoreSheet, {}) as TriedScore;
    expect(shown.judged.filter(one => one.title === title)).toEqual([{ title, most }]);
  });

  test('while something is missing, nobody is said to be at the top', () => {
    expect(whatIf(scoreSheet, { [POINTS]: '' })).toMatchObject({
      total: 'Chưa đủ dữ liệu',
      rating: '',
      next: 'Chưa đủ dữ liệu',
    });
  });

  test('where nothing applies, that is the total', () => {
    const rows = scoreSheet.rows.map((row, at) =>
      at === 1 ? row.map((cell, column) => (column > 3 ? 'KAD' : cell)) : row,
    );
    expect(whatIf({ ...scoreSheet, rows }, {})).toMatchObject({
      total: 'Không áp dụng',
      next: 'Không áp dụng',
    });
  });

  test('nothing is changed in what was read', () => {
    const before = JSON.stringify(scoreSheet);
    whatIf(scoreSheet, { [POINTS]: '3' });
    expect(JSON.stringify(scoreSheet)).toBe(before);
  });

  test('offers the columns that count for this row, each once, and tells which formulas fill', () => {
    const { figures } = whatIf(scoreSheet, {}) as TriedScore;
    const titles = (isTyped: boolean) =>
      figures.filter(figure => figure.isTyped === isTyped).map(({ title }) => title);
    expect(titles(true)).toEqual(['Điểm tinh thần trách nhiệm', 'Vi phạm kỷ luật', 'Vi phạm quy chế ứng xử']);
    expect(titles(false)).toEqual(['Có hiệu quả', 'Vượt tiến độ', 'Được giao', 'Hoàn thành']);
  });

  test.each<[string, Tries]>([
    ['points that are short', {}],
    ['most of it missing', { [POINTS]: '2', [column('Hoàn thành')]: '5' }],
    ['a limit beside the points', { [POINTS]: '2', [BREACHES]: '1' }],
  ])('starts from what is missing: %s', (_, before) => {
    const { next, advised } = whatIf(scoreSheet, before) as TriedScore;
    expect(Object.keys(advised)).not.toEqual([]);
    const after = whatIf(scoreSheet, { ...before, ...advised }) as TriedScore;
    expect(next).toContain(`để đạt ${after.rating}: `);
  });

  test('nothing is advised while something is missing, or at the top', () => {
    expect(whatIf(scoreSheet, { [POINTS]: '' })).toMatchObject({ advised: {} });
    let tries: Tries = {};
    for (let turn = 0; turn < 5; turn++)
      tries = { ...tries, ...(whatIf(scoreSheet, tries) as TriedScore).advised };
    expect(whatIf(scoreSheet, tries)).toMatchObject({ next: '', advised: {} });
  });

  test('a criterion says on what it rests', () => {
    const { lines } = whatIf(scoreSheet, {}) as TriedScore;
    const at = scoreSheet.criteria[0]!.indexOf('Căn cứ');
    for (const { code, basis } of lines)
      expect(basis).toBe(scoreSheet.criteria.find(([first]) => first === code)![at]);
  });

  test.each([
    ['a text where a number is needed', { [POINTS]: 'x' }, /^«Điểm tinh thần trách nhiệm»: "x"/],
    ['more than the most', { [POINTS]: '16' }, /^«Điểm tinh thần trách nhiệm»: /],
    ['fewer than none', { [BREACHES]: '-1' }, /^«Vi phạm kỷ luật»: -1 là số âm, cần số từ 0 trở lên$/],
    ['fewer than none, in percent', { [BREACHES]: ' -5% ' }, /^«Vi phạm kỷ luật»: -5% là số âm/],
  ])('%s is a fault of its column', (_, tries, fault) => {
    expect(whatIf(scoreSheet, tries)).toEqual({ fault: expect.stringMatching(fault) });
  });

  test('below 0 may be tried where the sheet itself holds such a figure', () => {
    const rows = scoreSheet.rows.map((row, at) => (at === 1 ? row.with(BREACHES, -3) : row));
    expect(whatIf({ ...scoreSheet, rows }, { [BREACHES]: '-1' })).not.toHaveProperty('fault');
  });

  test('a criterion names the column it judges, unless its content does', () => {
    const { lines } = whatIf(scoreSheet, {}) as TriedScore;
    expect(lines.find(({ code }) => code === 'S2')).toMatchObject({ data: 'Vi phạm kỷ luật' });
    const bare = scoreSheet.criteria.map(row =>
      row.map((cell, at) => (at === 3 && row !== scoreSheet.criteria[0] ? '' : cell)),
    );
    const rules = bare.filter(row => row[4] !== 'Xếp loại');
    const named = (whatIf({ ...scoreSheet, criteria: rules }, {}) as TriedScore).lines;
    expect(named.find(({ code }) => code === 'S2')).toMatchObject({ content: 'Vi phạm kỷ luật', data: '' });
  });

  test('a fault of the criteria table is said', () => {
    const criteria = scoreSheet.criteria.map((row, at) => (at === 1 ? row.map(() => 'x') : row));
    expect(whatIf({ ...scoreSheet, criteria }, {})).toEqual({ fault: expect.stringMatching(/Tiêu chí/) });
  });
});

test.each([
  [12.5, { as: 'number', flags: false, percent: 'allowed' }, '12,5'],
  [0.35, { as: 'number', flags: false, percent: 'expected' }, '35%'],
  [1234567, { as: 'number', flags: false, percent: 'allowed' }, '1234567'],
  [true, { as: 'flag', levels: [] }, 'Có'],
  ['03/02/2020', { as: 'date' }, '03/02/2020'],
  ['', { as: 'date' }, ''],
] as const)('the cell %o is shown as it would be typed', (cell, reading, typed) => {
  expect(asTyped(cell, reading)).toBe(typed);
});
