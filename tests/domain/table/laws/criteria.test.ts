import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/domain/checking/checkCriteria.ts';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { anyTable, criteriaOf, staffOf } from '../../scoring/laws/anyTable.ts';
import { anySpread, spreadOver } from './anyHeader.ts';
import { anyTitle } from './anyKeeping.ts';
import { anyOrder } from './anyOrder.ts';

const view = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';

/** What forms call the columns. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  Mã: ['STT', 'TT', 'Mã tiêu chí', 'Code'],
  'Đối tượng': ['Áp dụng cho', 'ÐỐI TƯỢNG'],
  'Nội dung': ['Tiêu chí', 'Nội dung tiêu chí', 'Nội dung đánh giá'],
  'Cách tính': ['Cách chấm', 'cach tinh'],
  'Dữ liệu': ['Số liệu', 'Cột số liệu', 'Cột dữ liệu', 'Dữ  liệu'.normalize('NFD')],
  'Điểm tối đa': ['Điểm chuẩn', 'Điểm', 'Max points'],
};

const anyLine = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    code: fc.constantFrom('I', 'II.', 'A', '1', ''),
    words: fc.constantFrom('Nhiệm vụ', 'Phần chung', 'Kết quả thực hiện'),
    max: fc.constantFrom('', '', '40', 999, '#REF!'),
  }),
  fc.record({
    kind: fc.constant('total' as const),
    code: fc.constantFrom('', 'Tổng cộng', 'TỔNG SỐ:', 'Cộng (I+II)'),
    words: fc.constantFrom('Tổng cộng', 'Tổng điểm'),
    max: fc.constantFrom('', '100', 7, '#REF!'),
  }),
  fc.constant({ kind: 'blank' as const, code: '', words: '', max: '' }),
);

const anyForm = fc.record({
  titles: fc.array(anyTitle, { maxLength: 6 }),
  spread: anySpread,
  order: anyOrder,
  words: fc.array(fc.nat(8), { minLength: 5, maxLength: 5 }),
  between: fc.array(fc.tuple(fc.nat(100), anyLine), { maxLength: 5 }),
});
type Form = typeof anyForm extends fc.Arbitrary<infer Value> ? Value : never;

/** The table of criteria as a form has it, and where each of its rows stands there. */
function formOf(table: unknown[][], form: Form) {
  const titles = table[0]!.map(String);
  const place = (title: string) => titles.indexOf(title);
  const others = titles.filter(title => title !== 'Mã' && title !== 'Nội dung');
  const columns = [
    place('Mã'),
    place('Nội dung'),
    ...form.order(others.length).map(at => place(others[at]!)),
  ];
  const called = titles.map((title, at) => {
    const names = otherWords[title] ?? [];
    return names[form.words[at % form.words.length]!] ?? title;
  });
  const put = ({ code, words, max }: { code: string; words: string; max: unknown }) => {
    const line = titles.map((): unknown => '');
    [line[place('Mã')], line[place('Nội dung')], line[place('Điểm tối đa')]] = [code, words, max];
    return line;
  };
  const rows = table.slice(1);
  const lines = rows.flatMap((row, at) => {
    const here = form.between.filter(([before]) => before % rows.length === at).map(([, line]) => line);
    const headings = here.filter(({ kind }) => kind === 'heading');
    return [
      ...here.filter(({ kind }) => kind !== 'heading').map(put),
      // Only the last has criteria below it: points of another would be those of an unfinished criterion.
      ...headings.map((heading, turn) => put(turn < headings.length - 1 ? { ...heading, max: '' } : heading)),
      row,
    ];
  });
  const head = spreadOver(
    columns.map(at => called[at]!),
    form.spread,
  );
  const above = [...form.titles.slice(0, 10 - head.length), ...(form.titles.length > 0 ? [[]] : [])].slice(
    -(10 - head.length),
  );
  const range = [...above, ...head, ...lines.map(line => columns.map(at => line[at]))];
  const first = above.length + head.length;
  return {
    range: range.map(row => Array.from({ length: titles.length }, (_, at) => row[at] ?? '')),
    places: rows.map(row => first + lines.indexOf(row)),
  };
}

test('scores are the same by a form as by the bare table of its criteria', () => {
  fc.assert(
    fc.property(anyTable(), anyForm, (table, form) => {
      const criteria = criteriaOf(table);
      const { range } = formOf(criteria, form);
      expect(scoreStaff(staffOf(table), range, view), JSON.stringify(range)).toEqual(
        scoreStaff(staffOf(table), criteria, view),
      );
    }),
    { numRuns: runs(1000) },
  );
});

test('the check finds the same in a form, in the rows where it stands there', () => {
  let told = 0;
  const cells = fc.array(
    fc.tuple(fc.nat(), fc.integer({ min: 3, max: 8 }), fc.constantFrom('lạ', '> 20%', '', '-3', 'bước 0')),
    { maxLength: 2 },
  );
  fc.assert(
    fc.property(anyTable(), cells, anyForm, (table, changes, form) => {
      const criteria = criteriaOf(table);
      for (const [row, column, cell] of changes) {
        const line = criteria[1 + (row % table.criteria.length)]!;
        if (column !== 3 || cell !== '') line[column] = cell;
      }
      const words = form.words.map((word, at) => (at === 0 ? 8 : word));
      const between = form.between.map(([at, line]) => [at, { ...line, max: '' }] as [number, typeof line]);
      const { range, places } = formOf(criteria, { ...form, words, between });
      const shifted = (text: string) =>
        text.replace(/dòng (\d+)/g, (_, row) => `dòng ${row === '1' ? 'đầu' : places[row - 2]! + 1}`);
      const found = findingsIn(criteria, staffOf(table)).map(({ place, fault, fix }) =>
        [place, fault, fix].map(shifted),
      );
      const inForm = findingsIn(range, staffOf(table)).map(({ place, fault, fix }) => [place, fault, fix]);
      if (found.length > 0) told++;
      expect(inForm, JSON.stringify(range)).toEqual(found);
    }),
    { numRuns: runs(500) },
  );
  expect(told).toBeGreaterThan(runs(200));
});
