import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { browsing } from './browsing.ts';
import { examples } from './example.ts';
import { faultsOf } from './faultsOf.ts';

describe.skipIf(browserPath === undefined)('«Kiểm tra trên Google Sheets»', { timeout: 200_000 }, () => {
  const { example } = examples(browsing());

  test('asks in a tab of its own, which goes; shows what was found, to be copied', async () => {
    const { host, sheet } = await example();
    const { page } = sheet;
    await page.getByRole('button', { name: 'Thi đua' }).click();
    await page.getByRole('menuitem', { name: 'Thiết lập và kiểm tra' }).click();
    await page.frameLocator('dialog iframe').getByRole('button', { name: 'Mở phần tự kiểm tra' }).click();
    const frame = page.frameLocator('dialog iframe[title="Kiểm tra trên Google Sheets"]');
    await frame.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
    await frame.getByText('Mọi điều cần có đều đúng như mong đợi.').waitFor({ timeout: 120_000 });
    const rows = await frame
      .locator('tbody tr')
      .evaluateAll(lines => lines.map(line => [...line.children].map(cell => cell.textContent)));
    expect(rows.length).toBe(22);
    for (const [, expected, found, verdict] of rows)
      expect([verdict, found]).toEqual(
        expected === '' ? ['Ghi nhận', expect.stringMatching(/./)] : ['Đúng', expected],
      );
    expect(await faultsOf(frame.locator('body'))).toEqual([]);
    await frame.getByRole('button', { name: 'Sao chép kết quả' }).click();
    await frame.getByText('Đã sao chép.').waitFor();
    const state = (await (await fetch(`${host.url}/test/state`)).json()) as { missing: string[] };
    expect(state.missing).toEqual([]);
    expect(await sheet.tabs()).not.toContain('Kiểm tra tạm');
  });
});
