import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { texts } from '../../../src/host/texts.ts';
import { beyondEngine } from '../../../src/host/xlsx/beyondEngine.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { built } from '../../built.ts';

test.each([
  ['SUM(A1:A3)', undefined],
  ['SCORE_STAFF(A1:K, B1:C)', undefined],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', undefined],
  ['_xlfn._xlws.FILTER(A1:A9,B1:B9>0)', undefined],
  ['"[1] CUBEVALUE("&A1', undefined],
  ['_xlfn.SINGLE(A1:A3)', 'formula'],
  ['SUM(_xlfn.ANCHORARRAY(A1))', 'formula'],
  ['1+webservice("https://vidu.vn")', 'formula'],
  ['[1]Sheet1!A1*2', 'value'],
  ['SUM(Bảng1[Điểm])', 'value'],
  ['GETPIVOTDATA("Điểm",$A$3)', 'value'],
])('%s is beyond the engine: %s', (written, expected) => {
  expect(beyondEngine(written)).toBe(expected);
});

test('a formula beyond the engine keeps its value and goes back into the file, until another value is typed', async () => {
  const formula = (text: string, result: number) => ({
    type: 'formula' as const,
    formula: text,
    formulaResult: result,
    value: result,
  });
  const cells = new Map([
    ['0,0', formula('_xlfn.SINGLE(C1:C3)', 7)],
    ['1,0', formula('_xlfn.SINGLE(C1:C3)', 7)],
    ['0,1', formula('A1*2', 0)],
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Tổng hợp', rows: [[7, 0], [7]], cells }] });
  const file = await readSnapshot(bytes);
  const sheet = new LocalSheet({ built, file, language: texts.vi, log: () => undefined });
  sheet.calculate();
  await sheet.engine.settled();
  const { engine } = sheet;
  sheet.engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: engine.workbook.getSheets()[0]!.getSheetId(),
    cellValue: { 1: { 0: { v: 8, t: 2 } } },
  });
  await sheet.engine.settled();
  const saved = await readXlsx(await sheet.bytes(), { readStyles: true });
  await sheet.stop();
  const [{ rows, cells: kept }] = saved.sheets as [(typeof saved.sheets)[0]];
  expect(kept!.get('0,0')).toMatchObject({ formula: '_xlfn.SINGLE(C1:C3)', formulaResult: 7 });
  expect(kept!.get('0,1')).toMatchObject({ formula: 'A1*2', formulaResult: 14 });
  expect(kept!.get('1,0')?.formula).toBeUndefined();
  expect(rows[1]![0]).toBe(8);
});
