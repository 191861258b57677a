import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { RegisterPage } from '../../src/build/browsing/RegisterPage.ts';
import type { SheetPage } from '../../src/build/browsing/SheetPage.ts';
import { started } from '../host/server/started.ts';
import { browsing } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';
import { faultsOf } from './faultsOf.ts';

const title = 'Số hóa hồ sơ khuyến nông bằng mã QR';

describe.skipIf(browserPath === undefined)('registering in the sidebar', { timeout: 60_000 }, () => {
  const window = browsing();
  const { example, shared } = examples(window);
  /** The row of the register that has this number, columns A to N; it must be there once. */
  const row = async (sheet: SheetPage, number: string) => {
    const rows = await sheet.shown('Sáng kiến', 'A2:N60');
    const found = rows.filter(([first]) => first === number);
    expect(found.length).toBe(1);
    return found[0]!;
  };

  test('row, history, count and score follow; after a restart all is still there', async () => {
    const { directory, host, sheet } = await example();
    await sheet.show('Sáng kiến');
    await shows(sheet, 'Bảng xếp hạng', 'B6:D6').toEqual([['T4', 'Trạm mẫu 4', '72,00']]);
    await sheet.click('F7');
    await sheet.page.keyboard.press('Delete');
    await shows(sheet, 'Bảng xếp hạng', 'B6:D6').toEqual([['T4', 'Trạm mẫu 4', '57,00']]);
    const form = await new RegisterPage(sheet.page).open();
    await form.fill(title, 'cb10', 'mau 12', 'mau 13');
    await form.send();
    expect(await form.number()).toBe('SK-2020-0013');
    await shows(sheet, 'Sáng kiến', 'A14:K14').toEqual([
      [
        'SK-2020-0013',
        expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
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
    await shows(sheet, 'Nhật ký', 'C2:F2').toEqual([['SK-2020-0013', 'Đăng ký', '', 'Đã đăng ký']]);
    await shows(sheet, 'Bảng xếp hạng', 'B6:D6').toEqual([['T4', 'Trạm mẫu 4', '72,00']]);
    expect(((await (await fetch(`${host.url}/test/state`)).json()) as { missing: string[] }).missing).toEqual(
      [],
    );
    await sheet.page.close();
    await host.stop('SIGTERM');
    const again = await window((await started(directory, '--port', '0')).url);
    expect(await again.shown('Sáng kiến', 'A14:A14')).toEqual([['SK-2020-0013']]);
    await shows(again, 'Bảng xếp hạng', 'B6:D6').toEqual([['T4', 'Trạm mẫu 4', '72,00']]);
  });

  test('by keyboard alone: faults are told, the focus leads to them, then there is a receipt', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    const form = await new RegisterPage(page).open();
    const { frame } = form;
    const keys = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name);
    };
    await frame.locator('#kind').focus();
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await frame.getByRole('heading', { name: 'Có 7 chỗ cần sửa' }).waitFor();
    expect(await faultsOf(frame.locator('body'))).toEqual([]);
    await keys('Tab', 'Enter');
    expect(await form.run('return document.activeElement.id')).toBe('kind');
    await page.keyboard.type('S');
    await keys('Tab');
    await page.keyboard.type('Tên ngắn');
    await keys('Tab');
    await page.keyboard.type('H');
    await keys('Tab');
    await page.keyboard.type('Hồ sơ giấy');
    await keys('Tab');
    await page.keyboard.type('Dán mã QR');
    await keys('Tab');
    await page.keyboard.type('Tìm nhanh');
    await keys('Tab');
    await page.keyboard.type('31/02/2020');
    await keys('Tab');
    await page.keyboard.type('mau 07');
    await keys('Enter', 'Tab', 'Enter');
    await expect
      .poll(() => frame.locator('.summary a').allInnerTexts(), PATIENCE)
      .toEqual([
        'Tên mới có 8 ký tự. Viết ít nhất 10 ký tự',
        'Ngày "31/02/2020" không có thật. Nhập theo dạng ngày/tháng/năm, ví dụ 03/02/2020',
      ]);
    await keys('Tab', 'Enter', 'End');
    await page.keyboard.type(' nay đã đủ dài');
    await expect.poll(() => frame.locator('.summary a').count(), PATIENCE).toBe(1);
    await frame.locator('.summary a').first().focus();
    await keys('Enter', 'Control+a');
    await page.keyboard.type('3.2.2020');
    await frame.getByText('Hiểu là thứ Hai, 03/02/2020').waitFor();
    await keys('Enter');
    const number = await form.number();
    expect(await form.run('return document.activeElement.textContent')).toBe('Đã đăng ký');
    expect(await faultsOf(frame.locator('body'))).toEqual([]);
    const written = await row(sheet, number);
    expect([written[3], written[12]]).toEqual(['Tên ngắn nay đã đủ dài', '03/02/2020']);
  });

  test('at 300 px nothing is cut, with the longest texts and wide spacing; axe finds nothing', async () => {
    const { sheet } = await shared();
    const form = await new RegisterPage(sheet.page).open();
    await form.fill('Nghiêngngảkhôngcókhoảngtrắng'.repeat(7).slice(0, 200), 'mau 01', 'mau 02', 'mau 40');
    expect(await form.run('return innerWidth')).toBe(300);
    const fits = 'return document.documentElement.scrollWidth <= 300';
    expect(await form.run(fits)).toBe(true);
    expect(await faultsOf(form.frame.locator('body'))).toEqual([]);
    await form.run(
      "document.body.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em'",
    );
    expect(await form.run(fits)).toBe(true);
    await form.run('localStorage.clear()');
  });

  test('both families of input methods: what is typed arrives intact, Enter in a composition sends nothing', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    const form = await new RegisterPage(page).open();
    await form.fill('', 'mau 07');
    const client = await page.context().newCDPSession(page);
    await form.frame.locator('#title').focus();
    for (const text of ['t', 'ti', 'tiê', 'tiên', 'tiến'])
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await form.run(
      "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))",
    );
    expect(await form.frame.locator('.summary').count()).toBe(0);
    await client.send('Input.insertText', { text: 'tiến' });
    await page.keyboard.type(' ddo');
    for (const text of ['độ', ' giải quyết']) {
      if (text === 'độ') for (let at = 0; at < 3; at++) await page.keyboard.press('Backspace');
      await page.keyboard.insertText(text);
    }
    await form.send();
    expect((await row(sheet, await form.number()))[3]).toBe('tiến độ giải quyết');
  });

  test('a double click sends once; a reply that was lost is asked for again: one row, the same number', async () => {
    const { sheet } = await shared();
    const form = await new RegisterPage(sheet.page).open();
    const title = 'Gửi tin nhắn nhắc lịch tiêm phòng';
    await form.fill(title, 'mau 07');
    // The first reply is lost on its way: the page hears of a failure although the row is written.
    await form.run(`
      const { run } = google.script;
      let lost = false;
      google.script.run = { withSuccessHandler: success => ({ withFailureHandler: failure => {
        return run.withFailureHandler(failure).withSuccessHandler(reply => {
          if (lost) return success(reply);
          lost = true;
          failure(new Error('NetworkError: Connection failure due to HTTP 0'));
        });
      } }) };`);
    await form.frame.getByRole('button', { name: 'Gửi đăng ký' }).dblclick();
    await form.frame.getByText('Mất kết nối. Nội dung vẫn còn ở đây').waitFor();
    expect(await form.frame.locator('#title').inputValue()).toBe(title);
    expect(await faultsOf(form.frame.locator('body'))).toEqual([]);
    await form.frame.getByRole('button', { name: 'Gửi lại' }).click();
    const number = await form.number();
    await row(sheet, number);
    const titles = await sheet.shown('Sáng kiến', 'D2:D60');
    expect(titles.filter(([one]) => one === title).length).toBe(1);
    const history = await sheet.shown('Nhật ký', 'C2:C60');
    expect(history.filter(([one]) => one === number).length).toBe(1);
  });

  test('what was typed is there again after a reload, until it is dropped; an empty form is no draft', async () => {
    const { sheet } = await shared();
    const { page } = sheet;
    const again = async () => {
      await sheet.open(page.url());
      return new RegisterPage(page).open();
    };
    const form = await new RegisterPage(page).open();
    const note = form.frame.getByText('Đã khôi phục bản nháp');
    await form.fill(title, 'mau 07');
    await again();
    await note.waitFor();
    expect(await form.frame.locator('#title').inputValue()).toBe(title);
    expect(await form.frame.locator('.author').allInnerTexts()).toEqual([
      expect.stringContaining('Cán bộ mẫu 07'),
    ]);
    expect(await faultsOf(form.frame.locator('body'))).toEqual([]);
    await form.frame.getByRole('button', { name: 'Bỏ nháp' }).click();
    expect(await form.frame.locator('#title').inputValue()).toBe('');
    expect(await form.run('return document.activeElement.id')).toBe('kind');
    await again();
    expect(await note.count()).toBe(0);
    await form.run(`localStorage.setItem('thi-dua-dang-ky:', '{"key":"x","title":7}')`);
    await again();
    expect(await form.frame.locator('#title').inputValue()).toBe('');
  });

  test('a browser that refuses storage: the form works all the same', async () => {
    const { host } = await shared();
    const { page } = await window(host.url, {
      before: one =>
        one.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get: () => {
              throw new DOMException('Access is denied for this document.', 'SecurityError');
            },
          });
        }),
    });
    const form = await new RegisterPage(page).open();
    expect(await form.run('try { localStorage } catch (error) { return error.name }')).toBe('SecurityError');
    await form.fill('Sổ tay hỏi đáp cho nông hộ', 'mau 07');
    await form.send();
    expect(await form.number()).toMatch(/^SK-2020-\d{4}$/);
  });

  test('two people in the same second: two numbers; the same title again is asked about', async () => {
    const { host, sheet } = await shared();
    const other = await window(`${host.url}/?user=binh@vidu.vn`);
    const forms = await Promise.all([sheet, other].map(one => new RegisterPage(one.page).open()));
    await forms[0]!.fill(title, 'mau 07');
    await forms[1]!.fill('Trả kết quả tại nhà cho người cao tuổi', 'mau 08');
    await Promise.all(forms.map(form => form.send()));
    const numbers = await Promise.all(forms.map(form => form.number()));
    expect(new Set(numbers).size).toBe(2);
    for (const number of numbers) await row(sheet, number);
    const [form] = forms as [RegisterPage];
    await form.frame.getByRole('button', { name: 'Đăng ký thêm' }).click();
    await form.fill(title.toUpperCase(), 'mau 09');
    await form.send();
    await form.frame.getByText(`Đã có sáng kiến cùng tên: ${numbers[0]}`).waitFor();
    await form.frame.getByRole('button', { name: 'Vẫn gửi' }).click();
    expect(numbers).not.toContain(await form.number());
  });
});
