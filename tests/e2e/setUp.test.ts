import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { hosted } from '../host/server/hosted.ts';
import { adminPart } from './adminPart.ts';
import { browsing } from './browsing.ts';
import { PATIENCE, shows } from './example.ts';
import { faultsOf } from './faultsOf.ts';

/** A file of another program with one blank tab. */
async function blankWorkbook(path: string) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Trang tính1');
  await workbook.xlsx.writeFile(path);
}

describe.skipIf(browserPath === undefined)('from a blank file', { timeout: 200_000 }, () => {
  const window = browsing();

  test('set up, damaged, checked, repaired; the sample deleted and brought back', async () => {
    const directory = newDirectory();
    await blankWorkbook(join(directory, 'thi-dua-cchc.xlsx'));
    const { url } = await hosted(onTestFinished, directory, '--port', '0');
    const sheet = await window(url);
    const { page } = sheet;
    const close = () => page.locator('dialog .title button').click();

    const setUp = await adminPart(sheet, 'setUp');
    await setUp.section.getByLabel('Thêm dữ liệu mẫu').check();
    await setUp.button('Thiết lập bảng tính').click();
    await setUp.section.getByText(/^Đã thiết lập xong: \d+ việc\.$/).waitFor();
    expect(await faultsOf(setUp.frame.locator('body'))).toEqual([]);
    await close();
    expect((await sheet.tabs()).length).toBeGreaterThanOrEqual(15);
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['88,87', 'Tốt']]);

    const formula = await sheet.formula('Đơn vị', 'J3');
    await sheet.show('Đơn vị');
    await sheet.type('J3', '99');
    await shows(sheet, 'Đơn vị', 'J3').toEqual([['99']]);
    await sheet.show('Cán bộ');
    const check = await adminPart(sheet, 'check');
    await check.button('Kiểm tra bảng tính').click();
    const fault = check.section.locator('.finding', { hasText: 'bị thay bằng «99»' });
    await fault.getByRole('button', { name: 'Xem ô: Đơn vị · J3' }).click();
    await expect.poll(() => sheet.selected(), PATIENCE).toBe('Đơn vị J3');
    await page.locator('dialog iframe').waitFor({ state: 'detached' });
    const reopened = await adminPart(sheet, 'check');
    await reopened.section
      .locator('.finding', { hasText: 'bị thay bằng «99»' })
      .getByRole('button', { name: /^Sửa/ })
      .click();
    await reopened.section.getByText('Đã sửa. Danh sách đã kiểm tra lại.').waitFor();
    await expect.poll(() => sheet.formula('Đơn vị', 'J3'), PATIENCE).toBe(formula);

    const sample = await adminPart(sheet, 'sample');
    await sample.button('Xóa dữ liệu mẫu').click();
    await sample.button('Xóa các dòng mẫu').click();
    await sample.section.getByText(/^Đã xóa \d+ dòng mẫu ở /).waitFor();
    await shows(sheet, 'Cán bộ', 'A2:B2').toEqual([['', '']]);

    const undo = await adminPart(sheet, 'undo');
    await undo.section.getByText('Lần gần nhất: xóa dữ liệu mẫu').waitFor();
    await undo.button('Hoàn tác lần thiết lập gần nhất').click();
    await undo.button(/^Hoàn tác$/).click();
    await undo.section.getByText('Đã hoàn tác hết.').waitFor();
    await shows(sheet, 'Cán bộ', 'A2:B2').toEqual([['CB01', 'Cán bộ mẫu 01']]);
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['88,87', 'Tốt']]);
  });
});
