import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { partOf } from './partOf.ts';
import { reopened } from './reopened.ts';
import { cellsOf, workbookOf } from './workbookOf.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** A cell with a formula and what it gave last. */
const calculated = (formula: string, value: string | number = 0) =>
  `<c${typeof value === 'string' ? ' t="str"' : ''}><f>${escaped(formula)}</f><v>${value}</v></c>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const google = (typed: string) => `IFERROR(__xludf.DUMMYFUNCTION("${typed.replaceAll('"', '""')}"),0)`;
const SPILLED = google('"COMPUTED_VALUE"');

/** Opens cells of column A; gives what they show, what they are and which formulas are in the file that is saved. */
async function seen(cells: readonly string[], formats: readonly string[] = []) {
  const { column, engine, saved } = await reopened(
    workbookOf([{ name: 'Số', inside: cellsOf(...cells) }], { formats }),
  );
  const tab = engine.workbook.getSheets()[0]!.getSheetId();
  const written = partOf(saved, 'xl/worksheets/sheet1.xml');
  const formulas = cells.map((_, at) => new RegExp(`r="A${at + 1}"[^>]*><f[^>]*>([^<]*)`).exec(written)?.[1]);
  return {
    values: column(cells.length),
    calculates: cells.map((_, row) => engine.formula(tab, row, 0) !== ''),
    formulas: formulas.map(one => one?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
    saved,
  };
}

test('functions newer than the format calculate, and have their prefix in the file', async () => {
  const facts: readonly (readonly [string, unknown])[] = [
    ['_xlfn.STDEV.S(1,3)', Math.SQRT2],
    ['_xlfn.PERCENTRANK.INC({1,2,3},2)', 0.5],
    ['_xlfn.CEILING.MATH(2.1,1)', 3],
    ['_xlfn.NORM.S.DIST(0,TRUE)', 0.5],
    ['_xlfn.SHEET()', 1],
    ['_xlfn.RANK.EQ(3,A1:A4,1)', 4],
    ['_xlfn.CONCAT("a","b")', 'ab'],
    ['_xlfn.LET(_xlpm.x,2,_xlpm.x*3)', 6],
    ['_xlfn.IFNA(_xlfn._xlws.FILTER({1;2},{FALSE;FALSE}),"không")', 'không'],
    ['_xlfn.AGGREGATE(9,6,A1:A2)', Math.SQRT2 + 0.5],
    // Excel has this one without, though it is as new.
    ['NETWORKDAYS.INTL(43864,43870)', 5],
  ];
  const { values, formulas } = await seen(facts.map(([formula]) => calculated(formula)));
  expect(values.map(value => (typeof value === 'number' ? Number(value.toFixed(9)) : value))).toEqual(
    facts.map(([, value]) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)),
  );
  expect(formulas).toEqual(facts.map(([formula]) => formula));
});

test('what only Sheets calculates keeps value and formula, with the cells that it fills; the rest is calculated', async () => {
  const facts: readonly (readonly [string, string | number, unknown, calculates: boolean])[] = [
    [google('QUERY(B1:B3; "select B")'), 'An', 'An', false],
    [SPILLED, 'Bình', 'Bình', false],
    [SPILLED, 5, 5, false],
    [google('GOOGLEFINANCE("VND")'), 12.5, 12.5, false],
    [google('IMPORTRANGE("x"; "A1")'), 'xa', 'xa', false],
    [google('COUNTUNIQUE(B1:B3)'), 3, 3, false],
    [google('REGEXEXTRACT("ab12"; "\\d+")'), 'cũ', '12', true],
    [google('FLATTEN({1\\2})'), 0, 1, true],
    [SPILLED, 0, 2, false],
  ];
  const { values, calculates, formulas } = await seen(
    facts.map(([formula, value]) => calculated(formula, value)),
  );
  expect(values).toEqual(facts.map(([, , value]) => value));
  expect(calculates).toEqual(facts.map(([, , , one]) => one));
  const typed = (formula: string | undefined) => formula?.replace(/"\),.*$/, '"');
  expect(formulas.map(typed)).toEqual(facts.map(([formula]) => typed(formula)));
});

test.each([
  ['CELL("row",A9)', true],
  ['CELL("contents",A9)', true],
  ['CELL("width",A1)', false],
  ['CELL("filename")', false],
  ['CELL("protect",A1)', false],
  ['INFO("osversion")', false],
  ['_xlfn.REGEXEXTRACT("a1","\\d")', false],
])('%s is calculated here: %s; else value and formula are kept', async (formula, calculates) => {
  const found = await seen([calculated(formula, 'trước')]);
  expect(found.calculates).toEqual([calculates]);
  expect(found.formulas).toEqual([formula]);
  if (!calculates) expect(found.values).toEqual(['trước']);
});

test('a text that reads like an error is a text: shown, in formulas, and in the file', async () => {
  const { values, saved } = await seen([
    text('#N/A'),
    '<c t="e"><v>#N/A</v></c>',
    ...['ISNA(A1)', 'ISNA(A2)', 'A1&"!"', 'IFERROR(A1,"lỗi")', 'LEN(A1)', 'A1', 'ISTEXT(A8)'].map(one =>
      calculated(one),
    ),
  ]);
  expect(values).toEqual(['#N/A', '#N/A', false, true, '#N/A!', '#N/A', 4, '#N/A', true]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(saved.buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  expect([sheet.getCell('A1').text, sheet.getCell('A1').type]).toEqual(['#N/A', ExcelJS.ValueType.RichText]);
  expect(sheet.getCell('A2').value).toEqual({ error: '#N/A' });
});

test('days in words are days, and a duration is as long as the file says', async () => {
  const { values, saved } = await seen(
    [
      '<c t="d" s="1"><v>2020-02-03</v></c>',
      '<c t="d" s="1"><v>2020-02-03T12:00:00</v></c>',
      '<c s="2"><v>0.5</v></c>',
      calculated('A3*3'),
      calculated('A2-A1'),
    ],
    ['dd/mm/yyyy', '[h]:mm'],
  );
  expect(values).toEqual([{ serial: 43864 }, { serial: 43864.5 }, { serial: 0.5 }, 1.5, 0.5]);
  const cells = partOf(saved, 'xl/worksheets/sheet1.xml');
  expect([...cells.matchAll(/<v>([^<]*)/g)].map(([, value]) => value)).toEqual([
    ...['43864', '43864.5', '0.5', '1.5', '0.5'],
  ]);
});

test('looks and rules that only other programs show are kept; those that change here keep the rest', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Số');
  const styles = [
    { alignment: { textRotation: 45 } },
    { alignment: { textRotation: -30 } },
    { alignment: { textRotation: 'vertical' } },
    { font: { vertAlign: 'superscript' } },
    { font: { vertAlign: 'subscript' } },
    { alignment: { horizontal: 'left', indent: 2 } },
  ] as const satisfies readonly Partial<ExcelJS.Style>[];
  styles.forEach((style, at) => {
    Object.assign(sheet.getCell(at + 1, 1), { value: at, ...style });
  });
  sheet.getCell('B1').protection = { locked: false };
  sheet.getCell('B1').dataValidation = {
    ...{ type: 'whole', operator: 'between', formulae: [1, 9], showErrorMessage: true },
    ...{ showInputMessage: true, promptTitle: 'Điểm', prompt: 'Từ 1 đến 9' },
  };
  const { sheet: local } = await reopened(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const [tab] = local.engine.workbook.getSheets();
  const bold = Object.fromEntries(styles.map((_, row) => [row, { 0: { s: { bl: 1 } } }]));
  local.engine.run('sheet.mutation.set-range-values', {
    ...{ unitId: local.engine.unit, subUnitId: tab!.getSheetId(), cellValue: bold },
  });
  const { sheets } = await readXlsx(await local.bytes(), { readStyles: true });
  const looks = styles.map((_, row) => sheets[0]!.cells!.get(`${row},0`)!.style);
  expect(looks.map(look => look?.font?.bold)).toEqual(styles.map(() => true));
  expect(looks.map(look => look?.alignment?.textRotation ?? look?.font?.vertAlign)).toEqual([
    ...[45, 120, 255, 'superscript', 'subscript', undefined],
  ]);
  expect(looks[5]?.alignment).toMatchObject({ horizontal: 'left', indent: 2 });
  expect(sheets[0]!.cells!.get('0,1')!.style!.protection).toEqual({ locked: false });
  expect(sheets[0]!.dataValidations).toMatchObject([{ inputTitle: 'Điểm', inputMessage: 'Từ 1 đến 9' }]);
});
