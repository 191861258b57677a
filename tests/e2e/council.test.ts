import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { adminPart } from './adminPart.ts';
import { browsing, NARROW } from './browsing.ts';
import { examples, PATIENCE } from './example.ts';
import { TestedSidebar } from './TestedSidebar.ts';

const members = [
  ['Cán bộ mẫu 01', 'Chủ tịch', 'chutich@vidu.vn', 'CB01'],
  ['Cán bộ mẫu 02', 'Ủy viên', 'hai@vidu.vn', 'CB02'],
  ['Chuyên gia mẫu', 'Ủy viên', 'chuyengia@vidu.vn', ''],
] as const;

describe.skipIf(browserPath === undefined)('a council in three windows', { timeout: 150_000 }, () => {
  const window = browsing();
  const { shared } = examples(window);

  test('is formed by an admin; two members score alone, the chair sees both and concludes', async () => {
    const { host, sheet } = await shared();
    const { button } = await adminPart(sheet, 'council');
    await button('Lập Hội đồng').click();
    await button('Mở tab Hội đồng').click();
    await sheet.page.getByRole('button', { name: 'Đóng' }).click();
    await sheet.page.locator('dialog iframe').waitFor({ state: 'detached' });
    await sheet.show('Hội đồng');
    for (const [at, cells] of members.entries())
      for (const [column, text] of cells.entries())
        if (text !== '') await sheet.type(`${'ABCD'[column]}${at + 2}`, text);
    await expect
      .poll(() => sheet.shown('Hội đồng', 'A2:D4'), PATIENCE)
      .toEqual(members.map(cells => [...cells]));

    const rooms: TestedSidebar[] = [];
    for (const [, , email] of members) {
      const { page } = await window(`${host.url}/?user=${email}`, NARROW);
      const sidebar = await new TestedSidebar(page).open('Phiếu điểm', /Phiếu điểm/);
      await sidebar.goTo('Hội đồng');
      await sidebar.heading('Hội đồng').waitFor();
      await sidebar.button('Mở SK-2020-0005').click();
      rooms.push(sidebar);
    }
    const [chair, second, third] = rooms as [TestedSidebar, TestedSidebar, TestedSidebar];
    const handIn = async (sidebar: TestedSidebar, points: readonly string[]) => {
      const { frame } = sidebar;
      for (const [at, text] of points.entries()) await frame.locator(`#sheet-point-${at}`).fill(text);
      await sidebar.button('Nộp phiếu').click();
      await frame.getByText('Đã nộp phiếu SK-2020-0005').waitFor();
    };
    await Promise.all([handIn(second, ['20', '20', '30']), handIn(third, ['25,5', '25', '40'])]);
    expect(await chair.frame.getByText('Điểm của người khác hiện ra sau').count()).toBe(1);
    await handIn(chair, ['25', '25', '35']);
    await chair.frame.getByText('Tổng 81,83 điểm · Đề nghị công nhận').waitFor();
    await chair.frame.getByText('Ý kiến khác nhau nhiều: chênh lệch 20,5 điểm').waitFor();
    expect(await sheet.shown('Phiếu Hội đồng', 'M2:N4')).toEqual(
      expect.arrayContaining([
        ['70,00', 'Đề nghị công nhận'],
        ['90,50', 'Đề nghị công nhận'],
        ['85,00', 'Đề nghị công nhận'],
      ]),
    );
    await chair.frame.getByLabel('Công nhận', { exact: true }).check();
    await chair.button('Ghi quyết định').click();
    await chair.frame.getByText('Đã ghi: Công nhận · SK-2020-0005').waitFor();
    await expect.poll(() => sheet.shown('Sáng kiến', 'K6:K6'), PATIENCE).toEqual([['Được công nhận']]);
  });
});
