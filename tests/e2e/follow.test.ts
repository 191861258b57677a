import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { browsing, NARROW } from './browsing.ts';
import { examples, PATIENCE } from './example.ts';
import type { TestedSheet } from './TestedSheet.ts';
import { TestedSidebar } from './TestedSidebar.ts';

describe.skipIf(browserPath === undefined)(
  'following initiatives beside the sheet',
  { timeout: 150_000 },
  () => {
    const window = browsing();
    const { shared, sharedHost } = examples(window);
    const open = async (user: string, item: string, heading: RegExp) => {
      const { host } = await sharedHost();
      const sheet = await window(`${host.url}/?user=${user}`, NARROW);
      return { sheet, sidebar: await new TestedSidebar(sheet.page).open(item, heading) };
    };
    /** «Sáng kiến của tôi» of somebody whose e-mail comes into the roster now. */
    const mine = async (user: string, code: string) => {
      const { sheet } = await shared();
      await sheet.knows(code, user);
      await expect
        .poll(async () => (await sheet.shown('Cán bộ', 'A2:AE60')).flat(), PATIENCE)
        .toContain(user);
      return open(user, 'Sáng kiến của tôi', /Sáng kiến của tôi/);
    };
    /** Cells of the row of an initiative by their headers. */
    const row = async (sheet: TestedSheet, number: string) => {
      const [header, ...rows] = await sheet.shown('Sáng kiến', 'A1:U20');
      const cells = rows.find(([one]) => one === number)!;
      return Object.fromEntries(header!.map((title, at) => [title, cells[at]!]));
    };
    const steps = (sidebar: TestedSidebar) =>
      sidebar.frame.locator('.timeline').first().locator('li > p:first-child').allInnerTexts();

    test('both edit one item: the second sees who changed what, keeps what was typed, and saves', async () => {
      const one = await mine('an@vidu.vn', 'CB18');
      const other = await open('an@vidu.vn', 'Sáng kiến của tôi', /Sáng kiến của tôi/);
      const number = 'SK-2020-0010';
      for (const { sidebar } of [one, other]) {
        await sidebar.button(`Xem ${number}`).click();
        await sidebar.button('Sửa nội dung').click();
        await sidebar.heading(/Bước 1/).waitFor();
      }
      await one.sidebar.frame.locator('#title').fill('Góc tra cứu thủ tục cho nông dân và hợp tác xã');
      await one.sidebar.goOn(2);
      await one.sidebar.frame.locator('#before').fill('Phải hỏi từng phòng');
      await one.sidebar.frame.locator('#now').fill('Máy tra cứu ở sảnh');
      await one.sidebar.frame.locator('#expected').fill('Bớt nửa số lượt hỏi');
      await one.sidebar.goOn(3);
      await one.sidebar.goOn(4);
      await one.sidebar.button('Lưu thay đổi').click();
      await one.sidebar.frame.getByText(`Đã lưu ${number}`).waitFor();
      expect((await steps(one.sidebar)).at(-1)).toMatch(/^Sửa nội dung/);

      await other.sidebar.goOn(2);
      await other.sidebar.frame.locator('#before').fill('Bảng niêm yết khó đọc');
      await other.sidebar.frame.locator('#now').fill('Tranh minh họa từng bước');
      await other.sidebar.frame.locator('#expected').fill('Ai cũng tự làm được');
      await other.sidebar.goOn(3);
      await other.sidebar.goOn(4);
      await other.sidebar.button('Lưu thay đổi').click();
      const told = other.sidebar.frame.getByRole('alert');
      await told.getByText(/Cán bộ mẫu 18.* đã sửa sáng kiến này lúc .*«Tên»/).waitFor();
      await other.sidebar.button('Lấy bản mới').click();
      const note = other.sidebar.frame.locator('.note');
      await note.getByText('«Thực trạng» trong bảng nay là: Phải hỏi từng phòng').waitFor();
      await other.sidebar.button('Lưu thay đổi').click();
      await other.sidebar.frame.getByText(`Đã lưu ${number}`).waitFor();
      await expect
        .poll(() => row(other.sheet, number), PATIENCE)
        .toMatchObject({
          Tên: 'Góc tra cứu thủ tục cho nông dân và hợp tác xã',
          'Thực trạng': 'Bảng niêm yết khó đọc',
        });
    });

    test('the council decides, the author sees why in the timeline; a mistaken decision is undone', async () => {
      const { sheet, sidebar } = await open('quantri@vidu.vn', 'Xét duyệt', /Xét duyệt/);
      await sidebar.button('Xét cái chờ lâu nhất').click();
      await sidebar.heading(/SK-2020/).waitFor();
      const number = (await sidebar.frame.locator('h1').innerText()).match(/SK-\S+/)![0];
      await sidebar.frame.getByRole('radio').last().check();
      await sidebar.frame.getByLabel('Lý do', { exact: true }).fill('Chưa có số liệu đối chứng');
      await sidebar.button('Ghi quyết định').click();
      await sidebar.frame.getByText(new RegExp(`Đã ghi: .* · ${number}`)).waitFor();
      expect(await sidebar.run<string>('return document.activeElement.tagName')).toBe('H1');
      await expect
        .poll(() => row(sheet, number), PATIENCE)
        .toMatchObject({ 'Lý do': 'Chưa có số liệu đối chứng' });
      await sidebar.frame.locator('summary').last().click();
      await sidebar.button(`Hoàn tác ${number}`).click();
      await sidebar.button('Hoàn tác quyết định').click();
      await sidebar.frame.getByText(`Đã ghi: Hoàn tác quyết định · ${number}`).waitFor();
      await sidebar.frame.locator('summary').first().click();
      const told = await steps(sidebar);
      expect(told.at(-1)).toMatch(/^Hoàn tác/);
      expect(told.at(-2)).toMatch(/^Không /);
    });

    test('progress is reported with day and result, and the row follows', async () => {
      const { sheet, sidebar } = await mine('lan@vidu.vn', 'CB11');
      await sidebar.button('Xem SK-2020-0008').click();
      await sidebar.button('Báo đã áp dụng').click();
      await sidebar.frame.getByLabel('Ngày áp dụng đầu tiên').fill('3.2.2020');
      await sidebar.frame.getByText('Hiểu là thứ Hai, 03/02/2020').waitFor();
      await sidebar.frame.getByLabel(/Minh chứng/).fill('https://vidu.vn/khao-sat');
      await sidebar.button('Báo đã áp dụng').click();
      await sidebar.frame.getByText('Đã ghi: Báo đã áp dụng · SK-2020-0008').waitFor();
      await expect
        .poll(() => row(sheet, 'SK-2020-0008'), PATIENCE)
        .toMatchObject({
          'Trạng thái': 'Đã áp dụng',
          'Ngày bắt đầu áp dụng': '03/02/2020',
          'Minh chứng': 'https://vidu.vn/khao-sat',
        });
    });

    test('a score explains itself as the cells do; what-if changes nothing in the sheet', async () => {
      const { sheet } = await shared();
      await sheet.click('B8');
      const before = await sheet.shown('Cán bộ', 'A8:AA8');
      const sidebar = await new TestedSidebar(sheet.page).open('Phiếu điểm', /Phiếu điểm/);
      await sidebar.frame.locator('.criteria').waitFor();
      const [header, cells] = [await sheet.shown('Cán bộ', 'A1:AE1'), await sheet.shown('Cán bộ', 'A8:AE8')];
      const [total, rating, reason] = ['Điểm', 'Xếp loại', 'Lý do'].map(
        title => cells[0]![header[0]!.indexOf(title)]!,
      );
      expect(await sidebar.frame.locator('.number').innerText()).toBe(`${total} điểm · ${rating}`);
      expect(await sidebar.frame.locator('main').innerText()).toContain(reason);
      await sidebar.frame.getByLabel('Điểm tinh thần trách nhiệm', { exact: true }).fill('0');
      await sidebar.frame.getByText('Nếu đổi số liệu:').waitFor();
      expect(await sidebar.frame.locator('.score').innerText()).toContain('không ghi gì vào bảng');
      expect(await sheet.shown('Cán bộ', 'A8:AA8')).toEqual(before);
      await sheet.click('B9');
      await sidebar.button('Lấy lại số liệu').click();
      const code = (await sheet.shown('Cán bộ', 'A9:A9'))[0]![0]!;
      await expect.poll(() => sidebar.frame.locator('h2').first().innerText(), PATIENCE).toContain(code);
    });
  },
);
