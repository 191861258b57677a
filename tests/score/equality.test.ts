import exceljs from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { bareContext } from '../bundle/bareContext.ts';
import { runs } from '../domain/runs.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { at, columnsOf, criteriaOf, type Rows, scoreIn, type Value, writeBook } from './bodies.ts';

const VIEW = 'điểm; xếp loại; hạng; tạm tính; lý do';
const sides = [
  ['staff', 'Cán bộ', 'SCORE_STAFF'],
  ['units', 'Đơn vị', 'SCORE_UNIT'],
] as const;
const FAULTY: readonly Value[] = [
  '',
  '',
  '1o',
  '#N/A',
  '1.234',
  'KAD',
  -1,
  1e6,
  '95%',
  true,
  new Date(2020, 1, 29),
];
/** Of each campaign 300, half of them of staff. */
const BODIES = runs(150);

/** Rows of a tab, most of them as people fill them in, some cells faulty. */
function rowsOf(columns: ReturnType<typeof columnsOf>, prefix: string): fc.Arbitrary<Rows> {
  const cell = ({ values }: (typeof columns)[number]) =>
    fc.oneof(
      {
        weight: 60,
        arbitrary: values.length > 0 ? fc.constantFrom(...values) : fc.integer({ min: 0, max: 9 }),
      },
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 2, arbitrary: fc.constantFrom(...FAULTY) },
    );
  const row = fc.tuple(...columns.map(cell));
  return fc
    .array(row, { minLength: 1, maxLength: 40 })
    .map(rows => [
      columns.map(({ header }) => header),
      ...rows.map((cells, i): Value[] => [`${prefix}${i}`, ...cells.slice(1)]),
    ]);
}

/** The cells of a tab as another program reads them. */
async function cellsOf(path: string, tab: string): Promise<readonly (readonly unknown[])[]> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const rows: unknown[][] = [];
  book.getWorksheet(tab)!.eachRow(row => {
    rows.push(Array.from({ length: 10 }, (_, column) => row.getCell(column + 1).value ?? ''));
  });
  return rows.slice(1);
}

test.each(campaigns.flatMap(campaign => sides.map(side => ({ id: campaign.id, campaign, side }))))(
  'each body of $id is scored as its cells would be: $side.2',
  async ({ campaign, side: [side, tab, call] }) => {
    const criteria = criteriaOf(campaign);
    const columns = columnsOf(campaign, tab);
    const bodies = fc.sample(rowsOf(columns, 'X'), {
      numRuns: BODIES,
      seed: Number(process.env.SEED),
    });
    const directory = newDirectory();
    const context = bareContext();
    const expected: unknown[] = [];
    await writeBook(at(directory, 'tinh.xlsx'), { 'Tiêu chí': criteria });
    for (const [number, rows] of bodies.entries()) {
      const name = `so/${String(number).padStart(3, '0')}.xlsx`;
      const shown = context.call(call, rows, criteria, VIEW) as (string | number)[][];
      // As Sheets writes it: the formula beside the table, its values below.
      const formula = `=IFERROR(__xludf.DUMMYFUNCTION("${call}(A1:Z; 'Tiêu chí'!A1:K)"),"Điểm")→Điểm`;
      const beside = rows.map((row, i) => [...row, i === 0 ? formula : shown[i]![0]!, shown[i]![1]!]);
      await writeBook(at(directory, name), { 'Tiêu chí': criteria, [tab]: beside });
      for (const [i, [score, ...others]] of shown.entries())
        if (i > 0 && score !== '') expected.push([name, i + 1, String(rows[i]![0]), score, ...others]);
    }
    const line = `so criteria tinh.xlsx out kq.xlsx side ${side} within own-codes`;
    expect(await scoreIn(directory, line)).toMatchObject({ code: 0, complained: '' });
    const found = await cellsOf(at(directory, 'kq.xlsx'), 'Kết quả');
    const results = side === 'staff' ? 5 : 4;
    const compared = found.map(row => [row[0], row[1], row[2], ...row.slice(results, results + 5)]);
    expect(compared).toEqual(expected);
    expect(await cellsOf(at(directory, 'kq.xlsx'), 'Khác với sổ')).toEqual([]);
  },
);

test('over all bodies rows are compared and ranked as in one table', async () => {
  const criteria: Rows = [
    [
      'Mã',
      'Đối tượng',
      'Nội dung',
      'Cách tính',
      'Dữ liệu',
      'Mẫu số',
      'Chỉ tiêu',
      'Điểm tối đa',
      'Thang điểm',
    ],
    ['C1', 'Cá nhân', 'Nhất', 'So với cao nhất', 'a', '', '', 50, ''],
    ['C2', 'Cá nhân', 'Vượt', 'Vượt chỉ tiêu', 'b', 'c', '', 30, ''],
    ['C3', 'Viên chức', 'Riêng', 'So với cao nhất', 'b', '', '', 20, ''],
    ['B1', '', 'Tốt', 'Xếp loại', '', '', '>= 60', '', ''],
    ['B2', '', 'Khá', 'Xếp loại', '', '', '', '', ''],
  ];
  const row = fc.tuple(
    fc.constantFrom('Công chức', 'Viên chức'),
    fc.constantFrom('Có', 'Không'),
    fc.oneof(fc.nat(50), fc.constant(''), fc.constant('1o')),
    fc.nat(60),
    fc.constantFrom<Value>(0, 10, 20, ''),
  );
  const header = ['Mã cán bộ', 'Đối tượng', 'Người đứng đầu', 'a', 'b', 'c'];
  const bodies = fc.sample(fc.array(row, { minLength: 1, maxLength: 9 }), {
    numRuns: 25,
    seed: Number(process.env.SEED),
  });
  const directory = newDirectory();
  await writeBook(at(directory, 'tinh.xlsx'), { 'Tiêu chí': criteria });
  const all: Value[][] = [];
  for (const [number, rows] of bodies.entries()) {
    const coded = rows.map((cells, i) => [`${number}-${i}`, ...cells]);
    all.push(...coded);
    const name = `so/${String(number).padStart(2, '0')}.xlsx`;
    await writeBook(at(directory, name), { 'Cán bộ': [header, ...coded] });
  }
  const line = 'so --criteria tinh.xlsx --out kq.xlsx';
  const asked = await scoreIn(directory, line);
  expect(asked).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/C1 «Nhất».*--within.*--across/),
  });
  expect(await scoreIn(directory, `${line} --across`)).toMatchObject({ code: 0, complained: '' });
  const together = bareContext().call(
    'SCORE_STAFF',
    [header, ...all],
    criteria,
    'điểm; xếp loại; hạng; tạm tính',
  );
  const found = await cellsOf(at(directory, 'kq.xlsx'), 'Kết quả');
  const places = (cells: readonly unknown[]) =>
    cells.map(cell => (typeof cell === 'string' ? cell.replace(/dòng \d+/, 'dòng') : cell));
  expect(found.map(cells => places(cells.slice(5, 9)))).toEqual(
    (together as unknown[][]).slice(1).map(places),
  );
});
