import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { adminPart } from './adminPart.ts';
import { browsing } from './browsing.ts';
import { examples, shows } from './example.ts';
import { faultsOf } from './faultsOf.ts';

describe.skipIf(browserPath === undefined)('periods on the page for admins', { timeout: 150_000 }, () => {
  const { example, shared } = examples(browsing());

  test('the ceiling names who is above it; nothing in the sheet changes', async () => {
    const { sheet } = await shared();
    const before = await sheet.values('Cán bộ', 'A1:AE41');
    const quota = await adminPart(sheet, 'quota');
    await quota.button('Xem trần xếp loại').click();
    await quota.section
      .getByText(
        '0 = 20% của 4 đơn vị được xếp loại Tốt trở lên, làm tròn xuống; Bảng mẫu: tỷ lệ do đơn vị tự quyết định. Đang có 3, vượt 3; 1 chưa xếp loại.',
      )
      .waitFor();
    expect(await quota.section.getByText('Vượt trần').count()).toBeGreaterThanOrEqual(3);
    expect(await faultsOf(quota.frame.locator('body'))).toEqual([]);
    expect(await sheet.values('Cán bộ', 'A1:AE41')).toEqual(before);
  });

  test('frozen; a fact changes; the difference is shown', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    const periods = await adminPart(sheet, 'periods');
    await periods.button('Xem kỳ và kết quả').click();
    await periods.section.getByText('Kỳ này chưa chốt.').waitFor();
    await periods.section.getByText('Cán bộ mẫu 23 (CB23): chưa đủ dữ liệu').waitFor();
    await periods.button('Chốt kết quả Năm 2020').click();
    await periods.section.getByText(/^Ghi 47 dòng kết quả/).waitFor();
    expect(await sheet.shown('Kết quả đã chốt', 'A2:A2')).toEqual([['']]);
    expect(await faultsOf(periods.frame.locator('body'))).toEqual([]);
    await periods.button('Chốt').click();
    await periods.section.getByText('Đã chốt kết quả Năm 2020.').waitFor();
    const lines = await periods.section.locator('p').allTextContents();
    const done = lines.indexOf('Đã chốt kết quả Năm 2020.');
    expect(lines[done + 1]).toMatch(/^Tổng hợp năm 2020: chưa chốt kỳ nào trong Quý I\/2020/);
    await shows(sheet, 'Kết quả đã chốt', 'A2:D2').toEqual([['Năm 2020', '1', 'Cán bộ', 'CB01']]);
    await shows(sheet, 'Kết quả đã chốt', 'I2:K2').toEqual([['88,87', 'Tốt', '']]);
    const quota = await adminPart(sheet, 'quota');
    await quota.button('Xem trần xếp loại').click();
    await quota.section.getByLabel('Kết quả', { exact: true }).selectOption({ label: 'Đã chốt: Năm 2020' });
    await quota.button('Ghi xếp loại sau trần').click();
    await quota.section.getByText('Đã ghi cột Sau trần của Năm 2020.').waitFor();
    await shows(sheet, 'Kết quả đã chốt', 'I2:K2').toEqual([['88,87', 'Tốt', 'Tốt']]);
    await page.locator('dialog .title button').click();
    await sheet.show('Cán bộ');
    await sheet.type('K2', '15');
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['90,34', 'Xuất sắc']]);
    const again = await adminPart(sheet, 'periods');
    await again.button('Xem kỳ và kết quả').click();
    const rows = again.section.locator('tbody tr');
    await rows.first().waitFor();
    const cells = await rows.evaluateAll(lines =>
      lines.map(line => [...line.children].map(one => one.textContent)),
    );
    expect(cells).toEqual([['Cán bộ mẫu 01 (CB01)', '88,87 · Tốt', '90,34 · Xuất sắc']]);
    expect(await again.section.getByText('Bộ tiêu chí không đổi').count()).toBe(1);
    await again.button('Chốt lại Năm 2020, lần 2').waitFor();
    expect(await faultsOf(again.frame.locator('body'))).toEqual([]);
  });

  test('a new round says what goes, wants the words, clears only then', async () => {
    const { sheet } = await example();
    const round = await adminPart(sheet, 'newRound');
    await round.button('Xem những gì sẽ xóa').click();
    await round.section.getByText('Năm 2020 chưa chốt: kết quả sẽ mất.').waitFor();
    await round.section.getByLabel('Kỳ mới').fill('quý 1 2021');
    await round.section.getByText('Đọc là: Quý I/2021').waitFor();
    await round.section.getByLabel('Tab Sáng kiến: mọi dòng (12)').uncheck();
    await round.section.getByLabel('Vẫn mở, không giữ kết quả của kỳ này').check();
    expect(await faultsOf(round.frame.locator('body'))).toEqual([]);
    const start = round.button(/^Xóa dữ liệu của \d+ dòng và mở đợt mới$/);
    await start.click();
    await round.section.getByText('Chưa xóa gì: gõ đúng «Mở đợt mới» vào ô xác nhận.').waitFor();
    expect(await sheet.shown('Văn bản', 'A2:A2')).not.toEqual([['']]);
    await round.section.getByLabel('Gõ «Mở đợt mới» để xác nhận').fill('mở đợt mới');
    await start.click();
    await round.section.getByText('Đã mở Quý I/2021.').waitFor();
    await shows(sheet, 'Văn bản', 'A2:A2').toEqual([['']]);
    await shows(sheet, 'Sáng kiến', 'A2:A2').toEqual([['SK-2020-0001']]);
    await shows(sheet, 'Cán bộ', 'A2:B2').toEqual([['CB01', 'Cán bộ mẫu 01']]);
  });
});
