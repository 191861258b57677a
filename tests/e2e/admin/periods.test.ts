import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { expectGoodLooks } from '../looked.ts';
import { adminPages } from './adminPage.ts';
import { overview } from './answers.ts';
import { periods, quota } from './periodAnswers.ts';

const cases = (['vi', 'en'] as const).flatMap(language =>
  [300, 760].map(width => [language, width] as const),
);

describe.skipIf(browserPath === undefined)('periods, ceiling, new round', { timeout: 60_000 }, () => {
  const open = adminPages();

  test.each(cases)('every state looks right, with the longest texts (%s, %i px)', async (language, width) => {
    const { page, answer } = await open(width, {
      openAdmin: () => ({ value: { ...overview, language } }),
    });
    const look = (state: string) => expectGoodLooks(page, state, width);
    const press = (part: string, at = 0) => page.locator(`${part} button`).nth(at).click();
    await page.locator('#periods button').waitFor();
    await press('#periods');
    await page.locator('#periods tbody tr').nth(2).waitFor();
    expect(await page.locator('#periods ul').first().locator('li').count()).toBe(21);
    await press('#quota');
    await page.locator('#quota tbody tr').nth(7).waitFor();
    await press('#newRound');
    await page.locator('#newRound input[type=checkbox]').nth(2).waitFor();
    await look('opened');
    await press('#periods', 1);
    await page.locator('#periods .actions').waitFor();
    await look('asks before freezing');
    await page.locator('#periods .actions button').first().click();
    await page.locator('#periods [role=status]').getByText('Quý III/2020').waitFor();
    await page.locator('#newRound input:not([type])').first().fill('quý 4 2020');
    await page.locator('#newRound').getByText('Quý IV/2020').waitFor();
    await press('#newRound', 1);
    await page.locator('#newRound > [role=status]').getByText('Mở đợt mới').waitFor();
    await look('frozen; a new round not confirmed');
    await press('#quota', 1);
    await page.locator('#quota ul.warning').nth(1).waitFor();
    await look('more chosen than may stay');
    answer({ openQuota: () => ({ thrown: 'NetworkError' }) });
    await press('#quota');
    await page.locator('#quota [role=alert]').waitFor();
    await look('failure');
  });

  test('who is clearly within stays; what is chosen is sent with what was seen, and what is too much is told', async () => {
    const { page, asked, answer } = await open(760);
    await page.getByRole('button', { name: 'Xem trần xếp loại' }).click();
    const ticks = page.locator('#quota input[type=checkbox]');
    await ticks.nth(7).waitFor();
    const ticked = async () => Promise.all((await ticks.all()).slice(0, 4).map(one => one.isChecked()));
    expect(await ticked()).toEqual([true, false, false, false]);
    await ticks.nth(2).check();
    await page.getByText('Đang chọn giữ 2 trong 4.').waitFor();
    await page.getByRole('button', { name: 'Ghi xếp loại sau trần' }).click();
    await page.getByText(/chọn giữ 3, nhiều nhất 2 .*Bỏ chọn 1\./).waitFor();
    expect(await ticked()).toEqual([true, false, true, false]);
    const { args } = asked.find(({ name }) => name === 'settleQuota')!;
    expect(args[0]).toEqual({
      source: { kind: 'frozen', period: 'Quý III/2020' },
      seen: 'đã xem',
      stays: ['staff0', 'staff2', 'units0'].map((code, at) => ({ side: at < 2 ? 'staff' : 'units', code })),
    });
    const [staff, units] = quota.contests;
    const settled = staff!.contenders.map((one, at) => ({ ...one, after: at === 3 ? 'Xuất sắc' : 'Tốt' }));
    const data = { ...quota, contests: [{ ...staff!, contenders: settled }, units!] };
    answer({ settleQuota: () => ({ value: { data, obstacle: '', excess: [] } }) });
    await page.getByRole('button', { name: 'Ghi xếp loại sau trần' }).click();
    await page.getByText('Đã ghi cột Sau trần của Quý III/2020.').waitFor();
    expect(await ticked()).toEqual([false, false, false, true]);
    await page.getByLabel('Kết quả', { exact: true }).selectOption({ label: 'Tổng hợp năm: Năm 2020' });
    await expect
      .poll(() => asked.filter(({ name }) => name === 'openQuota').at(-1)?.args[0])
      .toEqual({ kind: 'year', period: 'Năm 2020' });
  });

  test('nothing is frozen and nothing cleared until it is confirmed', async () => {
    const { page, asked } = await open(760);
    await page.getByRole('button', { name: 'Xem kỳ và kết quả' }).click();
    await page.getByRole('button', { name: 'Chốt lại Quý III/2020, lần 2' }).click();
    await page.getByRole('button', { name: 'Thôi' }).click();
    const changing = () => asked.filter(({ name }) => name === 'freezeResults');
    expect(changing()).toEqual([]);
    await page.getByRole('button', { name: 'Chốt lại Quý III/2020, lần 2' }).click();
    await page.locator('#periods .actions button').first().click();
    await page.getByText('Đã chốt kết quả Quý III/2020.').waitFor();
    expect(changing().map(({ args }) => args[0])).toEqual([
      { period: 'Quý III/2020', again: true, despite: true },
    ]);
  });
  test('a year that stands there is replaced only after a question; where there is none, none is asked', async () => {
    const { page, asked, answer } = await open(760);
    const sum = page.getByRole('button', { name: 'Tổng hợp năm 2020' });
    const given = () => asked.filter(({ name }) => name === 'summarizeYear').map(({ args }) => args[0]);
    await page.getByRole('button', { name: 'Xem kỳ và kết quả' }).click();
    await page.getByText('Dòng 3: cột Kỳ không phải một kỳ').waitFor();
    await sum.click();
    await page.getByText('Tab Tổng hợp năm đã có kết quả năm 2020.').waitFor();
    await expectGoodLooks(page, 'asks before a year is replaced', 760);
    await page.getByRole('button', { name: 'Thôi' }).click();
    expect(given()).toEqual([]);
    await sum.click();
    await page.getByRole('button', { name: 'Thay', exact: true }).click();
    await page.getByText('Đã ghi kết quả năm 2020').waitFor();
    expect(given()).toEqual([{ year: 2020, replaces: 1 }]);
    const data = { ...periods, year: { ...periods.year, summed: 0, unused: [] } };
    answer({
      openPeriods: () => ({ value: data }),
      summarizeYear: () => ({ value: { data: periods, obstacle: 'otherYear' } }),
    });
    await page.getByRole('button', { name: 'Đọc lại' }).first().click();
    await page.getByText('Dòng 3: cột Kỳ').waitFor({ state: 'detached' });
    await sum.click();
    await page.getByText('Chưa tổng hợp: tab Tổng hợp năm vừa đổi.').waitFor();
    expect(given().slice(1)).toEqual([{ year: 2020, replaces: 0 }]);
  });
});
