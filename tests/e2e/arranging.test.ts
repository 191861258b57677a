import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { browsing } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';
import { TestedSidebar } from './TestedSidebar.ts';

describe.skipIf(browserPath === undefined)(
  'sorting, filtering, finding, undoing',
  { timeout: 150_000 },
  () => {
    const window = browsing();
    const { shared } = examples(window);

    test('rows are sorted by their Vietnamese names, with their formulas, and go back', async () => {
      const { sheet } = await shared();
      await sheet.addTab('Xếp', [
        ['Đỗ', 3, '=B1*2'],
        ['Dương', 1, '=B2*2+$B$1'],
        ['Ân', 2, '=SUM(B$1:B3)'],
        ['An', 5, '=B4*2'],
      ]);
      const before = [
        ['Đỗ', '3', '6'],
        ['Dương', '1', '5'],
        ['Ân', '2', '6'],
        ['An', '5', '10'],
      ];
      await shows(sheet, 'Xếp', 'A1:C4').toEqual(before);
      await sheet.sort('Xếp', 'A1:C4');
      await shows(sheet, 'Xếp', 'A1:C4').toEqual([
        ['An', '5', '10'],
        ['Ân', '2', '7'],
        ['Dương', '1', '7'],
        ['Đỗ', '3', '6'],
      ]);
      await sheet.page.keyboard.press('Control+z');
      await shows(sheet, 'Xếp', 'A1:C4').toEqual(before);
    });

    test('a filter by what a formula gives: the same rows in another window, after a reload and in the file', async () => {
      const { host, sheet, path } = await shared();
      const seen = ['CB06', 'CB12', 'CB13', 'CB25'];
      await sheet.click('A1');
      await sheet.page.keyboard.press('Control+Shift+l');
      await sheet.filter('AC', ['Xuất sắc']);
      expect(await sheet.unfiltered('Cán bộ', 'A')).toEqual(seen);
      const other = await window(host.url);
      expect(await other.unfiltered('Cán bộ', 'A')).toEqual(seen);
      const inFile = async () => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(path);
        const tab = workbook.getWorksheet('Cán bộ')!;
        const rows = tab.getRows(2, 40)!.filter(row => !row.hidden);
        return [tab.autoFilter, rows.map(row => row.getCell(1).value)];
      };
      await expect.poll(inFile, PATIENCE).toEqual(['A1:AE41', seen]);
      await sheet.page.keyboard.press('Control+Shift+l');
      await expect.poll(() => other.unfiltered('Cán bộ', 'A'), PATIENCE).toHaveLength(40);
    });

    test('Ctrl+F finds what is shown, in either case', async () => {
      const { sheet } = await shared();
      const { page } = sheet;
      await page.keyboard.press('Control+f');
      await page.keyboard.type('CÁN BỘ MẪU 02');
      await page.keyboard.press('Enter');
      await page.getByText('1/1', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
    });

    test('Ctrl+; types the day into a cell, and within a text', async () => {
      const { sheet } = await shared();
      const { page } = sheet;
      const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
      await sheet.show('Nhiệm vụ');
      await sheet.click('P2');
      await page.keyboard.press('Control+;');
      await page.keyboard.press('Enter');
      await sheet.click('P3');
      await page.keyboard.type('Xong ');
      await page.keyboard.press('Control+;');
      await page.keyboard.press('Enter');
      await shows(sheet, 'Nhiệm vụ', 'P2:P3').toEqual([[today], [`Xong ${today}`]]);
    });

    test('what a script has written is undone before what was typed earlier', async () => {
      const { sheet } = await shared();
      await sheet.type('K2', '15');
      await shows(sheet, 'Cán bộ', 'AB2:AB2').toEqual([['90,34']]);
      const sidebar = await new TestedSidebar(sheet.page).openForm();
      await sidebar.fill('Số hóa sổ trực bằng mã QR', 'cb10');
      await sidebar.send();
      const number = await sidebar.number();
      await shows(sheet, 'Sáng kiến', 'A14:A14').toEqual([[number]]);
      await sheet.click('A1');
      await sheet.page.keyboard.press('Control+z');
      await shows(sheet, 'Sáng kiến', 'A14:A14').toEqual([['']]);
      expect(await sheet.shown('Cán bộ', 'K2:K2')).toEqual([['15,0']]);
      await sheet.page.keyboard.press('Control+z');
      await shows(sheet, 'Cán bộ', 'K2:K2').toEqual([['12,5']]);
      await shows(sheet, 'Cán bộ', 'AB2:AB2').toEqual([['88,87']]);
    });

    test('a result that was typed over comes back when that is undone', async () => {
      const { sheet } = await shared();
      await sheet.type('AB3', 'x');
      await shows(sheet, 'Cán bộ', 'AB2:AB3').toEqual([[''], ['x']]);
      await sheet.page.keyboard.press('Control+z');
      await shows(sheet, 'Cán bộ', 'AB2:AB3').toEqual([['88,87'], ['99,41']]);
    });
  },
);
