import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { CouncilRoom } from '../../../src/contract/Council.ts';
import { PATIENCE } from '../example.ts';
import { expectGoodLooks } from '../looked.ts';
import { data } from './answers.ts';
import { chairs, room } from './councilRoom.ts';
import { sidebars } from './sidebar.ts';

const seated = (language: 'vi' | 'en', shown: CouncilRoom) => ({
  openSidebar: () => ({ value: { ...data, language, sits: true } }),
  councilRoom: () => ({ value: shown }),
});

describe.skipIf(browserPath === undefined)('the room of the council', { timeout: 150_000 }, () => {
  const open = sidebars();

  test.each(['vi', 'en'] as const)('looks as it should to a member (%s)', async language => {
    const { page } = await open({ screen: 'council', answers: seated(language, room) });
    await page.locator('.queue tbody button').nth(39).waitFor();
    await expectGoodLooks(page, 'forty initiatives');
    await page.locator('button.primary').click();
    await page.locator('#sheet-point-0').waitFor();
    await expectGoodLooks(page, 'a sheet');
    await page.locator('button.primary').click();
    await page.locator('.summary').waitFor();
    await expectGoodLooks(page, 'a sheet, wrong');
    for (const [at, points] of ['25,5', '31', '30'].entries())
      await page.locator(`#sheet-point-${at}`).fill(points);
    await page.locator('.tick input').check();
    await expectGoodLooks(page, 'not scoring');
  });

  test.each(['vi', 'en'] as const)('looks as it should to the chair (%s)', async language => {
    const { page } = await open({ screen: 'council', answers: seated(language, chairs) });
    await page.locator('summary').click();
    await expectGoodLooks(page, 'the list');
    await page.locator('#open-SK-2020-0101').click();
    await page.locator('.queue, table').first().waitFor();
    await expectGoodLooks(page, 'a result');
    await page.locator('#whose').selectOption('Đỗ Minh Khuê');
    await expectGoodLooks(page, 'paper');
  });

  test('is one press away for a member who has opened Xét duyệt and is no reviewer', async () => {
    const answers = {
      ...seated('vi', room),
      openSidebar: () => ({ value: { ...data, sits: true, reviews: false } }),
    };
    const { page } = await open({ screen: 'review', answers });
    await page.locator('button.primary', { hasText: 'Hội đồng' }).click();
    await page.locator('.queue tbody button').first().waitFor();
  });

  test('is not in the way of whoever is none of its members', async () => {
    const { page } = await open({ screen: 'mine' });
    await page.locator('nav').waitFor();
    expect(await page.locator('nav button').allInnerTexts()).not.toContain('Hội đồng');
  });

  test('typed points are scored at once, kept over a reload, and handed in with a key; then the next one', async () => {
    const { page, asked, reopen } = await open({ screen: 'council', answers: seated('vi', room) });
    await page.getByText('Đã nộp 2/39 phiếu').waitFor();
    await page.getByRole('button', { name: 'Chấm sáng kiến chờ lâu nhất' }).click();
    await page.getByRole('heading', { name: /SK-2020-0104/ }).waitFor();
    const point = (at: number) => page.locator(`#sheet-point-${at}`);
    await point(0).fill('14');
    await point(1).fill('30');
    expect(await page.locator('form .number').innerText()).toBe('');
    await point(2).fill('40');
    await page.getByText('Tổng 84,00 điểm · Chưa đề nghị công nhận').waitFor();
    await page
      .getByText(/do điểm liệt/)
      .first()
      .waitFor();
    await page.locator('#sheet-comment').fill('Phần mới chưa rõ');
    await page.locator('h1').click();
    await reopen();
    await page.locator('#open-SK-2020-0104').click();
    expect(await point(0).inputValue()).toBe('14');
    await point(0).fill('31');
    await page.getByRole('button', { name: 'Nộp phiếu' }).click();
    await page.locator('.summary').getByText('31 ngoài khoảng 0–30').waitFor();
    expect(asked.some(({ name }) => name === 'handInSheet')).toBe(false);
    await point(0).fill('29,5');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.filter(({ name }) => name === 'handInSheet').length, PATIENCE).toBe(1);
    expect(asked.find(({ name }) => name === 'handInSheet')!.args).toEqual([
      {
        ...{ number: 'SK-2020-0104', member: '', recusal: '', comment: 'Phần mới chưa rõ' },
        key: expect.stringMatching(/^[0-9a-f-]{36}$/),
        values: [
          { column: 'Tính mới', value: '29,5' },
          { column: 'Khả năng áp dụng', value: '30' },
          { column: 'Hiệu quả', value: '40' },
        ],
      },
    ]);
    await page.getByRole('heading', { name: /SK-2020-0105/ }).waitFor();
    await page.getByText('Đã nộp phiếu SK-2020-0104').waitFor();
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByText('Đã nộp 3/39 phiếu').waitFor();
  });

  test('points out of their range are told on leaving the field, each beside its own; a blank one is not', async () => {
    const { page } = await open({ screen: 'council', answers: seated('vi', room) });
    await page.locator('#open-SK-2020-0104').click();
    const point = (at: number) => page.locator(`#sheet-point-${at}`);
    const error = (at: number) => page.locator(`#sheet-point-${at}-error`);
    await point(2).fill('45');
    expect(await error(2).count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await error(2).getByText('45 ngoài khoảng 0–40').waitFor();
    await page.keyboard.press('Shift+Tab');
    await point(0).fill('31');
    await page.keyboard.press('Tab');
    await error(0).getByText('31 ngoài khoảng 0–30').waitFor();
    expect(await error(1).count()).toBe(0);
    expect(await error(2).count()).toBe(1);
    expect(await page.locator('.summary').count()).toBe(0);
    await expectGoodLooks(page, 'points out of range');
    await point(2).fill('40');
    await error(2).waitFor({ state: 'detached' });
  });

  test('a blank is not 0, and who does not score says why', async () => {
    const { page, asked } = await open({ screen: 'council', answers: seated('vi', room) });
    await page.locator('#open-SK-2020-0104').click();
    await page.locator('#sheet-point-0').fill('20');
    await page.getByRole('button', { name: 'Nộp phiếu' }).click();
    await page.locator('.summary').getByText('Ghi điểm «Hiệu quả»; chưa chấm không phải là 0').waitFor();
    await page.getByText('Không chấm sáng kiến này').click();
    await page.getByRole('button', { name: 'Nộp phiếu' }).click();
    await page.locator('.summary').getByText('Ghi lý do không chấm').waitFor();
    await page.locator('#sheet-recusal').fill('Là người thân');
    await page.getByRole('button', { name: 'Nộp phiếu' }).click();
    await expect.poll(() => asked.filter(({ name }) => name === 'handInSheet').length, PATIENCE).toBe(1);
    expect(asked.find(({ name }) => name === 'handInSheet')!.args).toMatchObject([
      { recusal: 'Là người thân' },
    ]);
  });

  test('the chair sees who is of another mind and concludes; a refusal says who is missing', async () => {
    const { page, asked, answer } = await open({ screen: 'council', answers: seated('vi', chairs) });
    await page.locator('#open-SK-2020-0101').click();
    await page.getByText('Ý kiến khác nhau nhiều: chênh lệch 31,5 điểm').waitFor();
    await page.getByText('Chưa đủ phiếu: 3/4.').waitFor();
    await page.getByText('Chưa có phiếu: Đỗ Minh Khuê').waitFor();
    answer({
      changeState: () => ({ refused: { code: 'noQuorum', given: 3, needed: 4, missing: ['Đỗ Minh Khuê'] } }),
    });
    await page.getByLabel('Công nhận', { exact: true }).check();
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page
      .locator('.summary')
      .getByText('Mới có 3/4 phiếu, chưa đủ để kết luận. Chờ Đỗ Minh Khuê')
      .waitFor();
    expect(asked.find(({ name }) => name === 'changeState')!.args).toMatchObject([{ action: 'recognise' }]);
  });

  test('a conclusion that was begun is told in the list', async () => {
    const { page, reopen } = await open({ screen: 'council', answers: seated('vi', chairs) });
    await page.locator('#open-SK-2020-0101').click();
    await page.locator('textarea').last().fill('Ba trên bốn phiếu đồng ý');
    await reopen();
    await page.locator('tr', { hasText: 'SK-2020-0101' }).getByText('đang gõ, chưa nộp').waitFor();
    await page.locator('#open-SK-2020-0101').click();
    expect(await page.locator('textarea').last().inputValue()).toBe('Ba trên bốn phiếu đồng ý');
  });
});
