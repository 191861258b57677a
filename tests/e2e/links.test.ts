import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { serve } from '../../src/host/server/serve.ts';
import { page as built } from '../built.ts';
import { probe } from '../host/execution/probe.ts';
import { browsing } from './browsing.ts';
import { PATIENCE, shows } from './example.ts';

/** What the page offers to its own console. */
declare const univerAPI: FUniver;

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Trang trí', 'restyle').addToUi(); }
  function begin() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Kết quả'); }
  function restyle() {
    var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];
    var results = book.getSheetByName('Kết quả');
    var link = SpreadsheetApp.newRichTextValue().setText('Mở tab Kết quả').setLinkUrl('#gid=' + results.getSheetId() + '&range=B3').build();
    sheet.setHiddenGridlines(true).setRowHeightsForced(2, 1, 40);
    sheet.getRange('B2:D2').merge().setRichTextValue(link);
    sheet.getRangeList(['B4:C5']).setBorder(true, true, true, true, true, true, '#123B6D', SpreadsheetApp.BorderStyle.SOLID_MEDIUM).setFontFamily('Times New Roman');
  }`;

describe.skipIf(browserPath === undefined)('what a script has made look', { timeout: 90_000 }, () => {
  const window = browsing();

  test('is shown; a link leads to its tab by click and by keyboard; what it wrote is undone, then what was typed before', async () => {
    const { sheet, run } = probe(CODE);
    await run('begin');
    await sheet.start({ setUp: false });
    const server = await serve(built, { port: 0, forTests: false, language: 'vi' });
    onTestFinished(() => server.stop());
    server.show(sheet);
    const shown = await window(`${server.url}/?user=an@vidu.vn`);
    const { page } = shown;
    await shown.type('A8', 'gõ trước');
    await page.getByRole('button', { name: 'Thử' }).click();
    await page.getByRole('menuitem', { name: 'Trang trí' }).click();
    await shows(shown, 'Trang tính1', 'B2:B2').toEqual([['Mở tab Kết quả']]);
    const looks = () =>
      page.evaluate(() => {
        const tab = univerAPI.getActiveWorkbook()!.getSheetByName('Trang tính1')!;
        return {
          merged: tab.getMergedRanges().map(range => range.getA1Notation()),
          gridLines: tab.getSheet().getConfig().showGridlines,
          height: tab.getRowHeight(1),
          border: tab.getRange('B4').getCellStyleData()?.bd?.t,
          family: tab.getRange('C5').getCellStyleData()?.ff,
        };
      });
    await expect.poll(looks, PATIENCE).toEqual({
      merged: ['B2:D2'],
      gridLines: 0,
      height: 40,
      border: { s: 8, cl: { rgb: '#123B6D' } },
      family: 'Times New Roman',
    });
    await shown.click('C2');
    await expect.poll(() => shown.selected(), PATIENCE).toBe('Kết quả B3');
    await shown.show('Trang tính1');
    await shown.click('B1');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('#told').textContent(), PATIENCE)
      .toBe('Mở tab Kết quả (bấm, hoặc Alt+Enter)');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => shown.selected(), PATIENCE).toBe('Kết quả B3');
    await shown.show('Trang tính1');
    await shown.click('A10');
    await page.keyboard.press('Control+z');
    await shows(shown, 'Trang tính1', 'B2:B2').toEqual([['']]);
    await shows(shown, 'Trang tính1', 'A8:B8').toEqual([['gõ trước', '']]);
    await page.keyboard.press('Control+z');
    await shows(shown, 'Trang tính1', 'A8:B8').toEqual([['', '']]);
    expect((await looks()).merged).toEqual(['B2:D2']);
  });
});
