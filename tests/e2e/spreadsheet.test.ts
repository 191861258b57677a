import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { SidebarPage } from '../../src/build/browsing/SidebarPage.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { hosted } from '../host/server/hosted.ts';
import { started } from '../host/server/started.ts';
import { browsing, NARROW } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';
import { faultsOf } from './faultsOf.ts';

/** Reads a cell of the file as a stranger does, again whenever the file has been written. */
function cellInFile(path: string, tab: string, address: string): () => Promise<unknown> {
  let [seen, value]: [number, unknown] = [0, undefined];
  return async () => {
    const { mtimeMs } = statSync(path);
    if (mtimeMs === seen) return value;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const cell = workbook.getWorksheet(tab)!.getCell(address);
    [seen, value] = [mtimeMs, cell.result ?? cell.value];
    return value;
  };
}

describe.skipIf(browserPath === undefined)('the spreadsheet page', { timeout: 150_000 }, () => {
  const window = browsing();
  const { example, alone, shared, sharedHost } = examples(window);

  test('a cell edited by keyboard: new scores on the page and in the file; undone', async () => {
    const { host, sheet, path } = await shared();
    await sheet.type('K2', '15');
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['90,34', 'Xuất sắc']]);
    await sheet.type('K3', '12,5');
    await shows(sheet, 'Cán bộ', 'K2:K3').toEqual([['15,0'], ['12,5']]);
    await expect.poll(cellInFile(path, 'Cán bộ', 'AB2'), PATIENCE).toBeCloseTo(90.34, 2);
    await sheet.page.keyboard.press('Control+z');
    await sheet.page.keyboard.press('Control+z');
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['88,87', 'Tốt']]);
    await sheet.show('Vụ việc');
    await sheet.click('A1');
    const told = () => sheet.page.locator('#told').textContent();
    await expect.poll(told, PATIENCE).toMatch(/Mã/);
    await sheet.show('Bảng xếp hạng');
    await expect.poll(told, PATIENCE).not.toMatch(/Mã/);
    await sheet.click('F10');
    await expect
      .poll(() => sheet.page.locator('#told').textContent(), PATIENCE)
      .toMatch(/^T1 «Hoàn thành»: /);
    const state = (await (await fetch(`${host.url}/test/state`)).json()) as { missing: string[] };
    expect(state.missing).toEqual([]);
  });

  test('Vietnamese dates and formulas are typed as in Sheets, and shown again as typed', async () => {
    const { sheet } = await shared();
    await sheet.show('Nhiệm vụ');
    await sheet.type('G3', '3/2/2020');
    await shows(sheet, 'Nhiệm vụ', 'G3:G3').toEqual([['03/02/2020']]);
    await sheet.type('P2', "=SUM('Cán bộ'!G2:G; 0,5)");
    await shows(sheet, 'Nhiệm vụ', 'P2:P2').toEqual([['1,5']]);
    await sheet.goOn('P2', 1, '; 2,25)');
    await shows(sheet, 'Nhiệm vụ', 'P2:P2').toEqual([['3,75']]);
    await sheet.goOn('P2', 0, ' + 1');
    await shows(sheet, 'Nhiệm vụ', 'P2:P2').toEqual([['4,75']]);
    await sheet.goOn('G3', 4, '2021');
    await shows(sheet, 'Nhiệm vụ', 'G3:G3').toEqual([['03/02/2021']]);
    await sheet.type('P3', 'Nguyễn Thị Hường');
    await shows(sheet, 'Nhiệm vụ', 'P3:P3').toEqual([['Nguyễn Thị Hường']]);
  });

  test('a drop-down cell is answered by keyboard: by typing, by arrows', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    const list = page.locator('[data-u-comp="sheets-dropdown-list"]');
    await sheet.show('Sáng kiến');
    await sheet.click('K7');
    await list.locator('input:focus').waitFor();
    await page.keyboard.type('Đã rút');
    await page.keyboard.press('Enter');
    await shows(sheet, 'Sáng kiến', 'K7:K7').toEqual([['Đã rút']]);
    await list.waitFor({ state: 'hidden' });
    await sheet.click('K8');
    await list.locator('input:focus').waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter'])
      await page.keyboard.press(key);
    await shows(sheet, 'Sáng kiến', 'K8:K8').toEqual([['Được công nhận']]);
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('9/9/2020');
    await page.keyboard.press('Enter');
    await shows(sheet, 'Sáng kiến', 'L8:L8').toEqual([['09/09/2020 00:00']]);
  });

  test('a drop-down lists the codes of another tab; Escape leaves the cell, Delete clears it', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    const list = page.locator('[data-u-comp="sheets-dropdown-list"]');
    const press = async (key: string) => {
      // Two clicks in the same place would be a double click.
      await sheet.click('G15');
      await sheet.click('F15');
      await list.getByText('Trung tâm').waitFor();
      await page.keyboard.press(key);
      await list.waitFor({ state: 'hidden' });
    };
    await sheet.show('Sáng kiến');
    await sheet.click('F15');
    await list.locator('input:focus').waitFor();
    await page.keyboard.type('T5');
    await page.keyboard.press('Enter');
    await shows(sheet, 'Sáng kiến', 'F15:F15').toEqual([['T5']]);
    await press('Escape');
    expect(await sheet.shown('Sáng kiến', 'F15:F15')).toEqual([['T5']]);
    await press('Delete');
    await shows(sheet, 'Sáng kiến', 'F15:F15').toEqual([['']]);
  });

  test('what stands in the way of scores is an error that says so, and heals', async () => {
    const { sheet } = await shared();
    await sheet.type('AD9', 'ghi chú');
    await shows(sheet, 'Cán bộ', 'AB1:AD2').toEqual([
      ['#REF!', '', ''],
      ['', '', ''],
    ]);
    expect(await sheet.shown('Cán bộ', 'AD9:AD9')).toEqual([['ghi chú']]);
    await sheet.hover('AB1');
    const hover = sheet.page.locator('#hover');
    await expect.poll(() => hover.textContent(), PATIENCE).toContain('Kết quả không trải ra được');
    await sheet.click('AD9');
    await sheet.page.keyboard.press('Delete');
    await shows(sheet, 'Cán bộ', 'AB1:AC2').toEqual([
      ['Điểm', 'Xếp loại'],
      ['88,87', 'Tốt'],
    ]);
  });

  test('a fault of the criteria table is said at the score, and goes when it is mended', async () => {
    const { sheet } = await shared();
    await sheet.show('Tiêu chí');
    const [[target]] = (await sheet.shown('Tiêu chí', 'H3:H3')) as [[string]];
    await sheet.type('H3', 'khoảng 100');
    await shows(sheet, 'Cán bộ', 'AB1:AB1').toEqual([['#ERROR!']]);
    await sheet.show('Cán bộ');
    await sheet.click('AB1');
    const line = sheet.page.locator('#told');
    await expect.poll(() => line.textContent(), PATIENCE).toMatch(/Tiêu chí dòng 3, «Chỉ tiêu».*khoảng 100/);
    await sheet.show('Tiêu chí');
    await sheet.type('H3', target);
    await shows(sheet, 'Cán bộ', 'AB1:AB2').toEqual([['Điểm'], ['88,87']]);
  });

  test('another program saves the file meanwhile: said, and both are kept; started again, everything is there', async () => {
    const { directory, host, sheet, path } = await example();
    const { page } = sheet;
    await sheet.type('B2', 'Nguyễn Thị Sửa');
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    writeFileSync(path, 'của chương trình khác');
    await sheet.type('K2', '15');
    await page.getByText('Chương trình khác đã lưu thi-dua-cchc.xlsx').waitFor();
    expect(await page.locator('#file').textContent()).toBe('thi-dua-cchc-2.xlsx');
    await page.getByRole('button', { name: 'OK' }).click();
    await shows(sheet, 'Cán bộ', 'AB2:AB2').toEqual([['90,34']]);
    await page.close();
    await host.stop();
    expect(readFileSync(path, 'utf8')).toBe('của chương trình khác');
    const again = await hosted(onTestFinished, directory, 'thi-dua-cchc-2.xlsx', '--port', '0');
    const reopened = await window(again.url);
    await shows(reopened, 'Cán bộ', 'AB2:AC2').toEqual([['90,34', 'Xuất sắc']]);
    expect(await reopened.shown('Cán bộ', 'B2:B2')).toEqual([['Nguyễn Thị Sửa']]);
  });

  test('the menu by keyboard alone opens the page for admins', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    await page.getByRole('button', { name: 'Thi đua' }).focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Đăng ký sáng kiến');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Thi đua');
    await page.keyboard.press('Enter');
    for (let item = 1; item <= 5; item++) await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Thiết lập và kiểm tra');
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('dialog iframe');
    await frame.getByRole('heading', { name: 'Thiết lập và kiểm tra' }).waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
  });

  test('a workbook without tabs of a campaign offers to make them', async () => {
    const directory = newDirectory();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Của tôi').addRow(['x']);
    await workbook.xlsx.writeFile(join(directory, 'a.xlsx'));
    const host = await hosted(onTestFinished, directory, 'a.xlsx', '--port', '0');
    const sheet = await window(`${host.url}/?user=an@vidu.vn`);
    await sheet.page.getByText('chưa có các tab của phong trào thi đua').waitFor();
    expect(await sheet.page.locator('#local').textContent()).toContain('an@vidu.vn');
    await sheet.page.getByRole('button', { name: 'Thiết lập và kiểm tra' }).click();
    const frame = sheet.page.frameLocator('dialog iframe');
    await frame.getByLabel('Thêm dữ liệu mẫu').check();
    await frame.getByRole('button', { name: 'Thiết lập bảng tính' }).click();
    await frame.getByText('Đã thiết lập xong').waitFor();
    await sheet.page.getByRole('button', { name: 'Đóng' }).click();
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['88,87', 'Tốt']]);
    expect(await sheet.shown('Của tôi', 'A1:A1')).toEqual([['x']]);
  });

  test('the line below the sheet counts days and texts, and adds up numbers as they are written here', async () => {
    const { sheet } = await shared();
    const line = async () => (await sheet.page.locator('#sheet footer').innerText()).replace(/\s+/g, ' ');
    const adds = async (tab: string, area: string, said: RegExp) => {
      await sheet.show(tab);
      await sheet.select(area);
      await expect.poll(line, PATIENCE).toMatch(said);
    };
    await adds('Nhiệm vụ', 'G4:G9', /Nhật ký Đếm: 6 100%$/);
    await adds('Cán bộ', 'K4:K9', /lớn nhất: 14,0 .*nhất: 11,0 Tổng: 75,0 .*Trung bình: 12,5 100%$/);
    await adds('Cán bộ', 'A2:C9', /Nhật ký Đếm: 24 100%$/);
  });

  test('the workbook is seen as whoever it names, with their rights; whom it names from now on is offered, too', async () => {
    const { host } = await sharedHost();
    const sheet = await window(host.url, NARROW);
    const { page } = sheet;
    const people = page.getByRole('menuitemradio');
    const menu = (who: string) => page.getByRole('button', { name: `Xem với tư cách ${who}` });
    const become = async (entry: string, who: string) => {
      await people.filter({ hasText: entry }).click();
      await menu(who).waitFor();
      await page.waitForSelector('html[data-ready]');
    };
    await sheet.show('Sáng kiến');
    await menu('chủ bảng tính').focus();
    await page.keyboard.press('ArrowDown');
    expect(await people.allTextContents()).toEqual([
      'Chủ bảng tính, người xét duyệt: quantri@vidu.vn',
      'Người xét duyệt: xetduyet@vidu.vn',
      'Người đứng đầu P1: Cán bộ mẫu 01',
      'Cán bộ: Cán bộ mẫu 07',
      'Người khác…',
    ]);
    expect(await faultsOf(page.locator('body'), ['#sheet'])).toEqual([]);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toMatch(/^Chủ bảng tính/);
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await menu('người đứng đầu P1 (Cán bộ mẫu 01)').waitFor();
    await page.waitForSelector('html[data-ready]');
    expect(new URL(page.url()).searchParams.get('user')).toBe('cb01@vidu.vn');
    await expect.poll(() => sheet.selected(), PATIENCE).toMatch(/^Sáng kiến /);
    const score = await new SidebarPage(page).open('Phiếu điểm', /Phiếu điểm|Cán bộ mẫu 01/);
    await score.frame.getByText('Cán bộ mẫu 01').first().waitFor();

    await menu('người đứng đầu').click();
    await become('Cán bộ mẫu 07', 'cán bộ (Cán bộ mẫu 07)');
    await sheet.show('Cấu hình');
    await sheet.type('B4', 'của tôi');
    await page.getByText('cb07@vidu.vn không sửa được').waitFor();

    await menu('cán bộ').click();
    await people.filter({ hasText: 'Người khác…' }).click();
    await page.getByLabel('E-mail của người ấy').fill('an@vidu.vn');
    await page.keyboard.press('Enter');
    await menu('an@vidu.vn').waitFor();

    const owner = await window(host.url);
    await owner.knows('CB12', 'an@vidu.vn');
    await menu('an@vidu.vn').click();
    await expect.poll(() => people.allTextContents(), PATIENCE).toContain('Cán bộ: Cán bộ mẫu 12');
    await become('Chủ bảng tính', 'chủ bảng tính');
    expect(new URL(page.url()).search).toBe('');
  });

  test('the samples of other campaigns open beside the present one, each in a file of its own', async () => {
    const { directory, host, sheet } = await example();
    const { page } = sheet;
    const others = page.getByRole('button', { name: 'Mẫu khác' });
    const choose = async (name: string, file: string) => {
      await others.click();
      await page.getByRole('menuitem', { name }).click();
      await page.getByRole('heading', { name: file }).waitFor();
    };
    await choose('bảng trống', 'thi-dua-bang-trong.xlsx');
    expect(page.url().startsWith(host.url)).toBe(false);
    await choose('thực hiện công tác cải cách hành chính', 'thi-dua-cchc.xlsx');
    expect(page.url()).toBe(`${host.url}/`);
    await page.close();
    expect(await host.stop()).toBe(0);
    expect(readdirSync(directory).sort()).toEqual(['thi-dua-bang-trong.xlsx', 'thi-dua-cchc.xlsx']);
  });

  test('what surrounds the sheet has no fault that axe finds; English is complete', async () => {
    const { host, sheet } = await shared();
    await sheet.page.getByRole('button', { name: 'Thi đua' }).click();
    expect(await faultsOf(sheet.page.locator('body'), ['#sheet'])).toEqual([]);
    await sheet.page.keyboard.press('Escape');
    const english = await window(`${host.url}/?lang=en`);
    expect(await english.page.locator('#local').textContent()).toMatch(
      /^Local copy: .*sends nothing anywhere/,
    );
    // As an account in English has it: the menu, and where Cấu hình says nothing, the pages.
    await english.page.getByRole('button', { name: 'Thi đua' }).click();
    await english.page.getByRole('menuitem', { name: 'Score sheet' }).click();
    await english.page
      .frameLocator('#sidebar iframe')
      .getByRole('heading', { name: 'Score', exact: true })
      .waitFor();
  });

  test('the host ends: the page says so, and where it is to be found when it is back', async () => {
    const { directory, host, sheet } = await alone();
    const { port } = new URL(host.url);
    await host.stop('SIGTERM');
    await sheet.page.getByText('Mất kết nối với chương trình').waitFor();
    const again = await started(directory, '--port', port);
    await sheet.page.getByText('Mở địa chỉ mà npm start vừa in ra').waitFor();
    await sheet.open(again.url);
    await shows(sheet, 'Cán bộ', 'AB2:AB2').toEqual([['88,87']]);
  });
});
