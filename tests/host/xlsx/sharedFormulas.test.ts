import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { writeSnapshot } from '../../../src/host/xlsx/writeSnapshot.ts';
import { newEngine } from '../engine/newEngine.ts';

async function asStranger(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook.worksheets[0]!;
}

test('a formula that Excel keeps once for all cells it was filled into is in each of them, moved along', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tổ một');
  sheet.addRows([[1], [2], [3]]);
  const text = `SUM(A1:$A$3)+A$1+'Tổ một'!A1&"A1"`;
  sheet.getCell('C1').value = { formula: text, shareType: 'shared', ref: 'C1:C3', result: 0 } as never;
  for (const row of [2, 3]) sheet.getCell(`C${row}`).value = { sharedFormula: 'C1', result: 0 } as never;
  const { snapshot } = await readSnapshot(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const [tab] = Object.values(snapshot.sheets);
  expect([0, 1, 2].map(row => tab!.cellData![row]![2]!.f)).toEqual([
    `=${text}`,
    `=SUM(A2:$A$3)+A$1+'Tổ một'!A2&"A1"`,
    `=SUM(A3:$A$3)+A$1+'Tổ một'!A3&"A1"`,
  ]);
});

test('what was filled down in a window is in the file, in every cell', async () => {
  const { engine, tab, set } = newEngine();
  set({
    0: { 0: { v: 1, t: 2 }, 2: { f: '=A1*2', si: 'x' } },
    1: { 0: { v: 2, t: 2 }, 2: { si: 'x' } },
    2: { 0: { v: 3, t: 2 }, 2: { si: 'x' } },
  });
  await engine.settled();
  expect([0, 1, 2].map(row => engine.formula(tab, row, 2))).toEqual(['=A1*2', '=A2*2', '=A3*2']);
  const sheet = await asStranger(await writeSnapshot(engine, blankFile('').kept, []));
  expect([1, 2, 3].map(row => sheet.getCell(row, 3).value)).toMatchObject([
    { formula: 'A1*2', result: 2 },
    { formula: 'A2*2', result: 4 },
    { formula: 'A3*2', result: 6 },
  ]);
});
