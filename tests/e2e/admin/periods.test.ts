import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { expectGoodLooks } from '../looked.ts';
import { adminPages } from './adminPage.ts';
import { overview } from './answers.ts';

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
    await page.locator('#quota tbody tr').nth(3).waitFor();
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
    answer({ openQuota: () => ({ thrown: 'NetworkError' }) });
    await press('#quota');
    await page.locator('#quota [role=alert]').waitFor();
    await look('failure');
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
});
