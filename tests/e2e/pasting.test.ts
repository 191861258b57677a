import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { hosted } from '../host/server/hosted.ts';
import { browsing, NARROW } from './browsing.ts';
import { PATIENCE, shows } from './example.ts';
import type { TestedSheet } from './TestedSheet.ts';

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
.text{mso-number-format:"\\@";} .day{mso-number-format:"Short Date";}</style></head><body><table>
<tr><td class=text>0912</td><td class=day>03/02/2020</td><td>33,34</td><td class=text>3/2</td></tr></table></body></html>`;

describe.skipIf(browserPath === undefined)('what is pasted and typed', { timeout: 150_000 }, () => {
  const window = browsing();
  const open = async () => {
    const host = await hosted(onTestFinished, newDirectory(), '--campaign', 'bang-trong', '--port', '0');
    const sheet = await window(host.url, NARROW);
    await sheet.addTab('Dán', [['', '', '', '', '']]);
    return sheet;
  };
  const paste = async (sheet: TestedSheet, at: string, data: Readonly<Record<string, string>>) => {
    await sheet.click(at);
    await sheet.page.evaluate(given => {
      const clipboardData = new DataTransfer();
      for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(pasted);
    }, data);
  };

  test('is read in one way: numbers, days, texts, line breaks in a cell', async () => {
    const sheet = await open();
    await paste(sheet, 'A1', { 'text/plain': '03/02/2020\t33,34\n0912\t"hai\ndòng"\n1.234,5\t<b>\n' });
    await shows(sheet, 'Dán', 'A1:A3').toEqual([['03/02/2020'], ['912'], ['1234,5']]);
    expect((await sheet.shown('Dán', 'B2:B3')).map(([text]) => text!.trim().split(/[\r\n]/))).toEqual([
      ['hai', 'dòng'],
      ['<b>'],
    ]);
    await paste(sheet, 'A5', { 'text/plain': '33,34' });
    await shows(sheet, 'Dán', 'A5:A5').toEqual([['33,34']]);
    await paste(sheet, 'A7', { 'text/html': EXCEL, 'text/plain': '0912\t03/02/2020\t33,34\t3/2' });
    await shows(sheet, 'Dán', 'A7:D7').toEqual([['0912', '03/02/2020', '33,34', '3/2']]);
    for (const [at, text] of [
      "'0987",
      '07:30',
      '2020-06-30',
      '1/2/20',
      '1e3',
      '=1,5+1',
      '=B1+A5+C7',
    ].entries())
      await sheet.type(`E${at + 1}`, text);
    // Only numbers and days can be added up.
    await shows(sheet, 'Dán', 'E1:E7').toEqual([
      ...['0987', '07:30:00', '2020-06-30', '01/02/2020', '1000', '2,5'].map(shown => [shown]),
      ['100,02'],
    ]);
    // Opened again it stays a text.
    await sheet.click('E1');
    await sheet.page.keyboard.press('F2');
    await sheet.page.keyboard.press('Enter');
    await shows(sheet, 'Dán', 'E1:E1').toEqual([['0987']]);
    expect(await sheet.shown('Dán', 'E1:E1')).toEqual([['0987']]);
  });

  test('a function that is typed says in words what it takes', async () => {
    const sheet = await open();
    await sheet.click('G1');
    await sheet.page.keyboard.type('=COUNT(', { delay: 40 });
    const said = () => sheet.page.evaluate(() => document.body.innerText);
    await expect.poll(said, PATIENCE).toContain('COUNT(giá trị 1,[giá trị 2,...])');
    await sheet.page.keyboard.press('Escape');
  });

  test('a range that is typed stays one: no name of a function takes the place of its end', async () => {
    const sheet = await open();
    await sheet.click('G1');
    await sheet.page.keyboard.type('=COUNT(A1:I', { delay: 40 });
    // So long the list of functions waits before it would come.
    await sheet.page.waitForTimeout(600);
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.formula('Dán', 'G1'), PATIENCE).toMatch(/^=COUNT\(A1:I\d*\)$/);
  });
});
