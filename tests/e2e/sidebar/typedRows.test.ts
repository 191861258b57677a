import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { ReviewQueue } from '../../../src/contract/ReviewQueue.ts';
import { expectGoodLooks } from '../looked.ts';
import { answers, mine } from './answers.ts';
import { sidebars } from './sidebar.ts';

describe.skipIf(browserPath === undefined)('rows that wait to be taken in', { timeout: 150_000 }, () => {
  const open = sidebars();

  test('each says where it stands, what it lacks, what was found, what it resembles, and leads to its row', async () => {
    const { page, asked } = await open({ screen: 'review' });
    const row = page.locator('.cards li', { hasText: 'Tab Sáng kiến, dòng 14' });
    await row.getByText('Còn thiếu: «Lĩnh vực CCHC», «Thực trạng»').waitFor();
    await row.getByText('«Loại»: có "Phát minh", cần một trong: Mô hình; Sáng kiến').waitFor();
    await row.getByText('«Mã tác giả»: có "Hoa", chưa rõ là ai: Nguyễn Thị Hòa (CB01)').waitFor();
    await row.getByText(`Gần giống ${mine.number}`).waitFor();
    await page.getByText('Tab Câu trả lời biểu mẫu 1, dòng 2').waitFor();
    await page.getByRole('button', { name: 'Xem dòng 14 của tab Sáng kiến' }).click();
    await row.getByText('Đã chọn trong bảng').waitFor();
    expect(asked.findLast(({ name }) => name === 'showCell')?.args).toEqual([
      { tab: 'Sáng kiến', cell: 'A14' },
    ]);
    await expectGoodLooks(page, 'typed rows');
    await page.setViewportSize({ width: 390, height: 800 });
    await expectGoodLooks(page, 'typed rows at 390', 390);
  });

  test('to take in none is no success', async () => {
    const { value } = (await answers.reviewQueue()) as { value: ReviewQueue };
    const { page } = await open({
      screen: 'review',
      answers: { acceptTyped: () => ({ value: queueAfter(value) }) },
    });
    await page.getByRole('button', { name: 'Tiếp nhận dòng nhập tay' }).click();
    const told = page.getByText('Chưa tiếp nhận dòng nào: 1 dòng cần sửa');
    await told.waitFor();
    expect(await told.getAttribute('class')).toBe('warning');
  });
});

const queueAfter = (queue: ReviewQueue) => ({
  numbers: [],
  queue: { ...queue, typed: queue.typed.slice(0, 1) },
});
