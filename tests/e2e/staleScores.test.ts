import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { browsing } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';
import type { TestedSheet } from './TestedSheet.ts';

const blank = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array<string>(columns).fill(''));

describe.skipIf(browserPath === undefined)('what a formula showed', { timeout: 150_000 }, () => {
  const window = browsing();
  const { alone } = examples(window);

  /** Types into N2, not so soon after another click on it that both together would open it. */
  const typed = async (sheet: TestedSheet, text: string) => {
    await sheet.page.waitForTimeout(700);
    await sheet.type('N2', text);
  };

  test('goes when the formula is typed over, narrowed or deleted', async () => {
    const { sheet } = await alone();
    await sheet.show('Nhiệm vụ');
    await typed(sheet, "=SCORE_STAFF('Cán bộ'!A1:AA; 'Tiêu chí'!A1:K; \"điểm; xếp loại\")");
    await shows(sheet, 'Nhiệm vụ', 'N3:O3').toEqual([['88,87', 'Tốt']]);
    await typed(sheet, "=SCORE_STAFF('Cán bộ'!A1:AA3; 'Tiêu chí'!A1:K; \"điểm\")");
    await shows(sheet, 'Nhiệm vụ', 'N3:O7').toEqual([['88,87', ''], ...blank(4, 2).with(0, ['99,41', ''])]);
    await typed(sheet, 'x');
    await shows(sheet, 'Nhiệm vụ', 'N2:O7').toEqual(blank(6, 2).with(0, ['x', '']));
    await typed(sheet, "=SCORE_STAFF('Cán bộ'!A1:AA; 'Tiêu chí'!A1:K)");
    await shows(sheet, 'Nhiệm vụ', 'N3:N3').toEqual([['88,87']]);
    await sheet.page.waitForTimeout(700);
    await sheet.click('N2');
    await sheet.page.keyboard.press('Delete');
    await shows(sheet, 'Nhiệm vụ', 'N2:O7').toEqual(blank(6, 2));

    const told = () => sheet.page.locator('#told').textContent();
    await typed(sheet, "=SCORE_STAFF('Cán bộ'!A1:AA; 'Cán bộ'!A1:K)");
    await sheet.click('N2');
    await expect.poll(told, PATIENCE).toMatch(/bảng tiêu chí/i);
    await typed(sheet, 'x');
    await sheet.click('N2');
    await expect.poll(told, PATIENCE).toBe('');
  });
});
