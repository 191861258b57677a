import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { hosted } from '../host/server/hosted.ts';
import { browsing, NARROW } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';
import type { TestedSheet } from './TestedSheet.ts';
import { TestedSidebar } from './TestedSidebar.ts';
import { losingFirstReply, refusingStorage } from './troubles.ts';

const title = 'Số hóa hồ sơ khuyến nông bằng mã QR';

describe.skipIf(browserPath === undefined)('registering beside the sheet', { timeout: 150_000 }, () => {
  const window = browsing();
  const { example, shared, sharedHost } = examples(window);
  /** How often a column of a tab holds a text. */
  const count = async (sheet: TestedSheet, tab: string, address: string, text: string) =>
    (await sheet.shown(tab, address)).filter(([one]) => one === text).length;
  /** The row of the register that has this number, columns A to N; it and its line of history must be there once. */
  const row = async (sheet: TestedSheet, number: string) => {
    await expect.poll(() => count(sheet, 'Nhật ký', 'C2:C90', number), PATIENCE).toBe(1);
    const rows = await sheet.shown('Sáng kiến', 'A2:N60');
    const found = rows.filter(([first]) => first === number);
    expect(found.length).toBe(1);
    return found[0]!;
  };
  /** A window of its own on the shared sheet, with nothing typed yet. */
  const form = async (user: string, before?: typeof refusingStorage) => {
    const { host } = await sharedHost();
    const sheet = await window(`${host.url}/?user=${user}`, { ...NARROW, ...(before && { before }) });
    return { sheet, form: await new TestedSidebar(sheet.page).openForm() };
  };

  test('row, history, count and score follow; after a restart all is still there', async () => {
    const { directory, host, sheet } = await example();
    await sheet.show('Sáng kiến');
    await shows(sheet, 'Bảng xếp hạng', 'B14:C14').toEqual([['Trạm mẫu 4\nT4', '72,00']]);
    await sheet.click('F7');
    await sheet.page.keyboard.press('Delete');
    await shows(sheet, 'Bảng xếp hạng', 'B14:C14').toEqual([['Trạm mẫu 4\nT4', '57,00']]);
    const sidebar = await new TestedSidebar(sheet.page).openForm();
    await sidebar.fill(title, 'cb10', 'mau 12', 'mau 13');
    await sidebar.send();
    expect(await sidebar.number()).toBe('SK-2020-0013');
    await shows(sheet, 'Sáng kiến', 'A14:K14').toEqual([
      [
        'SK-2020-0013',
        expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/),
        'Sáng kiến',
        title,
        'Hiện đại hóa hành chính',
        'T4',
        'Trạm mẫu 4',
        'CB10; CB12; CB13',
        'Cán bộ mẫu 10; Cán bộ mẫu 12; Cán bộ mẫu 13',
        '33,34; 33,33; 33,33',
        'Đã đăng ký',
      ],
    ]);
    expect(await row(sheet, 'SK-2020-0013')).toBeDefined();
    await shows(sheet, 'Bảng xếp hạng', 'B14:C14').toEqual([['Trạm mẫu 4\nT4', '72,00']]);
    expect(((await (await fetch(`${host.url}/test/state`)).json()) as { missing: string[] }).missing).toEqual(
      [],
    );
    await sheet.page.close();
    await host.stop();
    const again = await window((await hosted(onTestFinished, directory, '--port', '0')).url);
    expect(await again.shown('Sáng kiến', 'A14:A14')).toEqual([['SK-2020-0013']]);
    await shows(again, 'Bảng xếp hạng', 'B14:C14').toEqual([['Trạm mẫu 4\nT4', '72,00']]);
  });

  test.each([
    ['allowed', undefined],
    ['refused', refusingStorage],
  ] as const)(
    'a reply is lost, storage is %s: asked again there is one row, one number',
    async (_, before) => {
      const { sheet, form: sidebar } = await form('an@vidu.vn', before);
      const typed = `Gửi tin nhắn nhắc lịch tiêm phòng, lần ${before ? 'hai' : 'một'}`;
      await sidebar.fill(typed, 'mau 07');
      await sidebar.run(losingFirstReply);
      await sidebar.button('Gửi đăng ký').dblclick();
      await sidebar.frame.getByText('Mất kết nối. Nội dung vẫn còn ở đây').waitFor();
      await sidebar.frame.getByText(typed).waitFor();
      await sidebar.button('Gửi lại').click();
      await row(sheet, await sidebar.number());
      expect(await count(sheet, 'Sáng kiến', 'D2:D60', typed)).toBe(1);
    },
  );

  test('«Xem dòng» finds the row after somebody has sorted the sheet; withdrawn at once it is out', async () => {
    await (await shared()).sheet.knows('CB08', 'chi@vidu.vn');
    const { sheet, form: sidebar } = await form('chi@vidu.vn');
    await sidebar.fill('Trả kết quả tại nhà cho người cao tuổi');
    await sidebar.send();
    const number = await sidebar.number();
    await row(sheet, number);
    const last = (await sheet.shown('Sáng kiến', 'A2:A60')).filter(([one]) => one !== '').length + 1;
    await sidebar.button('Xem dòng trong bảng').click();
    await expect.poll(() => sheet.selected(), PATIENCE).toMatch(new RegExp(`^Sáng kiến A${last}:`));
    await expect.poll(() => sheet.inSight(last), PATIENCE).toBe(true);
    await sidebar.button('Rút lại').click();
    await sidebar.heading('Đã rút').waitFor();
    await sheet.reverseRows('Sáng kiến', `A2:U${last}`);
    await shows(sheet, 'Sáng kiến', 'A2:A2').toEqual([[number]]);
    await sidebar.button('Xem dòng trong bảng').click();
    await expect.poll(() => sheet.selected(), PATIENCE).toMatch(/^Sáng kiến A2:/);
    expect((await sheet.shown('Sáng kiến', 'K2:K2'))[0]).toEqual(['Đã rút']);
  });

  test('two people in the same second: two numbers; the same title is told, then sent all the same', async () => {
    const [one, other] = await Promise.all([form('dung@vidu.vn'), form('giang@vidu.vn')]);
    await one.form.fill(title, 'mau 07');
    await other.form.fill('Sổ tay hỏi đáp cho nông hộ', 'mau 08');
    await Promise.all([one, other].map(({ form: sidebar }) => sidebar.send()));
    const numbers = await Promise.all([one, other].map(({ form: sidebar }) => sidebar.number()));
    expect(new Set(numbers).size).toBe(2);
    for (const number of numbers) await row(one.sheet, number);
    await other.form.button('Đăng ký thêm').click();
    await other.form.heading(/Bước 1/).waitFor();
    // The other window has read the titles before this one was there.
    await other.form.fill(title.toUpperCase(), 'mau 08');
    await other.form.send();
    await other.form.frame.getByText(`Đã có sáng kiến cùng tên: ${numbers[0]}`).waitFor();
    await other.form.button('Vẫn gửi').click();
    expect(numbers).not.toContain(await other.form.number());
  });
});
