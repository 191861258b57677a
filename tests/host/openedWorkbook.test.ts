import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIn } from './runIn.ts';
import { reread, sampleFile } from './sampleFile.ts';
import { standIn } from './standIn.ts';

test('a workbook of another program is scored into a new file, the original stays as it is', async () => {
  const { directory, script } = standIn();
  const path = await sampleFile(directory, 'của tôi.xlsx');
  const before = readFileSync(path);
  const { code, printed } = await runIn(directory, script, 'của tôi.xlsx');
  expect(code).toBe(0);
  expect(printed).toMatch(/CB01 {2}Trần Thị Bưởi {2}P1 +91,25 {2}Xuất sắc/);
  expect(readFileSync(path).equals(before)).toBe(true);
  const staff = (await reread(join(directory, 'của tôi-da-cham.xlsx'))).getWorksheet('Cán bộ')!;
  expect(staff.getCell('E1').formula).toBe(
    `IFERROR(__xludf.DUMMYFUNCTION("SCORE_STAFF(A1:D3; 'Tiêu chí'!A1:C3; ""điểm; xếp loại; tạm tính; lý do"")"),"Điểm")`,
  );
  expect(staff.getCell('E2').result).toBe(91.25);
  expect(staff.getCell('E2').numFmt).toBe('0.00');
  expect(staff.getCell('H3').result).toBe('thiếu Kết quả');
});

test('tab names without marks, in NFD, in any case are found; titles may stand above the header', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    names: ['TIEU CHI', 'cán bộ'.normalize('NFD'), 'ĐƠN VỊ'],
    staff: [
      ['DANH SÁCH CÁN BỘ'],
      [null],
      ['STT', 'Mã', 'Họ và tên', 'Kết quả'],
      [1, 'CB01', 'An', 90],
      [2, 'CB02', 'Bình', '1o'],
    ],
  });
  const { code, printed } = await runIn(directory, script, 'a.xlsx');
  expect(code).toBe(0);
  expect(printed).toMatch(/cán bộ!D5, «Kết quả»: "1o" không phải là số/);
  expect(printed).toMatch(/CB01 {2}An/);
  const staff = (await reread(join(directory, 'a-da-cham.xlsx'))).worksheets[1]!;
  expect(staff.getCell('A1').value).toBe('DANH SÁCH CÁN BỘ');
  expect(staff.getCell('E1').formula).toContain("SCORE_STAFF(A1:D5; 'TIEU CHI'!A1:C3;");
  expect(staff.getCell('E3')).toMatchObject({ result: 'Điểm', font: { bold: true } });
});

test('formulas with results, dates, rich text, booleans and error values are read as what they show', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    staff: [
      ['Mã', 'Họ và tên', 'Kết quả'],
      [
        'CB01',
        { richText: [{ text: 'Trần ' }, { text: 'Thị An', font: { bold: true } }] },
        { formula: '40+2', result: 42 },
      ],
      ['CB02', 'Bình', new Date(Date.UTC(2020, 1, 3))],
      ['CB03', { formula: '"Chi"&1', result: 'Chi1' }, true],
      ['CB04', 'Dung', { error: '#N/A' }],
      ['CB05', 'Em', { formula: 'NA()', result: { error: '#N/A' } }],
      ['CB06', 'Giang', { formula: 'DATE(2020,2,5)', result: new Date(Date.UTC(2020, 1, 5)) }],
    ],
    change: workbook => {
      const sheet = workbook.worksheets[1]!;
      sheet.getCell('C3').numFmt = 'dd/mm/yyyy';
      sheet.getCell('C7').numFmt = 'dd/mm/yyyy';
    },
  });
  const { code, printed } = await runIn(directory, script, 'a.xlsx');
  expect(code).toBe(0);
  expect(printed).toMatch(/CB01 {2}Trần Thị An +42,00/);
  expect(printed).toMatch(/CB02 {2}Bình +3,01/);
  expect(printed).toMatch(/CB03 {2}Chi1 +100,00/);
  expect(printed).toMatch(/Cán bộ!C5, «Kết quả»: "#N\/A" không phải là số/);
  expect(printed).toMatch(/Cán bộ!C6, «Kết quả»: "#N\/A" không phải là số/);
  expect(printed).toMatch(/CB06 {2}Giang +5,01/);
  const staff = (await reread(join(directory, 'a-da-cham.xlsx'))).getWorksheet('Cán bộ')!;
  expect(staff.getCell('C2').value).toMatchObject({ formula: '40+2', result: 42 });
  expect(staff.getCell('B4').value).toMatchObject({ formula: '"Chi"&1', result: 'Chi1' });
  expect(staff.getCell('C7').value).toMatchObject({
    formula: 'DATE(2020,2,5)',
    result: new Date(Date.UTC(2020, 1, 5)),
  });
  expect(staff.getCell('C5').value).toEqual({ error: '#N/A' });
});

