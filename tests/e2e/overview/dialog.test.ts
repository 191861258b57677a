import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { browsing } from '../browsing.ts';
import { examples } from '../example.ts';
import { faultsOf } from '../faultsOf.ts';

describe.skipIf(browserPath === undefined)('«Bảng điều hành và báo cáo»', { timeout: 150_000 }, () => {
  const { example } = examples(browsing());

  test('opens from the menu, agrees with the tab Bảng xếp hạng, and opens the report in its place', async () => {
    const { host, sheet } = await example();
    const { page } = sheet;
    await sheet.filled('Bảng xếp hạng', 'A14');
    const tab = (await sheet.shown('Bảng xếp hạng', 'A10:E15'))
      .filter(([rank]) => rank !== '' && rank !== '–')
      .map(([rank, unit, score, , rating]) => [rank, unit!.split('\n')[0], score, rating]);
    await page.getByRole('button', { name: 'Thi đua' }).click();
    await page.getByRole('menuitem', { name: 'Bảng điều hành và báo cáo' }).click();
    const frame = page.frameLocator('dialog iframe');
    await frame.locator('.attention').waitFor();
    const ranking = frame.getByRole('table').first().locator('tbody tr');
    const shown = await ranking.evaluateAll(rows =>
      rows.map(row => [...row.children].map(cell => cell.textContent ?? '')),
    );
    const ranked = shown.filter(([rank]) => rank !== '–');
    expect(ranked.map(([rank, name, , score, rating]) => [rank, name, score, rating])).toEqual(tab);
    expect(await frame.getByRole('heading', { level: 2 }).nth(1).innerText()).toContain(
      `${tab[0]![1]} đứng đầu với ${tab[0]![2]} điểm`,
    );
    expect(await faultsOf(frame.locator('body'))).toEqual([]);
    await frame.getByRole('button', { name: 'Mở báo cáo' }).click();
    await frame.locator('article').waitFor();
    const units = frame.locator('article table').first().locator('tbody tr');
    expect(await units.evaluateAll(rows => rows.map(row => row.children[3]!.textContent))).toEqual([
      ...tab.map(([, , score]) => score),
      'Chưa đủ dữ liệu',
    ]);
    expect(await faultsOf(frame.locator('body'))).toEqual([]);
    const state = (await (await fetch(`${host.url}/test/state`)).json()) as { missing: string[] };
    expect(state.missing).toEqual([]);
  });
});
