import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/contract/AdminCheck.ts';
import { columnName } from '../../src/host/sheet/address.ts';
import { setUp } from '../addon/setup/exampleBook.ts';
import { settingUp, type } from '../addon/setup/settingUp.ts';
import { gridOf } from '../host/gridOf.ts';
import { readInstitution } from '../institution.ts';

type Line = (string | number | null | undefined)[];

/** What the menu of a column does. */
const INSERT = `function insertColumns(given) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given.tab).insertColumnsAfter(given.after, given.count);
}`;

/** Parts of a criterion that the sheet works out before it is scored; the table of the school itself asks for it. */
const PARTS = ['Cơ bản II.2.b', 'Thưởng II.2.b', 'Trừ II.2.b'];

/**
 * docs/phong-trao-khac.md, step by step: the form of a school (teachers; not a campaign for administrative reform) is
 * typed over the criteria of a new workbook. No code knows of it.
 */
async function schoolBook(appliesTo: string) {
  const school = readInstitution(
    readFileSync(new URL('../fixtures/institutions/thpt-kinh-mon-2.txt', import.meta.url), 'utf8'),
  );
  const [given, ...lines] = school.criteria as [string[], ...Line[]];
  const [[, ...facts], ...people] = school.rows as [string[], ...Line[]];
  const book = await settingUp(undefined, INSERT);
  await setUp(book);
  const { sheet } = book;

  const [titles, ...shipped] = gridOf(sheet, 'Tiêu chí') as [string[], ...Line[]];
  type(
    sheet,
    'Tiêu chí',
    [1, 0],
    shipped.map(row => row.map(() => null)),
  );
  const asPasted = (line: Line) =>
    titles.map(title => (title === 'Đối tượng' ? appliesTo : line[given.indexOf(title)] || undefined));
  type(sheet, 'Tiêu chí', [1, 0], lines.map(asPasted));

  const own = [...facts, ...PARTS];
  const at = gridOf(sheet, 'Cán bộ')[0]!.indexOf('E-mail');
  await book.run('insertColumns', [{ tab: 'Cán bộ', after: at, count: own.length }]);
  type(sheet, 'Cán bộ', [0, at], [own]);
  const whole = own.indexOf('Thực tế II.2.b');
  people.forEach(([code, ...values], i) => {
    const row = i + 1;
    const parts = values[whole] === 9 ? [8, 3, 1] : [7, 0, 1];
    type(
      sheet,
      'Cán bộ',
      [row, 0],
      [[code, `Giáo viên ${row}`, 'TO1', 'Viên chức', i === 0 ? 'Có' : 'Không']],
    );
    type(sheet, 'Cán bộ', [row, at], [[...values.with(whole, worked(row, at + facts.length)), ...parts]]);
  });
  type(sheet, 'Đơn vị', [1, 0], [['TO1', 'Tổ Toán – Tin', 'Phòng']]);
  await sheet.engine.settled();
  return { ...book, ...school };
}

/** At most 10, then what is taken off, never below 0; the three parts stand from `column` on. */
function worked(row: number, column: number): string {
  const [base, bonus, off] = [0, 1, 2].map(right => `${columnName(column + right)}${row + 1}`);
  return `=MAX(0,MIN(${base}+${bonus},10)-${off})`;
}

