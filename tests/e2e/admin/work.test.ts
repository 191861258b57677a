import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { ownRegion, type SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { PATIENCE } from '../example.ts';
import { adminPages } from './adminPage.ts';
import { erasurePlan, findings, overview } from './answers.ts';

const piece = (tab: string, left: number): { readonly value: SetUpProgress } => ({
  value: { made: [{ kind: 'tab', tab, detail: '', count: 1 }], told: [], left },
});

describe.skipIf(browserPath === undefined)('the page for admins', { timeout: 150_000 }, () => {
  const open = adminPages();

  test('set-up goes on until nothing is left, also after a call that was cut off', async () => {
    const replies = [
      piece('Cán bộ', 2),
      { thrown: 'NetworkError' },
      piece('Đơn vị', 1),
      piece('Nhiệm vụ', 0),
    ];
    const { page, asked } = await open(760, {
      openAdmin: () => ({ value: { ...overview, isSetUp: false, sheetVersion: null } }),
      setUpWorkbook: () => replies.shift()!,
    });
    await page.getByLabel('Thêm dữ liệu mẫu').check();
    await page.getByRole('button', { name: 'Thiết lập bảng tính' }).dblclick();
    await page.getByText('Đã thiết lập xong: 3 việc.').waitFor();
    await page.getByText('Tạo tab «Cán bộ», «Đơn vị», «Nhiệm vụ»').waitFor();
    const calls = asked.filter(({ name }) => name === 'setUpWorkbook');
    expect(calls.map(({ args }) => args)).toEqual(
      Array.from({ length: 4 }, () => [{ withSample: true, campaign: 'cchc-2020' }]),
    );
  });

  test('nothing is deleted before it was asked for twice', async () => {
    const { page, asked } = await open();
    const deletions = () => asked.filter(({ name }) => name === 'deleteSample').length;
    await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    expect(deletions()).toBe(0);
    await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
    await page.getByRole('button', { name: 'Xóa các dòng mẫu' }).click();
    await page.getByText('Đã xóa 39 dòng mẫu').waitFor();
    await page.getByText('Giữ lại 1 dòng mẫu đã sửa ở tab Cán bộ.').waitFor();
    expect(deletions()).toBe(1);
  });

  test('somebody is erased as they were shown, after what to do before was told; else it is said why not', async () => {
    const { page, asked, answer } = await open();
    const part = page.locator('#personalData');
    await part.getByLabel('Mã cán bộ').fill('cb12');
    await part.getByRole('button', { name: 'Xem những gì sẽ thay' }).click();
    await part.getByText('Còn 2 sáng kiến chưa kết thúc').waitFor();
    await part.getByText('Là người xét duyệt duy nhất').waitFor();
    await part.getByRole('button', { name: 'Xóa họ tên và e-mail' }).click();
    const question = part.getByText('Tiện ích không hoàn tác được việc này');
    expect(await question.textContent()).toContain('ở 1252 ô của «Nhật ký», «Cán bộ»');
    await part.getByRole('button', { name: 'Xóa, không hoàn tác' }).click();
    await part.getByText('Đã thay 1252 ô').waitFor();
    await part.getByText('Không còn ô nào').waitFor();
    expect(asked.filter(({ name }) => name === 'erasePersonalData').map(({ args }) => args)).toEqual([
      [{ code: 'CB12', name: 'Cán bộ mẫu 12' }],
    ]);
    answer({ planErasure: () => ({ value: { ...erasurePlan, obstacle: 'lastAdmin' } }) });
    await part.getByRole('button', { name: 'Xem những gì sẽ thay' }).click();
    await part.getByText('quản trị duy nhất').waitFor();
    expect(await part.getByRole('button').count()).toBe(1);
  });

  test('a council is formed by keyboard alone, and it is said what is next; what goes wrong is said, too', async () => {
    const { page, asked, answer } = await open();
    await page.getByRole('button', { name: 'Lập Hội đồng' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Ghi tên, vai trò, e-mail, mã cán bộ').waitFor();
    expect(asked.filter(({ name }) => name === 'setUpWorkbook').map(({ args }) => args)).toContainEqual([
      { withSample: false, purpose: 'council' },
    ]);
    answer({ setUpWorkbook: () => ({ refused: { code: 'readOnly', message: '' } }) });
    await page.keyboard.press('Enter');
    await page.locator('#council [role=alert]').getByText('không được sửa tab Cấu hình').waitFor();
    expect(await page.getByText('Ghi tên, vai trò, e-mail, mã cán bộ').count()).toBe(0);
  });

  test('when locale and time zone are changed it is said, and the focus is there', async () => {
    const { page, answer } = await open();
    answer({ openAdmin: () => ({ value: { ...overview, region: ownRegion } }) });
    await page.getByRole('button', { name: 'Đổi sang Việt Nam' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã đổi sang Việt Nam').waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Đã đổi sang Việt Nam');
    expect(await page.getByRole('button', { name: 'Đổi sang Việt Nam' }).count()).toBe(0);
  });

  test('tabs of titles that are there are led to', async () => {
    const { page, asked } = await open();
    await page.getByRole('button', { name: 'Mở tab Xét danh hiệu' }).click();
    await expect
      .poll(() => asked.filter(({ name }) => name === 'showCell').map(({ args }) => args))
      .toEqual([[{ tab: 'Xét danh hiệu', cell: '' }]]);
  });

  test('a finding is repaired, another shown in the sheet; opened again the list is there at once', async () => {
    const { page, asked } = await open();
    await page.getByRole('button', { name: 'Kiểm tra bảng tính' }).click();
    await page.locator('.finding').first().waitFor();
    await page
      .getByRole('button', { name: /^Sửa: / })
      .first()
      .click();
    await page.getByText('Đã sửa. Danh sách đã kiểm tra lại.').waitFor();
    const { kind, tab, cell, fields, repair } = findings[0]!;
    expect(asked.find(({ name }) => name === 'repairWorkbook')!.args).toEqual([
      { kind, tab, cell, fields, repair },
    ]);
    await page
      .getByRole('button', { name: /^Xem ô: / })
      .first()
      .click();
    await expect.poll(() => page.title()).toBe('closed');
    expect(asked.at(-1)).toEqual({
      name: 'showCell',
      args: [{ tab: findings[1]!.tab, cell: findings[1]!.cell }],
    });
    await page.reload();
    await page.locator('.finding').first().waitFor();
  });

  test('an account that is no admin hears who is, and nothing of English errors', async () => {
    const { page } = await open(760, {
      setUpWorkbook: () => ({ refused: { code: 'readOnly', message: '' } }),
    });
    await page.getByRole('button', { name: 'Thiết lập phần còn thiếu' }).click();
    await page.getByRole('alert').getByText('mục «Quản trị»').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), PATIENCE)
      .toBe('alert');
  });
});
