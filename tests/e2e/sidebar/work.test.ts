import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { expectGoodLooks } from '../looked.ts';
import { ALL_WORK, data, LONGEST, mine } from './answers.ts';
import { sidebars } from './sidebar.ts';

const languages = ['vi', 'en'] as const;
const titles = {
  vi: [
    '1 nội dung đã gõ, chưa gửi',
    '1 sáng kiến cần bổ sung',
    '1 sáng kiến đang triển khai, chờ báo đã áp dụng',
    '1 điểm chốt trong đơn vị chưa chấm',
    '51 ô của đơn vị chưa ghi',
    '1 nhiệm vụ của đơn vị quá hạn',
    '1 sáng kiến chờ xét duyệt',
    '1 sáng kiến chờ bạn chấm ở Hội đồng',
    '1 sáng kiến đủ phiếu, chờ kết luận',
    '1 dòng chưa có điểm tổng',
    '1 sáng kiến nhập tay chưa có số tiếp nhận',
    '1 dòng có tên mà chưa có mã',
  ],
  en: [
    '1 text typed and not sent',
    '1 initiative to be completed',
    '1 initiative under way, to be reported as applied',
    '1 final score missing in the unit',
    '51 blank cells of the unit',
    '1 overdue task of the unit',
    '1 initiative waiting for review',
    '1 initiative waiting for your points in Council',
    '1 initiative with enough sheets, to be concluded on',
    '1 row without a total',
    '1 initiative typed by hand, without a number',
    '1 row with a name and no code',
  ],
};

describe.skipIf(browserPath === undefined)('Việc của tôi', { timeout: 150_000 }, () => {
  const open = sidebars();
  const opening = (language: 'vi' | 'en' = 'vi', more: Partial<typeof data> = {}) =>
    open({
      screen: 'mine',
      answers: {
        openSidebar: () => ({ value: { ...data, language, ...more } }),
        myWork: () => ({ value: ALL_WORK }),
      },
    });

  test.each(languages)('every kind of work, closed and opened, looks good (%s)', async language => {
    const { page, reopen } = await opening(language);
    await page.locator('nav button').first().click();
    await page.locator('#title').fill(LONGEST);
    await reopen();
    const groups = page.locator('.work > details');
    await groups.nth(9).waitFor();
    expect(await groups.locator('> summary').allInnerTexts()).toEqual(titles[language]);
    await expectGoodLooks(page, 'closed');
    await page.locator('.work details').evaluateAll(all => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await expectGoodLooks(page, 'opened');
  });

  test('each line leads to where it is done', async () => {
    const { page, asked } = await opening();
    const group = (name: RegExp) => page.locator('.work > details').filter({ hasText: name });
    await group(/nhiệm vụ của đơn vị/)
      .locator('> summary')
      .click();
    await page.getByRole('button', { name: 'Xem ô B50 · Nhiệm vụ' }).click();
    expect(asked.at(-1)).toEqual({ name: 'showCell', args: [{ tab: 'Nhiệm vụ', cell: 'B50' }] });
    await page.getByRole('button', { name: 'Kiểm tra bảng tính' }).click();
    expect(asked.at(-1)).toEqual({ name: 'showCheck', args: [] });
    await group(/chờ xét duyệt/)
      .locator('> summary')
      .click();
    await group(/chờ xét duyệt/)
      .getByRole('button', { name: 'Mở Xét duyệt' })
      .click();
    await page.getByRole('heading', { level: 1, name: /Xét duyệt/ }).waitFor();
    await page.getByRole('button', { name: 'Của tôi' }).click();
    await group(/cần bổ sung/)
      .locator('> summary')
      .click();
    await page.getByRole('button', { name: `Mở ${mine.number}`, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: mine.number }).waitFor();
  });

  test('a reminder says to whom, what, until when, and how many more there are', async () => {
    const { page } = await opening();
    const blanks = page.locator('.work > details').filter({ hasText: /ô của đơn vị/ });
    await blanks.locator('> summary').click();
    await blanks.locator('details > summary').click();
    const text = await blanks.locator('details .typed').innerText();
    expect(text.split('\n')).toEqual([
      'Kính gửi người ghi số liệu của Trạm Khuyến nông liên huyện số 3: đề nghị ghi chậm nhất ngày 31/12/2020 các ô sau.',
      '- T4, H2: CB23. Trần Văn Đào chưa ghi «Thực hiện tốt văn hóa công sở»',
      '- và 50 dòng khác',
      'Trân trọng cảm ơn.',
    ]);
    await blanks.getByRole('button', { name: 'Chép lời nhắc' }).click();
    await blanks.locator('details [role=status]').getByText(/Đã/).waitFor();
  });

  test('by keyboard: a group is opened and its line pressed', async () => {
    const { page, asked } = await opening();
    const summary = page.locator('.work > details > summary').last();
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => asked.at(-1))
      .toEqual({
        name: 'showCell',
        args: [{ tab: 'Cán bộ', cell: 'A42' }],
      });
  });

  test('nothing waits; nobody is known; the table of criteria has a fault', async () => {
    const { page, answer, reopen } = await open({
      screen: 'mine',
      answers: { myInitiatives: () => ({ value: [] }) },
    });
    await page.getByText('Không có việc nào đang chờ.').waitFor();
    await expectGoodLooks(page, 'nothing');
    answer({ openSidebar: () => ({ value: { ...data, me: '', mayChoose: true } }) });
    await reopen();
    await page.getByText('Không có việc nào đang chờ.').waitFor();
    await expectGoodLooks(page, 'nobody');
    const place = 'dòng 3';
    const refused = { code: 'table', place, fault: 'không có cột "X"', fix: 'Thêm cột' } as const;
    answer({ openSidebar: () => ({ value: data }), myWork: () => ({ refused }) });
    await reopen();
    await page.locator('.work [role=alert]').waitFor();
    expect(await page.locator('.work [role=alert]').innerText()).toContain('không có cột "X"');
    await expectGoodLooks(page, 'fault');
    answer({ myWork: () => ({ value: ALL_WORK }) });
    await page.locator('.work button').click();
    await page.locator('.work > details').nth(5).waitFor();
  });
});