test('the form of a school, typed into the sheet: every teacher has what was worked out by hand', async () => {
  const { sheet, run, expected } = await schoolBook('Cá nhân');
  const [header, ...rows] = gridOf(sheet, 'Cán bộ');
  const of = (row: unknown[], title: string) => row[header!.indexOf(title)];
  const [titles, ...wanted] = expected as [string[], ...unknown[][]];
  expect(
    rows.slice(0, wanted.length).map(row => ['Mã cán bộ', 'Điểm', 'Xếp loại'].map(title => of(row, title))),
  ).toEqual(wanted.map(line => ['Mã', 'Điểm', 'Xếp loại'].map(title => line[titles.indexOf(title)])));
  expect(of(rows[1]!, 'Lý do')).toBe(
    'Xếp loại Hoàn thành tốt nhiệm vụ do điều kiện xếp loại; Điểm đạt mức Hoàn thành xuất sắc nhiệm vụ, chưa đạt điều kiện Đ4; I.2 «Thực tế I.2»: chấm 12/13 (−1 điểm); II.2.a «Thực tế II.2.a»: chấm 9/10 (−1 điểm); II.2.b «Thực tế II.2.b»: chấm 9/10 (−1 điểm); II.2.c «Thực tế II.2.c»: chấm 7,5/8 (−0,5 điểm); II.3 «Thực tế II.3»: chấm 13/15 (−2 điểm); Đ4 «Chỉ tiêu vượt mức»: 49%, loại Hoàn thành xuất sắc nhiệm vụ cần từ 50% trở lên',
  );
  expect(of(rows[3]!, 'Lý do')).toContain(
    'Đ1 «Ngày nghỉ của tháng nhiều nhất»: 4, cần không quá 3 (điểm liệt)',
  );
  const { value } = (await run('checkWorkbook')) as { value: CheckResult };
  const [formulas, criteria] = [true, false].map(wanted =>
    value.findings.filter(({ kind }) => (kind === 'missingFormula') === wanted),
  );
  expect(formulas!.map(({ tab }) => tab)).toEqual(['Cán bộ', 'Đơn vị']);
  expect(criteria!.map(({ fields }) => fields)).toEqual([
    expect.objectContaining({ fault: 'Tập thể: không có tiêu chí nào cho điểm' }),
  ]);
  expect(JSON.stringify(gridOf(sheet, 'Đơn vị'))).not.toMatch(/#[A-Z]|Lỗi/);
});

test('set up again, which fills the formulas of new rows: criteria, columns and scores stay', async () => {
  const book = await schoolBook('Cá nhân');
  const held = () => {
    const [header, ...rows] = gridOf(book.sheet, 'Cán bộ');
    return [gridOf(book.sheet, 'Tiêu chí'), header, rows.map(row => row.slice(-4))];
  };
  const before = held();
  const { made, told } = await setUp(book);
  expect(told).toEqual([]);
  expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(['formula']));
  await book.sheet.engine.settled();
  expect(held()).toEqual(before);
});

test('criteria left open to everybody are asked of the units, too: the check says both ways out', async () => {
  const { run } = await schoolBook('');
  const { value } = (await run('checkWorkbook')) as { value: CheckResult };
  expect(value.findings.map(({ fields }) => fields)).toContainEqual({
    place: 'Tiêu chí dòng 2, «Dữ liệu»',
    fault: 'bảng đơn vị không có cột "Thực tế I.1"',
    fix: 'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề. Chỉ chấm cán bộ thì ghi «Cá nhân» vào cột Đối tượng',
  });
});

test('a list of its own beside the campaign: two tabs and one formula', async () => {
  const { criteria, rows, expected } = readInstitution(
    readFileSync(new URL('../fixtures/institutions/cum-thi-dua-cong-an.txt', import.meta.url), 'utf8'),
  );
  const { sheet, run } = await settingUp(
    undefined,
    `function addTab(name) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(name); }
     function typeFormula(given) {
       SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given.tab).getRange(1, given.column).setFormula(given.formula);
     }`,
  );
  const written = (table: unknown[][]) =>
    table.map(line => line.map(cell => (cell === '' ? undefined : cell)));
  await run('addTab', ['Tiêu chí cụm']);
  type(sheet, 'Tiêu chí cụm', [0, 0], written(criteria) as Line[]);
  await run('addTab', ['Cụm']);
  type(sheet, 'Cụm', [0, 0], written(rows) as Line[]);
  const width = rows[0]!.length;
  const range = `A1:${columnName(width - 1)}`;
  await run('typeFormula', [
    { tab: 'Cụm', column: width + 1, formula: `=SCORE_UNIT(${range}; 'Tiêu chí cụm'!A1:H; "điểm; hạng")` },
  ]);
  await sheet.engine.settled();
  const [titles, ...wanted] = expected as [string[], ...unknown[][]];
  const found = gridOf(sheet, 'Cụm').slice(1, wanted.length + 1);
  expect(found.map(row => [row[0], ...row.slice(width, width + 2)])).toEqual(
    wanted.map(line => ['Mã', 'Điểm', 'Hạng'].map(title => line[titles.indexOf(title)])),
  );
});