test('other tabs, styles, widths, notes and frozen rows of the original are kept', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    change: workbook => {
      const extra = workbook.addWorksheet('Ghi chú', { views: [{ state: 'frozen', ySplit: 2 }] });
      extra.addRows([
        ['x', 1],
        ['y', 2],
      ]);
      extra.getCell('B3').value = { formula: 'SUM(B1:B2)', result: 3 };
      extra.getCell('A1').note = 'một ghi chú';
      extra.getColumn(1).width = 33;
      extra.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC00' } };
      extra.mergeCells('D1:E1');
      extra.getCell('D2').value = { formula: 'B1*2', shareType: 'shared', ref: 'D2:D3', result: 2 } as never;
      extra.getCell('D3').value = { sharedFormula: 'D2', result: 4 } as never;
      extra.getCell('A2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"y,z"'] };
      workbook.worksheets[1]!.getRow(1).font = { bold: true };
    },
  });
  await runIn(directory, script, 'a.xlsx');
  const workbook = await reread(join(directory, 'a-da-cham.xlsx'));
  const extra = workbook.getWorksheet('Ghi chú')!;
  expect(extra.getCell('B3').value).toMatchObject({ formula: 'SUM(B1:B2)', result: 3 });
  expect(JSON.stringify(extra.getCell('A1').note)).toContain('một ghi chú');
  expect(extra.getColumn(1).width).toBeCloseTo(33, 0);
  expect(extra.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFCC00' } });
  expect(extra.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  expect(extra.getCell('E1').isMerged).toBe(true);
  expect(extra.getCell('D2').formula).toBe('B1*2');
  expect(extra.getCell('D3')).toMatchObject({ formula: 'B2*2', result: 4 });
  expect(extra.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['"y,z"'] });
  expect(workbook.worksheets[1]!.getCell('E1').font.bold).toBe(true);
});

test('results of an earlier run are replaced in their place, shorter ones leave nothing behind', async () => {
  const { directory, script } = standIn();
  const own = (text: string, result: string | number) => ({
    formula: `IFERROR(__xludf.DUMMYFUNCTION("${text.replaceAll('"', '""')}"),0)`,
    result,
  });
  await sampleFile(directory, 'a.xlsx', {
    staff: [
      [
        'Mã',
        'Họ và tên',
        'Kết quả',
        null,
        own('SCORE_STAFF(A1:C; \'Tiêu chí\'!A:C; "xếp loại")', 'Xếp loại'),
      ],
      ['CB01', 'An', 95, null, own('"COMPUTED_VALUE"', 'cũ'), own('"COMPUTED_VALUE"', 'cũ')],
      [null, null, null, null, own('"COMPUTED_VALUE"', 'cũ')],
    ],
  });
  const { code, complained } = await runIn(directory, script, 'a.xlsx');
  expect(complained).toBe('');
  expect(code).toBe(0);
  const staff = (await reread(join(directory, 'a-da-cham.xlsx'))).getWorksheet('Cán bộ')!;
  expect(staff.getCell('E2').result).toBe('Xuất sắc');
  expect(staff.getCell('E3').value).toBeNull();
  expect(staff.getCell('E1').formula).toContain('SCORE_STAFF(A1:C; \'Tiêu chí\'!A:C; ""xếp loại"")');
});

test('counts are calculated before the scores that read them', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    staff: [
      ['Mã', 'Họ và tên', { formula: "COUNT_TASKS(A1:A3,'Việc'!A:B)" }, 'Kết quả'],
      ['CB01', 'An', null, 95],
      ['CB02', 'Bình', null, 80],
    ],
    change: workbook => {
      workbook.addWorksheet('Việc').addRows([['Mã'], ['CB02'], ['CB02']]);
    },
  });
  await runIn(directory, script, 'a.xlsx');
  const staff = (await reread(join(directory, 'a-da-cham.xlsx'))).getWorksheet('Cán bộ')!;
  expect(staff.getCell('C3').result).toBe(2);
  expect(staff.getCell('C1').formula).toContain('DUMMYFUNCTION("COUNT_TASKS(A1:A3;\'Việc\'!A:B)")');
});
