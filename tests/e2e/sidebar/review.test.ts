import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Initiative } from '../../../src/contract/Initiative.ts';
import { PATIENCE } from '../example.ts';
import { expectGoodLooks } from '../looked.ts';
import { data, mine, waiting } from './answers.ts';
import { type Opened, sidebars } from './sidebar.ts';

const LONG = 'Nghiêngngảkhôngcókhoảngtrắng '.repeat(11).slice(0, 300);

const queueOf = (list: readonly Initiative[]) => ({
  reviewQueue: () => ({ value: { waiting: list, decided: [], typed: [] } }),
});

/** So many that wait, the first since the third of February. */
const many = (count: number): readonly Initiative[] =>
  Array.from({ length: count }, (_, at) => ({
    ...waiting,
    number: `SK-2020-${String(at + 101).padStart(4, '0')}`,
    title: at % 3 === 0 ? LONG : `Sổ tay hỏi đáp thứ ${at}`,
    unit: `Phòng ${1 + (at % 4)}`,
    state: at % 2 === 0 ? 'Đã đăng ký' : 'Đã áp dụng',
    updatedAt: new Date(Date.UTC(2020, 1, 3 + at)).toISOString(),
  }));

describe.skipIf(browserPath === undefined)('the queue of the council', { timeout: 150_000 }, () => {
  const open = sidebars();
  const numbers = ({ page }: Opened) => page.locator('.queue tbody button').allInnerTexts();

  test('says stage, unit, field and days of each, the longest waiting first; own ones are for others', async () => {
    const own = { ...waiting, number: 'SK-2020-0030', may: [] };
    const opened = await open({ screen: 'review', answers: queueOf([waiting, own]) });
    const { page } = opened;
    expect(await numbers(opened)).toEqual([waiting.number, own.number]);
    const [first, second] = await page.locator('.queue tbody tr').allInnerTexts();
    for (const told of [waiting.title, waiting.unit, waiting.field, 'Đã đăng ký'])
      expect(first).toContain(told);
    expect(first).toMatch(/\d{4}$/);
    expect(first).not.toContain('người khác xét');
    expect(second).toContain('người khác xét');
    await page.getByRole('button', { name: `Mở ${own.number}` }).click();
    await page.getByText('người khác xét').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  test('is narrowed down by words without marks, stage and unit; a number opens at once', async () => {
    const opened = await open({ screen: 'review', answers: queueOf(many(20)) });
    const { page } = opened;
    await page.locator('#find').fill('so tay thu 13');
    expect(await numbers(opened)).toEqual(['SK-2020-0114']);
    await page.getByText('1/20 sáng kiến đang chờ').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
    await page.locator('summary', { hasText: 'Lọc' }).click();
    await page.locator('#filter-unit').selectOption('Phòng 2');
    await page.locator('#filter-state').selectOption('Đã áp dụng');
    expect(await numbers(opened)).toEqual([1, 5, 9, 13, 17].map(at => `SK-2020-0${101 + at}`));
    await page.getByRole('button', { name: 'Mở SK-2020-0106' }).click();
    await page.getByRole('heading', { name: /SK-2020-0106/ }).waitFor();
    await page.getByText('2/5, chờ lâu nhất trước').waitFor();
    await page.getByRole('button', { name: 'Cái trước' }).click();
    await page.getByRole('heading', { name: /SK-2020-0102/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Cái trước' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Cái sau' }).click();
    await page.getByRole('button', { name: 'Cái sau' }).click();
    await page.getByRole('heading', { name: /SK-2020-0110/ }).waitFor();
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-SK-2020-0110');
    // A number is looked for in the whole queue, whatever is filtered.
    await page.locator('#find').fill('119');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /SK-2020-0119/ }).waitFor();
  });

  test('a number that was opened is typed no more: after the decision the others follow', async () => {
    const [first, second, third] = many(3);
    const opened = await open({
      screen: 'review',
      answers: {
        ...queueOf([first!, second!, third!]),
        changeState: () => ({ value: { ...third!, state: 'Đã duyệt', may: ['undo'] } }),
      },
    });
    const { page } = opened;
    await page.locator('#find').fill('103');
    await page.keyboard.press('Enter');
    await page.getByText('3/3, chờ lâu nhất trước').waitFor();
    await page.getByRole('radio', { name: 'Duyệt', exact: true }).check();
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText('2/2, chờ lâu nhất trước').waitFor();
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    expect(await page.locator('#find').inputValue()).toBe('');
    expect(await numbers(opened)).toEqual([first!.number, second!.number]);
  });

  test('300 with titles of 300 characters: nothing is cut or wide, every key is answered at once', async () => {
    const opened = await open({ screen: 'review', answers: queueOf(many(300)) });
    const { page } = opened;
    await page.locator('.queue').waitFor();
    const times: number[] = [];
    for (const typed of ['s', 'so', 'so t', 'so tay', 'hoi dap thu 28']) {
      const time = await page.locator('#find').evaluate(async (field, text) => {
        const start = performance.now();
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }, typed);
      times.push(time);
    }
    expect(Math.min(...times)).toBeLessThan(50);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('button', { name: 'Xem thêm 100' }).click();
    await expect.poll(async () => (await numbers(opened)).length, PATIENCE).toBe(200);
    for (const width of [300, 390]) {
      const { page: small } = await open({ screen: 'review', answers: queueOf(many(7)) });
      await small.setViewportSize({ width, height: 800 });
      await expectGoodLooks(small, `queue at ${width}`, width);
    }
  });

  test('whoever is no reviewer is told so, and whom to ask', async () => {
    const { page, asked } = await open({
      screen: 'review',
      answers: { openSidebar: () => ({ value: { ...data, reviews: false } }) },
    });
    await page.getByText('tài khoản đang dùng không có trong «Người xét duyệt»').waitFor();
    await page.getByText(data.contact).waitFor();
    expect(await page.getByRole('button', { name: 'Xét duyệt' }).getAttribute('aria-current')).toBe('page');
    await expectGoodLooks(page, 'no reviewer');
    await page.getByRole('button', { name: 'Sáng kiến của tôi' }).click();
    await page.locator('.cards').waitFor();
    expect(asked.some(({ name }) => name === 'reviewQueue')).toBe(false);
  });

  test.each([
    ['Có hiệu quả', 1],
    ['Đã đăng ký', 0],
  ])('where no council concludes it is said that a reviewer does: of «%s» %i times', async (state, times) => {
    const { page } = await open({ screen: 'review', answers: queueOf([{ ...waiting, state }]) });
    await page.getByRole('button', { name: `Mở ${waiting.number}` }).click();
    await page.getByRole('heading', { name: waiting.number }).waitFor();
    expect(await page.getByText('Chưa lập Hội đồng: một người xét duyệt kết luận.').count()).toBe(times);
  });

  test('what may be said with a decision is a note, unless it is a reason', async () => {
    const { page } = await open({ screen: 'review', answers: queueOf([waiting]) });
    await page.getByRole('button', { name: `Mở ${waiting.number}` }).click();
    await page.getByLabel('Ghi chú (không bắt buộc)').waitFor();
    await page.getByRole('radio', { name: /Không duyệt/ }).check();
    await page.getByLabel('Lý do', { exact: true }).waitFor();
  });

  test.each([
    ['Được công nhận', 'Đã kết thúc, không còn bước nào.'],
    ['Không duyệt', 'Đã kết thúc, không còn bước nào.'],
    ['Có hiệu quả', 'Chờ Hội đồng quyết định.'],
    ['Đang triển khai', 'Bước tiếp của tác giả: Báo đã áp dụng.'],
  ])('%s, of an author who can do nothing: %s', async (state, told) => {
    const one = { ...mine, state, may: [] };
    const { page } = await open({
      screen: 'mine',
      answers: { myInitiatives: () => ({ value: [one] }) },
    });
    await page.getByRole('button', { name: `Xem ${one.number}` }).click();
    await page.getByText(told).waitFor();
  });
});
