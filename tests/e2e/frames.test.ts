import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { serve } from '../../src/host/server/serve.ts';
import { page as built } from '../built.ts';
import { probe } from '../host/execution/probe.ts';
import { browsing } from './browsing.ts';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Mở', 'open').addItem('Hỏi', 'ask').addItem('Hỏng', 'fail').addItem('Hộp', 'box').addToUi(); }
  function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Thanh bên')); }
  function box() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(420).setHeight(200), 'Hộp thoại'); }
  function next() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(420).setHeight(200), 'Hộp sau'); }
  function ask() { var ui = SpreadsheetApp.getUi(); var button = ui.alert('Xóa?', 'Xóa dữ liệu mẫu?', ui.ButtonSet.YES_NO); SpreadsheetApp.getActiveSpreadsheet().toast(button === ui.Button.YES ? 'đã chọn Có' : 'đã chọn ' + button); }
  function fail() { throw new Error('Thiếu tab «Cán bộ». Bấm Thiết lập'); }
  function echo(value) { return { got: value, who: Session.getActiveUser().getEmail() }; }
  function refuse() { throw new Error('Nhập tên sáng kiến'); }
  function day() { return new Date(); }
  function hidden_() { return 1; }`;

/** Calls a function as the page of a script does; what comes back, in words. */
const caller = `
  window.call = (name, ...args) => new Promise(resolve => {
    try {
      google.script.run
        .withSuccessHandler((value, user) => resolve(['ok', value, user]))
        .withFailureHandler((error, user) => resolve([error.name, error.message, user]))
        .withUserObject('tôi')[name](...args);
    } catch (error) { resolve(['thrown', error.message]); }
  });`;
const HTML = `<!DOCTYPE html><html lang="vi"><title>t</title><body><form id="f"><input name="a" value="1"><input name="b" value="x"><input name="b" value="y"></form><p id="in">Xin chào</p><script>${caller}</script></body></html>`;

describe.skipIf(browserPath === undefined)('pages of the script', { timeout: 90_000 }, () => {
  const window = browsing();

  async function opened() {
    const { sheet } = probe(CODE, { Sidebar: HTML });
    await sheet.start({ setUp: false });
    const server = await serve(built, { port: 0, forTests: false, language: 'vi' });
    onTestFinished(() => server.stop());
    server.show(sheet);
    const shown = await window(`${server.url}/?user=an@vidu.vn`);
    const choose = async (item: string) => {
      await shown.page.getByRole('button', { name: 'Thử' }).click();
      await shown.page.getByRole('menuitem', { name: item }).click();
    };
    return { page: shown.page, choose, server };
  }

  test('F6 goes from the sheet to the sidebar, the menus and back; Shift+F6 the other way; cells take keys again', async () => {
    const { page, choose } = await opened();
    await choose('Mở');
    await page.frameLocator('#sidebar iframe').locator('#in').waitFor();
    await page.mouse.click(400, 300);
    const where = () =>
      page.evaluate(() => document.activeElement?.closest('#sheet, #sidebar, #menus')?.id ?? 'nowhere');
    const press = async (keys: string, place: string) => {
      await page.keyboard.press(keys);
      await expect.poll(where).toBe(place);
    };
    await press('F6', 'sidebar');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.frameLocator('#sidebar iframe').locator('input:focus').count()).toBe(1);
    await press('F6', 'menus');
    await press('F6', 'sheet');
    await press('Shift+F6', 'menus');
    await press('F6', 'sheet');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const values = () =>
      page.evaluate(() => {
        const { univerAPI } = globalThis as unknown as { univerAPI: { getActiveWorkbook(): never } };
        const sheet = (
          univerAPI.getActiveWorkbook() as {
            getActiveSheet(): { getRange(a: string): { getValues(): unknown[][] } };
          }
        ).getActiveSheet();
        return sheet
          .getRange('A1:Z40')
          .getValues()
          .flat()
          .filter(value => value === 7).length;
      });
    await expect.poll(values).toBe(1);
  });

  test('in a small window sidebar and dialogs have all of it', async () => {
    const { page, choose } = await opened();
    await page.setViewportSize({ width: 390, height: 700 });
    await choose('Hộp');
    expect(await page.locator('dialog.page').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
    await page.getByRole('button', { name: 'Đóng' }).click();
    await choose('Mở');
    await page.locator('#sidebar').waitFor();
    expect(await page.locator('#sidebar').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
  });

  test('google.script.run: what goes out, what comes back, what is refused', async () => {
    const { page, choose } = await opened();
    await choose('Mở');
    await page.frameLocator('#sidebar iframe').locator('#in').waitFor();
    // Only one at a time, 300 px wide: https://developers.google.com/apps-script/reference/base/ui#showsidebaruserinterface
    await choose('Mở');
    const frame = page.frameLocator('#sidebar iframe');
    await frame.locator('#in').waitFor();
    expect(await page.locator('#sidebar iframe').count()).toBe(1);
    expect(await page.locator('#sidebar').boundingBox()).toMatchObject({ width: 301 });
    const body = frame.locator('body');
    const call = (source: string) => body.evaluate((_, text) => new Function(`return ${text}`)(), source);
    expect(await call(`call('echo', { a: [1, 'x', undefined, null], b: undefined, c: true })`)).toEqual([
      'ok',
      { got: { a: [1, 'x', null, null], c: true }, who: 'an@vidu.vn' },
      'tôi',
    ]);
    expect(await call(`call('echo', document.getElementById('f'))`)).toMatchObject([
      'ok',
      { got: { a: '1', b: ['x', 'y'] } },
      'tôi',
    ]);
    expect(await call(`call('refuse')`)).toEqual(['ScriptError', 'Nhập tên sáng kiến', 'tôi']);
    expect(await call(`call('day')`)).toEqual(['ok', null, 'tôi']);
    expect(await call(`call('hidden_')`)).toEqual([
      'ScriptError',
      'Script function not found: hidden_',
      'tôi',
    ]);
    for (const value of ['new Date()', '() => 1', 'document.body'])
      expect(await call(`call('echo', ${value})`)).toEqual([
        'thrown',
        'Failed due to illegal value in property: 0',
      ]);
    expect(
      await call(
        `{ const a = {}; a.a = a; return call('echo', a); }`.replace(/^/, '(() => ').replace(/$/, ')()'),
      ),
    ).toEqual(['thrown', 'Failed due to circular reference.']);
    expect(
      await call(`(() => { try { return parent.document.title } catch (error) { return error.name } })()`),
    ).toBe('SecurityError');
    await call('google.script.host.close()');
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  test('questions, toasts, failures and dialogs', async () => {
    const { page, choose } = await opened();
    await choose('Hỏi');
    await page.getByRole('button', { name: 'Có', exact: true }).click();
    await page.getByText('đã chọn Có').waitFor();
    await choose('Hỏi');
    await page.getByText('Xóa dữ liệu mẫu?').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('đã chọn CLOSE').waitFor();
    await choose('Hỏng');
    await page.getByText('Thiếu tab «Cán bộ». Bấm Thiết lập').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await choose('Hộp');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Hộp thoại' }).waitFor();
    expect(await page.frameLocator('dialog iframe').locator('#in').textContent()).toBe('Xin chào');
    // A dialog that opens another one gives way to it.
    await page
      .frameLocator('dialog iframe')
      .locator('body')
      .evaluate(() => void new Function('google.script.run.next()')());
    await dialog.getByRole('heading', { name: 'Hộp sau' }).waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });
});
