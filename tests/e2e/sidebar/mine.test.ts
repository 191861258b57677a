import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { data, mine, waiting } from './answers.ts';
import { room } from './councilRoom.ts';
import { sidebars } from './sidebar.ts';

describe.skipIf(browserPath === undefined)('an initiative of my own', { timeout: 150_000 }, () => {
  const open = sidebars();

  test('what was saved is said until the next step is taken; the history says what an edit has changed', async () => {
    const edited = { ...mine.history[2]!, why: 'Cột đã sửa: Tên' };
    const { page } = await open({
      answers: {
        myInitiatives: () => ({ value: [{ ...mine, history: [mine.history[1]!, edited] }] }),
        editInitiative: () => ({ value: { ...mine, history: [mine.history[1]!, edited] } }),
      },
    });
    await page.getByRole('button', { name: 'Của tôi' }).click();
    await page.locator(`#open-${mine.number}`).click();
    expect(await page.locator('.timeline .typed').allInnerTexts()).toEqual([
      'Lý do: Nêu rõ cách đo kết quả',
      'Cột đã sửa: Tên',
    ]);
    await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    for (const step of [2, 3, 4]) {
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(`Bước ${step}/4`) }).waitFor();
    }
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    const said = page.getByText(`Đã lưu ${mine.number}`);
    await said.waitFor();
    await page.getByRole('button', { name: 'Rút sáng kiến' }).click();
    await page.locator(`#reason-${mine.number}`).waitFor();
    expect(await said.count()).toBe(0);
  });

  test.each([
    ['mine', 'Của tôi', mine.number],
    ['review', 'Xét duyệt', waiting.number],
    ['council', 'Hội đồng', 'SK-2020-0104'],
  ])('the tab of a screen leads back to its list: %s', async (screen, tab, number) => {
    const { page } = await open({
      screen,
      answers: {
        openSidebar: () => ({ value: { ...data, sits: true } }),
        councilRoom: () => ({ value: room }),
      },
    });
    const way = page.locator(`#open-${number}`);
    await way.click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    const text = page.locator('textarea').first();
    if (screen !== 'mine') await text.fill('Đang gõ dở');
    await page.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
    await way.waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`open-${number}`);
    await way.click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    if (screen !== 'mine') expect(await text.inputValue()).toBe('Đang gõ dở');
  });

  test.each([
    ['vi', 300, `Đã chọn dòng ${mine.number} trong bảng`],
    ['vi', 390, `Đã chọn dòng ${mine.number} trong bảng; đóng thanh bên để xem`],
    ['en', 300, `The row of ${mine.number} is selected in the sheet`],
    ['en', 390, `The row of ${mine.number} is selected in the sheet; close the sidebar to see it`],
  ] as const)(
    'where the sidebar covers the sheet it is said that it is to be closed: %s, %i px',
    async (language, width, told) => {
      const { page } = await open({
        screen: 'mine',
        answers: { openSidebar: () => ({ value: { ...data, language } }) },
      });
      await page.setViewportSize({ width, height: 700 });
      await page.locator(`#open-${mine.number}`).click();
      await page.getByRole('button', { name: /^(Xem dòng trong bảng|Show the row in the sheet)$/ }).click();
      await page.getByText(told, { exact: true }).waitFor();
    },
  );

  test('what the council has decided meanwhile is shown to whoever comes back to the sidebar', async () => {
    const { page, answer, asked } = await open({ screen: 'mine' });
    await page.getByRole('button', { name: `Xem ${mine.number}` }).waitFor();
    answer({ myInitiatives: () => ({ value: [{ ...mine, state: 'Có hiệu quả' }] }) });
    const comeBack = (minutes: number) =>
      page.evaluate(later => {
        const { now } = Date;
        Date.now = () => now() + later * 60_000;
        dispatchEvent(new Event('focus'));
      }, minutes);
    const times = () => asked.filter(({ name }) => name === 'myInitiatives').length;
    await comeBack(0);
    expect(times()).toBe(1);
    await comeBack(1);
    await page.getByText('Có hiệu quả').first().waitFor();
    expect(times()).toBe(2);
  });
});
