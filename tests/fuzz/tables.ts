import fc from 'fast-check';
import { workbookContent } from '../../src/addon/setup/content/workbookContent.ts';
import { cchc2020 as campaign } from '../../src/campaigns/cchc-2020/cchc-2020.ts';

/** What a cell of a sheet can hold. */
type Cell = string | number | boolean | Date;
export type Table = readonly (readonly Cell[])[];

const ROWS = 14;

// A page to read is no table.
const tables = workbookContent(campaign, true).filter(({ columns }) => columns.length > 0);

/** The tabs of the sample; cells with formulas hold what a person might type. The criteria are whole, of others some rows. */
const sampleTables: Readonly<Record<string, Table>> = Object.fromEntries(
  tables.map(({ name, columns, values, bands = [] }) => {
    // Rows that head others are new in version 2.
    const all = values.filter((_, at) => !bands.includes(at));
    const rows = all.slice(0, name === 'Tiêu chí' ? all.length : ROWS);
    const isFormula = (cell: unknown) => typeof cell === 'string' && cell.startsWith('=');
    return [
      name,
      rows.map((row, down) =>
        row.map((cell, across): Cell => {
          if (down === 0) return columns[across]!.header;
          const isFilled = values[0]![across] === '' || isFormula(values[0]![across]);
          return isFormula(cell) || isFilled ? (down * across) % 12 : (cell as Cell);
        }),
      ),
    ];
  }),
);

const known = [...new Set(Object.values(sampleTables).flat(2))];
const ODD: readonly Cell[] = [
  ...[
    '',
    ' ',
    '#REF!',
    '#DIV/0!',
    '60; 40',
    '>= 90',
    '>= 60; < 90',
    '< 60',
    '100%',
    'trên 20%',
    'khoảng 100',
  ],
  ...[
    '[Điểm A]',
    '[',
    'Tất cả',
    'Tổng nhóm',
    'Xếp loại',
    '31/02/2020',
    '1.234,5',
    '=1+1',
    '__proto__',
    'constructor',
  ],
  ...[
    'ă'.repeat(3000),
    'Tiến'.normalize('NFD'),
    '👩‍👩‍👧',
    '\u200B',
    '﻿Mã',
    'điểm;;lý do',
    'a\nb',
    '%',
    '/',
    ';',
  ],
  ...[0, -0, -1, 0.1 + 0.2, 1e308, -1e308, 5e-324, 2 ** 53, 1e21, true, false],
  ...[new Date(2020, 1, 29), new Date(0), new Date(-1e14), new Date(8.64e15)],
];
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

type Change = (table: Table) => Table;
const at = <Item>(list: readonly Item[], place: number) => place % Math.max(1, list.length);
const without = <Item>(list: readonly Item[], place: number) => list.filter((_, index) => index !== place);
const inserted = <Item>(list: readonly Item[], place: number, item: Item) => [
  ...list.slice(0, place),
  item,
  ...list.slice(place),
];

const place = fc.nat(10_000);
/** What people put between rows; the width is that of the table. */
const anyLine = fc.constantFrom<readonly Cell[]>(
  ['BẢNG TỔNG HỢP'],
  ['', 'Năm', 2020],
  ['I', 'Phòng Hành chính', 12, 0.5],
  ['II.', 'Phòng Kỹ thuật'],
  ['Phòng Hành chính'],
  ['Cộng Phòng Hành chính', '', 1e6],
  ['Tổng cộng', '', 1e6, '#DIV/0!', 7, 7, 7],
  ['', 'Bình quân', 0.5, '98%'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ['A', 'B', 1, 2, 3, '4=3/2'],
  [],
);

/** What happens to tables under people's hands; a range stays rectangular. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(place, place, anyCell).map(
      ([row, column, cell]): Change =>
        table =>
          table.map((line, index) => (index === at(table, row) ? line.with(at(line, column), cell) : line)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, anyCell).map(
      ([column, cell]): Change =>
        table =>
          table.map((line, index) => (index === 0 ? line.with(at(line, column), cell) : line)),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, anyLine).map(
      ([row, line]): Change =>
        table => {
          const filled = Array.from({ length: table[0]?.length ?? 0 }, (_, index) => line[index] ?? '');
          return inserted(table, Math.min(row % 4 === 0 ? 1 : at(table, row), table.length), filled);
        },
    ),
  },
  // A header over two rows: some titles stand in the second.
  fc.array(fc.boolean(), { minLength: 2, maxLength: 9 }).map(
    (isLow): Change =>
      ([header = [], ...rows]) => {
        const low = (index: number) => isLow[index % isLow.length]!;
        return [
          header.map((title, index) => (low(index) ? 'Nhóm' : title)),
          header.map((title, index) => (low(index) ? title : '')),
          ...rows,
        ];
      },
  ),
  place.map(
    (row): Change =>
      table =>
        table.length > 1 ? without(table, at(table, row)) : table,
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      table =>
        inserted(table, at(table, to), table[at(table, from)]!),
  ),
  place.map(
    (column): Change =>
      table =>
        (table[0]?.length ?? 0) > 1 ? table.map(line => without(line, at(line, column))) : table,
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      table =>
        table.map(line => inserted(line, at(line, to), line[at(line, from)]!)),
  ),
  place.map(
    (column): Change =>
      table =>
        table.map(line => line.with(at(line, column), '')),
  ),
);

/** A table of the sample that somebody has been at, up to so often. */
export function changed(name: string, maxLength = 6): fc.Arbitrary<Table> {
  return fc
    .array(anyChange, { maxLength })
    .map(changes => changes.reduce((table, change) => change(table), sampleTables[name]!));
}

/** An argument of a formula as source: a range, a cell, nothing. */
export const anyArgument: fc.Arbitrary<Table | Cell | undefined> = fc.oneof(
  fc.constantFrom(...Object.keys(sampleTables)).chain(changed),
  anyCell,
  fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  fc.constant(undefined),
);
