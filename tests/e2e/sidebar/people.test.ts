import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { PATIENCE } from '../example.ts';
import { data, titles } from './answers.ts';
import { fillForm } from './form.ts';
import { type Opened, sidebars } from './sidebar.ts';

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hạnh', 'Lan', 'Minh'];
/** Three hundred people; one of them is Đào, another is spelt as other systems do (NFD). */
const people = Array.from({ length: 300 }, (_, at) => ({
  code: `CB${String(at + 1).padStart(3, '0')}`,
  name:
    at === 250
      ? 'Vũ Thị Hồng Đào'
      : at === 180
        ? 'Bùi Thị Huệ'.normalize('NFD')
        : `${FAMILIES[at % 5]} Văn ${GIVEN[at % 8]}`,
  unit: `Phòng ${(at % 6) + 1}`,
}));

/** As a body calls its own list of people. */
const tabs = { staff: 'Danh sách CB', units: 'Đơn vị' };

describe.skipIf(browserPath === undefined)('registering by keyboard', { timeout: 150_000 }, () => {
  const open = sidebars();
  const roster = { openSidebar: () => ({ value: { ...data, people, me: 'CB001' } }) };
  const focused = ({ page }: Opened) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const keys = async ({ page }: Opened, ...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  const heading = ({ page }: Opened, name: RegExp | string) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  test('an empty roster is said, and who can mend it', async () => {
    const { page } = await open({
      answers: { openSidebar: () => ({ value: { ...data, tabs, people: [], me: '', mayChoose: true } }) },
    });
    await page.getByRole('button', { name: 'Của tôi' }).click();
    await page.getByText('Tab Danh sách CB chưa có ai. Nhờ quản trị ghi mã và họ tên').waitFor();
  });

  test.each([
    [true, 'Người xét duyệt (nhận ra theo e-mail)'],
    [false, 'E-mail không có trong tab Danh sách CB: chỉ đăng ký thay được'],
  ])(
    'who is in no roster, on the council: %s; they choose no name, and register for others',
    async (reviews, said) => {
      const opened = await open({
        answers: { openSidebar: () => ({ value: { ...data, tabs, reviews, me: '' } }) },
      });
      const { page } = opened;
      await page.getByText(said, { exact: true }).waitFor();
      expect(await page.getByRole('button', { name: 'Chọn tên' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Của tôi' }).click();
      await page.getByText('Nhờ quản trị ghi e-mail đang dùng vào tab Danh sách CB').waitFor();
      await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
      await page.locator('#kind').selectOption('Mô hình');
      await page.locator('#title').fill('Tên đã đủ dài');
      await page.locator('#field').selectOption('Khác');
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      for (const name of ['#before', '#now', '#expected']) await page.locator(name).fill('x');
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.locator('label', { hasText: 'Đăng ký thay ai?' }).waitFor();
      await page.locator('#authors').fill('dao');
      await page.locator('[role=option]').first().click();
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
      await heading(opened, /Đã đăng ký/);
      // Only authors withdraw.
      expect(await page.locator('#withdraw').count()).toBe(0);
    },
  );

  test('a name that was typed and not chosen: whoever was meant is not left out unsaid', async () => {
    const opened = await open({ answers: roster });
    const { page } = opened;
    await fillForm(page, 'Sổ tay hỏi đáp cho nông hộ');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await heading(opened, /Bước 3/);
    await page.locator('#authors').fill('Nguyễn');
    await page.getByText('8 người khớp nhất; gõ thêm để thu hẹp').waitFor();
    await page.locator('#authors').fill('dao');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('link', { name: 'Chưa chọn ai cho "dao"' }).waitFor();
    await heading(opened, /Bước 3/);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await heading(opened, /Bước 2/);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await heading(opened, /Bước 3/);
    await page.locator('#authors').fill('dao');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.locator('#authors').press('Enter');
    await expect.poll(() => page.locator('.error, .summary').count(), PATIENCE).toBe(0);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await heading(opened, /Bước 4/);
    await page.getByText('Vũ Thị Hồng Đào: 50%').waitFor();
  });

  test('four typed answers and a co-author, keyboard alone: what was typed is what is sent', async () => {
    const opened = await open({ answers: roster });
    const { page, asked } = opened;
    await page.locator('#kind').focus();
    await page.keyboard.type('S');
    await keys(opened, 'Tab');
    await page.keyboard.type('Sổ tay hỏi đáp cho nông hộ');
    await keys(opened, 'Tab');
    await page.keyboard.type('H');
    await keys(opened, 'Tab', 'Enter');
    await heading(opened, /Bước 2\/4 · Nội dung/);
    expect(await page.title()).toBe('Bước 2/4 · Nội dung – Đăng ký sáng kiến');
    expect(await focused(opened)).toContain('Bước 2/4');
    for (const text of ['Hỏi qua điện thoại', 'In sổ tay', 'Bớt một nửa cuộc gọi']) {
      await keys(opened, 'Tab');
      await page.keyboard.type(text);
    }
    await keys(opened, 'Tab', 'Tab', 'Tab', 'Enter');
    await heading(opened, /Bước 3/);
    for (const typed of ['dao', 'hue']) {
      await page.locator('#authors').focus();
      await page.keyboard.type(typed);
      await page.locator('[role=option]').first().waitFor();
      await keys(opened, 'Enter');
      await page.locator('[role=option]').first().waitFor({ state: 'detached' });
    }
    await page.locator('#share-0').focus();
    await keys(opened, 'Control+a');
    await page.keyboard.type('50');
    await page.getByText('Tổng: 116,66%').waitFor();
    await page.getByRole('button', { name: 'Chia đều' }).focus();
    await keys(opened, 'Enter');
    await page.getByText('Tổng: 100%').waitFor();
    await page.locator('#authors').focus();
    await keys(opened, 'Tab', 'Enter');
    await heading(opened, /Bước 4/);
    await page.getByRole('button', { name: 'Gửi đăng ký' }).focus();
    await keys(opened, 'Enter');
    await heading(opened, /Đã đăng ký/);
    expect(await focused(opened)).toContain('Đã đăng ký');
    const sent = asked.filter(({ name }) => name === 'registerInitiative');
    expect(sent.map(({ args }) => args[0])).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f-]{36}$/),
        kind: 'Sáng kiến',
        title: 'Sổ tay hỏi đáp cho nông hộ',
        field: 'Hiện đại hóa hành chính',
        before: 'Hỏi qua điện thoại',
        now: 'In sổ tay',
        expected: 'Bớt một nửa cuộc gọi',
        starts: '',
        evidence: '',
        authors: [
          { code: 'CB001', name: '', share: 3334 },
          { code: 'CB251', name: '', share: 3333 },
          { code: 'CB181', name: '', share: 3333 },
        ],
        despiteTwin: false,
      },
    ]);
  });

  test('a co-author from outside is typed, shares like the others, and is sent by name', async () => {
    const opened = await open({ answers: roster });
    const { page, asked } = opened;
    await fillForm(page, 'Sổ tay hỏi đáp cho nông hộ');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.locator('#authors').fill('Lê Thị  Ngoài');
    await page.getByRole('button', { name: 'Thêm người ngoài cơ quan' }).click();
    await page.getByText('ngoài cơ quan', { exact: true }).waitFor();
    expect(await focused(opened)).toBe('authors');
    await page.getByText('Tổng: 100%').waitFor();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Lê Thị Ngoài: 50%').waitFor();
    await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
    await heading(opened, /Đã đăng ký/);
    const { authors } = asked.find(({ name }) => name === 'registerInitiative')!.args[0] as {
      authors: unknown;
    };
    expect(authors).toEqual([
      { code: 'CB001', name: '', share: 5000 },
      { code: '–', name: 'Lê Thị Ngoài', share: 5000 },
    ]);
  });

  test('«dao» finds Đào on top among 300, in less than 50 ms', async () => {
    const { page } = await open({
      screen: 'mine',
      answers: { openSidebar: () => ({ value: { ...data, people, me: '', mayChoose: true } }) },
    });
    await page.locator('#me').waitFor();
    const times: number[] = [];
    for (const typed of ['dao', 'đào', 'đào'.normalize('NFD'), 'DAO', 'hồng đào']) {
      await page.locator('#me').fill('');
      await expect.poll(() => page.locator('[role=option]').count(), PATIENCE).toBe(0);
      // Typed at once and looked at in the next frame.
      const [shown, time] = await page.locator('#me').evaluate(async (field, text) => {
        const start = performance.now();
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (!document.querySelector('[role=option]')) await new Promise(requestAnimationFrame);
        return [document.querySelector('[role=option]')!.textContent, performance.now() - start] as const;
      }, typed);
      expect(shown).toBe('Vũ Thị Hồng ĐàoCB251 · Phòng 5');
      times.push(time);
    }
    expect(Math.min(...times)).toBeLessThan(50);
  });

  test('faults are told, the focus leads to them, and they are forgiven once they are right', async () => {
    const opened = await open();
    const { page } = opened;
    await page.locator('#field').focus();
    await keys(opened, 'Tab', 'Enter');
    await page.getByRole('heading', { name: 'Có 3 chỗ cần sửa' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
    await page.locator('.summary a', { hasText: 'Nhập tên sáng kiến' }).focus();
    await keys(opened, 'Enter');
    expect(await focused(opened)).toBe('title');
    await page.keyboard.type('Tên ngắn');
    await page.locator('#title-error', { hasText: 'Tên mới có 8 ký tự' }).waitFor();
    await page.keyboard.type(' nay đã đủ dài');
    await page.locator('#title-error').waitFor({ state: 'detached' });
    expect(await page.locator('#title').getAttribute('aria-invalid')).toBe('false');
    // Forgiven: it is not watched any more until somebody goes on.
    await page.locator('#title').fill('Tên');
    expect(await page.locator('#title-error').count()).toBe(0);
    await page.locator('#kind').selectOption('Mô hình');
    await page.locator('#title').fill('Tên nay đã đủ dài');
    await page.locator('#field').selectOption('Khác');
    await page.locator('.summary').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await heading(opened, /Bước 2/);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await heading(opened, /Bước 1/);
    expect(await page.locator('#title').inputValue()).toBe('Tên nay đã đủ dài');
  });

  test('a near-duplicate title warns and does not block, an unrelated one does not warn', async () => {
    const opened = await open();
    const { page } = opened;
    const [, { title, number }] = titles as [unknown, (typeof titles)[number]];
    await page.locator('#kind').selectOption('Mô hình');
    await page.locator('#field').selectOption('Khác');
    await page.locator('#title').fill('Đo độ ẩm đất bằng cảm biến tự làm');
    await page.waitForTimeout(600);
    expect(await page.locator('.similar').count()).toBe(0);
    await page.locator('#title').fill(title.normalize('NFD').replace('giống', 'giốnh'));
    await page.getByText('Có 1 sáng kiến gần giống').waitFor();
    expect(await page.locator('.similar').innerText()).toContain(number);
    await page.getByRole('button', { name: `Xem dòng ${number}` }).click();
    await page.getByText(`Đã chọn dòng ${number}`).waitFor();
    expect(opened.asked.filter(({ name }) => name === 'registeredTitles').length).toBe(1);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await heading(opened, /Bước 2/);
  });

  test('nobody is asked who they are twice; it can be changed, and the author with it', async () => {
    const opened = await open({
      answers: { openSidebar: () => ({ value: { ...data, me: '', mayChoose: true } }) },
    });
    const { page, asked, reopen } = opened;
    await page.getByRole('button', { name: 'Của tôi' }).click();
    await page.locator('#me').fill('tuan');
    await page.locator('[role=option]').first().click();
    await page.locator('.cards').waitFor();
    expect(asked.findLast(({ name }) => name === 'myInitiatives')?.args).toEqual(['CB03']);
    await reopen();
    await page.locator('.identity', { hasText: 'Lê Hoàng Anh Tuấn' }).waitFor();
    await page.getByRole('button', { name: 'Đổi người' }).click();
    await expect.poll(() => focused(opened), PATIENCE).toBe('who');
    await page.locator('#who').fill('dao');
    await page.locator('[role=option]').first().click();
    await page.locator('.identity', { hasText: 'Trần Văn Đào' }).waitFor();
    await page.locator('#kind').selectOption('Mô hình');
    await page.locator('#title').fill('Tên đã đủ dài');
    await page.locator('#field').selectOption('Khác');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    for (const name of ['#before', '#now', '#expected']) await page.locator(name).fill('x');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await heading(opened, /Bước 3/);
    expect(await page.locator('.author').allInnerTexts()).toEqual([expect.stringContaining('CB02')]);
  });
});
