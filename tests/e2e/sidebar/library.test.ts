import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { expectGoodLooks } from '../looked.ts';
import { data, recognised, waiting } from './answers.ts';
import { sidebars } from './sidebar.ts';

const languages = ['vi', 'en'] as const;

describe.skipIf(browserPath === undefined)('Kho sáng kiến', { timeout: 150_000 }, () => {
  const open = sidebars();

  test.each(languages)('is searched, opened and left again; every state looks good (%s)', async language => {
    const { page, answer, asked, reopen } = await open({
      screen: 'mine',
      answers: { openSidebar: () => ({ value: { ...data, language } }) },
    });
    const library = page.getByRole('button', { name: /Tìm trong Kho|Search the library/ });
    await library.click();
    await page.locator('.cards li').nth(1).waitFor();
    await expectGoodLooks(page, 'list');
    await page.locator('#query').fill('HÒA  xay dung');
    expect(await page.locator('.cards li').count()).toBe(1);
    await page.locator('#query').fill('');
    await page.locator('#in-field').selectOption('Cải cách thủ tục hành chính');
    expect(await page.locator('.cards li').count()).toBe(1);
    await page.locator(`#open-${recognised[0]!.number}`).click();
    await page.locator('dl').waitFor();
    const link = page.locator('dl a');
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      waiting.evidence,
      'noopener',
    ]);
    await expectGoodLooks(page, 'opened');
    await page.locator('button.primary').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`open-${recognised[0]!.number}`);
    await page.locator('#query').fill('không có ở đâu');
    expect(await page.locator('.cards li').count()).toBe(0);
    await expectGoodLooks(page, 'nothing fits');
    await page.locator('main > button').click();
    expect(await page.locator('.cards li').count()).toBe(2);
    expect(asked.filter(({ name }) => name === 'recognisedInitiatives')).toHaveLength(1);
    answer({ recognisedInitiatives: () => ({ value: [] }) });
    await reopen();
    await library.click();
    await page
      .getByText(/Được công nhận|effective or recognised/)
      .last()
      .waitFor();
    await expectGoodLooks(page, 'none yet');
    answer({ recognisedInitiatives: () => ({ refused: { code: 'missingTab', tab: 'Sáng kiến' } }) });
    await reopen();
    await library.click();
    await page.locator('.summary').waitFor();
    await expectGoodLooks(page, 'tab missing');
  });

  test('of many twenty are shown at a time', async () => {
    const many = Array.from({ length: 45 }, (_, at) => ({
      ...recognised[0]!,
      number: `SK-2020-${1000 + at}`,
    }));
    const { page } = await open({
      screen: 'mine',
      answers: { recognisedInitiatives: () => ({ value: many }) },
    });
    await page.getByRole('button', { name: 'Tìm trong Kho sáng kiến' }).click();
    const cards = page.locator('.cards li');
    await cards.nth(19).waitFor();
    expect(await cards.count()).toBe(20);
    await page.getByRole('button', { name: 'Xem thêm 20' }).click();
    await page.getByRole('button', { name: 'Xem thêm 5' }).click();
    expect(await cards.count()).toBe(45);
  });

  test('what is being registered is still there afterwards', async () => {
    const { page } = await open({ screen: 'register' });
    await page.locator('#title').fill(waiting.title);
    await page.getByRole('button', { name: 'Tìm trong Kho sáng kiến' }).click();
    await page.locator('.cards li').first().waitFor();
    await page.getByRole('button', { name: 'Đăng ký' }).click();
    expect(await page.locator('#title').inputValue()).toBe(waiting.title);
  });
});
