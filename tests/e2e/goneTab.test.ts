import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-data-validation';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { hosted } from '../host/server/hosted.ts';
import { browsing, NARROW } from './browsing.ts';

declare const univerAPI: FUniver;
/** What the page wanted to do when there is time. */
declare const waiting: (() => void)[];

describe.skipIf(browserPath === undefined)('a tab that goes', { timeout: 100_000 }, () => {
  const window = browsing();

  test('while its choices wait to be checked: nothing is said on the console', async () => {
    const host = await hosted(onTestFinished, newDirectory(), '--campaign', 'bang-trong', '--port', '0');
    const sheet = await window(host.url, NARROW);
    const checked = await sheet.page.evaluate(async () => {
      const { requestIdleCallback } = globalThis;
      Object.assign(globalThis, { waiting: [] });
      globalThis.requestIdleCallback = callback => waiting.push(() => callback({} as IdleDeadline));
      const workbook = univerAPI.getActiveWorkbook()!;
      const [shown, gone] = [workbook.getActiveSheet(), workbook.create('Tạm', 20, 5)];
      workbook.setActiveSheet(shown);
      const rule = univerAPI.newDataValidation().requireValueInList(['Có', 'Không']).build();
      gone.getRange('A1:A9').setDataValidation(rule);
      await new Promise(resolve => setTimeout(resolve, 200));
      workbook.deleteSheet(gone);
      globalThis.requestIdleCallback = requestIdleCallback;
      for (const check of waiting) check();
      await new Promise(resolve => setTimeout(resolve, 100));
      return waiting.length;
    });
    expect(checked).toBeGreaterThan(0);
    expect(await sheet.tabs()).not.toContain('Tạm');
  });
});
