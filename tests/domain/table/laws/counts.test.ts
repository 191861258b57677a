import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInitiatives } from '../../../../src/domain/counting/countInitiatives.ts';
import { countTasks } from '../../../../src/domain/counting/countTasks.ts';
import { runs } from '../../runs.ts';
import { anySpread, spreadOver } from './anyHeader.ts';
import { anyTitle } from './anyKeeping.ts';
import { anyOrder } from './anyOrder.ts';

const people = fc.constantFrom('CB1', 'CB2', 'cb1; CB3', 'CB2, CB3', 'CB3 và CB1', '');
const units = fc.constantFrom('P1', 'P2', 'P1/TT', 'P2 | P1', '');
const states = ['Đã đăng ký', 'da duyet', 'Đang triển khai', 'Có hiệu quả', 'Không duyệt', '', 'lạ'];

const registers = {
  COUNT_INITIATIVES: {
    count: countInitiatives,
    tab: 'Sáng kiến',
    titles: ['Số tiếp nhận', 'Tên sáng kiến', 'Mã tác giả', 'Mã đơn vị', 'Trạng thái'],
    row: fc.tuple(
      fc.constantFrom<unknown>('SK-1', 2, ''),
      fc.constant('tên'),
      people,
      units,
      fc.constantFrom(...states),
    ),
    asked: ['Đã đăng ký; Có hiệu quả; Không duyệt', ''],
  },
  COUNT_TASKS: {
    count: countTasks,
    tab: 'Nhiệm vụ',
    titles: [
      'Mã nhiệm vụ',
      'Tên nhiệm vụ',
      'Mã cán bộ',
      'Mã đơn vị',
      'Hạn',
      'Ngày hoàn thành',
      'Đạt chất lượng',
      'Hiệu quả',
      'Thuộc kế hoạch',
      'Trạng thái',
    ],
    row: fc.tuple(
      fc.constant('NV'),
      fc.constant('tên'),
      people,
      units,
      fc.constantFrom<unknown>(new Date(2020, 5, 30), '30/6/2020', '', 'hỏng'),
      fc.constantFrom<unknown>(new Date(2020, 5, 29), '2020-07-01', ''),
      fc.constantFrom<unknown>('Có', true, ''),
      fc.constantFrom<unknown>('Có', false),
      fc.constantFrom<unknown>('Có', 'x', 'Không', ''),
      fc.constantFrom('', 'Hoàn thành', 'Đã huỷ'),
    ),
    asked: ['', 'đúng hạn; được giao'],
  },
};

const anyNoise = fc.oneof(
  fc.constant<readonly unknown[]>([]),
  fc.tuple(fc.constantFrom('I', 'II.', 'Quý I'), fc.constant('Phòng Hành chính')),
  fc
    .tuple(
      fc.constantFrom('Tổng cộng', 'TỔNG SỐ:', 'Cộng I', ''),
      fc.constant('Tổng cộng'),
      fc.constantFrom<unknown>(7, ''),
    )
    .map(([first, second, figure]) => [
      first,
      first === '' ? second : '',
      figure,
      figure,
      figure,
      figure,
      figure,
      figure,
      figure,
      figure,
    ]),
);
const between = fc.array(fc.tuple(fc.nat(100), anyNoise), { maxLength: 5 });

const anyKept = fc.record({
  titles: fc.array(anyTitle, { maxLength: 6 }),
  spread: anySpread,
  order: anyOrder,
  isNumbered: fc.boolean(),
  between,
});

type Rows = readonly (readonly unknown[])[];

/** Rows below titles and a header of several rows, others between them; and where they then stand. */
function registerAs(
  [header, ...rows]: Rows,
  kept: typeof anyKept extends fc.Arbitrary<infer Value> ? Value : never,
) {
  const columns = [0, 1, ...kept.order(header!.length - 2).map(at => at + 2)];
  const head = spreadOver(
    columns.map(at => String(header![at])),
    kept.spread,
  );
  const numbers = columns.map((_, at) => `(${at + 1})`);
  const lines: (readonly unknown[])[] = kept.isNumbered ? [numbers] : [];
  const above = [...kept.titles, ...(kept.titles.length > 0 ? [[]] : [])].slice(-(10 - head.length));
  const places = rows.map((row, at) => {
    for (const [before, noise] of kept.between) if (before % rows.length === at) lines.push(noise);
    lines.push(columns.map(column => row[column]));
    return above.length + head.length + lines.length;
  });
  const range = [...above, ...head, ...lines];
  return { range: range.map(row => columns.map((_, at) => row[at] ?? '')), places };
}

/** Keys with a name beside them, and the same below titles, with totals among them. */
const keysOf = (title: string) => [
  [title, 'Tên'],
  ...(title === 'Mã cán bộ' ? ['CB1', 'cb2', 'CB3', 'CB4'] : ['P1', 'P1/TT', 'P2', 'Trung tâm']).map(key => [
    key,
    'tên',
  ]),
];

test.each(Object.entries(registers))('%s counts the same, however keys and register are kept', (_, one) => {
  const rows = fc.array<readonly unknown[]>(one.row, { minLength: 1, maxLength: 8 });
  const keyNoise = fc.array(
    fc.tuple(fc.nat(3), fc.constantFrom(['Tổng cộng', ''], ['', 'Cộng'], ['', ''], [false, ''])),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      rows,
      anyKept,
      fc.constantFrom('Mã cán bộ', 'Mã đơn vị'),
      fc.constantFrom(...one.asked),
      fc.array(anyTitle, { maxLength: 4 }),
      keyNoise,
      (lines, kept, title, asked, titles, noise) => {
        // A first column without anything would be no column of the table.
        const register = [one.titles, lines[0]!.with(0, 'X-1'), ...lines.slice(1)];
        const keys = keysOf(title);
        const plain = one.count(keys, register, asked);
        const { range, places } = registerAs(register, kept);
        const shifted = plain.map(row =>
          row.map(cell =>
            typeof cell === 'string'
              ? cell.replace(/dòng (\d+)/, (_, row) => `dòng ${places[Number(row) - 2]}`)
              : cell,
          ),
        );
        const blank = plain[0]!.map(() => '');
        const put = keys.map((key, at) => ({
          keys: [
            ...(at === 0
              ? titles.map(row => [row[0] ?? '', row[1] ?? ''])
              : noise.filter(([before]) => before === at - 1).map(([, row]) => row)),
            key,
          ],
          result: shifted[at]!,
        }));
        const keptKeys = put.flatMap(({ keys }) => keys);
        const expected = put.flatMap(({ keys, result }) => [...keys.slice(1).map(() => blank), result]);
        expect(one.count(keptKeys, range, asked), JSON.stringify([keptKeys, range])).toEqual(expected);
      },
    ),
    { numRuns: runs(1000) },
  );
});
