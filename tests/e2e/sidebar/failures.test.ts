import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Refusal } from '../../../src/contract/Refusal.ts';
import { PATIENCE } from '../example.ts';
import { expectGoodLooks } from '../looked.ts';
import { data, mine, waiting } from './answers.ts';
import { fillForm } from './form.ts';
import { type Opened, sidebars } from './sidebar.ts';

const title = 'Gửi tin nhắn nhắc lịch tiêm phòng';
const refused = (refusal: Refusal) => ({ refused: refusal });

describe.skipIf(browserPath === undefined)('failures', { timeout: 150_000 }, () => {
  const open = sidebars();
  const sent = ({ asked }: Opened) => asked.filter(({ name }) => name === 'registerInitiative');

  test('each has its message and a way out, keeps the text, and can be copied; then it is sent once more', async () => {
    const opened = await open();
    const { page, answer } = opened;
    await page.evaluate(() => {
      document.execCommand = () => {
        Object.assign(globalThis, {
          copied: String(document.getSelection()) || (document.activeElement as HTMLTextAreaElement).value,
        });
        return true;
      };
    });
    await fillForm(page, title);
    for (const [failure, message] of [
      [{ thrown: 'NetworkError: Connection failure due to HTTP 0' }, 'Mất kết nối.'],
      [{ thrown: 'PERMISSION_DENIED' }, 'nhiều tài khoản Google'],
      [{ thrown: 'Exceeded maximum execution time' }, 'Quá lâu chưa có trả lời.'],
      [{ thrown: 'Service invoked too many times for one day: properties.' }, 'dùng hết lượt'],
      [{ thrown: 'Script function not found: registerInitiative' }, 'Tiện ích vừa được cập nhật'],
      [refused({ code: 'missingTab', tab: 'Cán bộ' }), 'thiếu tab «Cán bộ»'],
      [refused({ code: 'missingColumn', tab: 'Sáng kiến', column: 'Khóa' }), 'thiếu cột «Sáng kiến · Khóa»'],
      [refused({ code: 'readOnly', message: '' }), 'chỉ được xem bảng tính'],
      [refused({ code: 'invalid', part: 'title' }), 'không nhận được nội dung (title)'],
      [
        refused({ code: 'table', place: 'Tiêu chí dòng 3', fault: 'thiếu điểm', fix: 'Ghi điểm' }),
        'Tiêu chí dòng 3: thiếu điểm.',
      ],
      [refused({ code: 'unexpected', message: 'x' }), 'Chưa làm được: x'],
      [refused({ code: 'twin', number: 'SK-2020-0017' }), 'Đã có sáng kiến cùng tên: SK-2020-0017'],
    ] as const) {
      answer({ registerInitiative: () => failure });
      await page.locator('button.primary').click();
      const box = page.locator('.summary', { hasText: message });
      await box.waitFor();
      expect(await box.innerText()).toContain('Nội dung vẫn còn ở đây');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className), PATIENCE)
        .toBe('summary');
      await box.getByRole('button', { name: 'Sao chép nội dung' }).click();
      await box.getByText('Đã sao chép').waitFor();
      expect(await page.evaluate(() => Reflect.get(globalThis, 'copied'))).toContain(title);
    }
    await page.getByRole('button', { name: 'Xem dòng SK-2020-0017' }).click();
    await page.getByText('Đã chọn dòng SK-2020-0017').waitFor();
    answer({
      registerInitiative: () => ({ value: { number: 'SK-2020-0042', at: '', title, differs: false } }),
    });
    await page.getByRole('button', { name: 'Vẫn gửi' }).click();
    await page.getByRole('heading', { name: /Đã đăng ký/ }).waitFor();
    const asked = sent(opened).map(({ args }) => args[0] as { key: string; despiteTwin: boolean });
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(asked.map(({ despiteTwin }) => despiteTwin)).toEqual([...asked.slice(1).map(() => false), true]);
  });

  test('the last day went by meanwhile: who can be asked is said, nothing can be sent, all that was typed can be copied', async () => {
    const refusal = refused({ code: 'late', deadline: '30/09/2020', contact: 'Phòng mẫu 1' });
    const { page } = await open({ answers: { registerInitiative: () => refusal } });
    await fillForm(page, title);
    await page.locator('button.primary').click();
    await page.locator('.summary', { hasText: 'Đã hết hạn đăng ký (30/09/2020).' }).waitFor();
    await page.getByText('Hỏi Phòng mẫu 1 về đợt sau').waitFor();
    expect(await page.getByRole('button', { name: 'Gửi lại' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Sao chép nội dung' }).waitFor();
  });

  test.each([
    [12, true, 'Hạn đăng ký: 30/09/2020, còn 12 ngày.', true],
    [0, true, 'Hạn đăng ký: 30/09/2020, hôm nay là ngày cuối.', true],
    [-1, true, 'Đã hết hạn đăng ký (30/09/2020); vẫn nhận, ghi là sau hạn.', true],
    [-1, false, 'Đợt này đã hết hạn đăng ký ngày 30/09/2020.', false],
  ])('%i days left, taken: %s – said before anything is typed', async (left, takes, message, isForm) => {
    const round = { deadline: '30/09/2020', left, takes };
    const { page } = await open({ answers: { openSidebar: () => ({ value: { ...data, round } }) } });
    await page.getByText(message).waitFor();
    expect(await page.locator('#title').count()).toBe(isForm ? 1 : 0);
    if (!isForm) await page.getByText(`Hỏi ${data.contact} về đợt sau`).waitFor();
    await expectGoodLooks(page, message);
  });

  test('others are sending: it waits in line by itself; a double click sends once', async () => {
    const opened = await open();
    const { page, answer } = opened;
    let turns = 0;
    answer({
      registerInitiative: () =>
        ++turns < 3
          ? refused({ code: 'busy' })
          : { value: { number: 'SK-2020-0042', at: '', title, differs: false } },
    });
    await fillForm(page, title);
    await page.locator('button.primary').dblclick();
    await page.getByText('Có người khác đang gửi. Đang chờ đến lượt… (nội dung không mất)').waitFor();
    expect(await page.locator('button.primary').getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('heading', { name: /Đã đăng ký/ }).waitFor();
    expect(turns).toBe(3);
    expect(new Set(sent(opened).map(({ args }) => (args[0] as { key: string }).key)).size).toBe(1);
  });

  test('registered before with something else: what was typed is kept, copied or registered by itself', async () => {
    const opened = await open();
    const { page, answer, reopen } = opened;
    const before = { number: 'SK-2020-0042', at: '', title, differs: true };
    answer({ registerInitiative: () => ({ value: before }) });
    await fillForm(page, `${title} và gọi điện`);
    await page.locator('button.primary').click();
    await page.getByRole('heading', { name: 'Đã đăng ký từ trước' }).waitFor();
    expect(await page.locator('dl').innerText()).toContain(`${title}\n`);
    expect(await page.getByRole('button', { name: 'Rút lại' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Sao chép nội dung' }).waitFor();
    await page.getByRole('button', { name: 'Đăng ký nội dung vừa gõ' }).click();
    expect(await page.locator('#title').inputValue()).toBe(`${title} và gọi điện`);
    await reopen();
    expect(await page.locator('#title').inputValue()).toBe(`${title} và gọi điện`);
    answer({ registerInitiative: () => ({ value: { ...before, differs: false } }) });
    await fillForm(page, `${title} và gọi điện`);
    await page.locator('button.primary').click();
    await page.getByRole('button', { name: 'Đăng ký thêm' }).waitFor();
    expect(new Set(sent(opened).map(({ args }) => (args[0] as { key: string }).key)).size).toBe(2);
  });

  test('what the script finds wrong is told where it is', async () => {
    const { page, answer } = await open();
    answer({
      registerInitiative: () => ({
        refused: {
          code: 'unanswered',
          problems: [{ field: 'authors', code: 'unknown', found: 'CB01' }],
        },
      }),
    });
    await fillForm(page, title);
    await page.locator('button.primary').click();
    await page.getByRole('heading', { name: /Bước 3/ }).waitFor();
  });

  test('somebody else has decided meanwhile: the reason that was typed stays', async () => {
    const { page, answer, asked } = await open({ screen: 'mine' });
    answer({
      changeState: ({ version }) =>
        version === 2
          ? {
              refused: {
                code: 'changed',
                number: mine.number,
                by: 'Trần Văn Đào',
                at: mine.updatedAt,
                columns: ['Giải pháp'],
                version: 3,
              },
            }
          : { value: { ...mine, state: 'Đã rút', may: [] } },
    });
    await page.getByRole('button', { name: `Xem ${mine.number}` }).click();
    await page.getByRole('button', { name: 'Rút sáng kiến' }).click();
    await page.getByRole('button', { name: 'Rút sáng kiến' }).click();
    await page.locator('.summary', { hasText: 'Ghi lý do' }).waitFor();
    await page.locator('textarea').fill('Làm theo cách khác');
    await page.getByRole('button', { name: 'Rút sáng kiến' }).click();
    await page.getByText('Trần Văn Đào đã sửa sáng kiến này lúc 15:00 05/02/2020: «Giải pháp».').waitFor();
    answer({ myInitiatives: () => ({ value: [{ ...mine, version: 3 }] }) });
    await page.getByRole('button', { name: 'Lấy bản mới' }).click();
    await page.locator('.summary').waitFor({ state: 'detached' });
    expect(await page.locator('textarea').inputValue()).toBe('Làm theo cách khác');
    await page.getByRole('button', { name: 'Rút sáng kiến' }).click();
    await page.getByText(`Đã ghi: Rút sáng kiến · ${mine.number}`).waitFor();
    expect(asked.findLast(({ name }) => name === 'changeState')?.args[0]).toMatchObject({
      version: 3,
      reason: 'Làm theo cách khác',
      action: 'withdraw',
      as: '',
    });
  });

  test('two of the council decide at once: the second hears that it waits no more, and is shown the next', async () => {
    const { page, answer } = await open({ screen: 'review' });
    await page.getByRole('button', { name: 'Xét cái chờ lâu nhất' }).click();
    await page.getByRole('heading', { name: new RegExp(waiting.number) }).waitFor();
    const { number, updatedAt: at } = waiting;
    const changed = { number, by: 'hd1@vidu.vn', at, columns: ['Trạng thái'], version: 3 };
    answer({
      changeState: () => ({ refused: { code: 'changed', ...changed } }),
      reviewQueue: () => ({ value: { waiting: [mine], decided: [], typed: [] } }),
    });
    await page.getByRole('radio', { name: 'Duyệt', exact: true }).check();
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByRole('button', { name: 'Lấy bản mới' }).click();
    await page.getByRole('heading', { name: new RegExp(mine.number) }).waitFor();
    await page.getByText(`${waiting.number} đã có người khác quyết định`).waitFor();
  });

  test('what was sent back and sent again shows the old reason in its history only', async () => {
    const { page, answer, reopen } = await open({ screen: 'mine' });
    answer({ myInitiatives: () => ({ value: [{ ...mine, state: 'Đã đăng ký', may: ['edit'] }] }) });
    await reopen();
    await page.getByRole('button', { name: `Xem ${mine.number}` }).click();
    expect(await page.getByText(mine.reason).count()).toBe(1);
  });

  test('a decision without its reason is not sent; then the next is there', async () => {
    const { page, asked } = await open({ screen: 'review' });
    await page.getByRole('button', { name: 'Xét cái chờ lâu nhất' }).click();
    await page.getByRole('heading', { name: new RegExp(waiting.number) }).waitFor();
    await page.getByRole('radio', { name: /Không duyệt/ }).check();
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.locator('.summary', { hasText: 'Ghi lý do' }).waitFor();
    expect(asked.some(({ name }) => name === 'changeState')).toBe(false);
    await page.getByLabel('Lý do', { exact: true }).fill('Trùng');
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByRole('heading', { name: /SK-2020-0021/ }).waitFor();
    await page.getByText(`Đã ghi: Không duyệt · ${waiting.number}`).waitFor();
    await page.getByRole('button', { name: 'Tiếp nhận dòng nhập tay' }).click();
    await page.getByText('Đã tiếp nhận 2 dòng').waitFor();
  });

  test('the receipt: withdrawing is offered for ten seconds, and the text can be used again', async () => {
    const { page, asked } = await open();
    onTestFinished(() => page.close());
    await page.clock.install();
    await fillForm(page, title);
    await page.locator('button.primary').click();
    await page.getByText('Rút lại (10 giây)').waitFor();
    await page.clock.runFor(3000);
    await page.getByText('Rút lại (7 giây)').waitFor();
    await page.getByRole('button', { name: 'Rút lại' }).click();
    await page.getByRole('heading', { name: /Đã rút/ }).waitFor();
    expect(asked.find(({ name }) => name === 'changeState')?.args[0]).toMatchObject({
      number: 'SK-2020-0042',
      action: 'withdraw',
      version: 1,
      reason: expect.stringMatching(/./),
    });
    await page.getByRole('button', { name: 'Của tôi', exact: true }).click();
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByRole('heading', { name: /Đã rút/ }).waitFor();
    await page.getByRole('button', { name: 'Sửa rồi đăng ký lại' }).click();
    expect(await page.locator('#title').inputValue()).toBe(title);
    await fillForm(page, title);
    await page.locator('button.primary').click();
    await page.getByText('Rút lại (10 giây)').waitFor();
    await page.clock.runFor(11_000);
    await page.getByText('Muốn rút hoặc sửa: mở «Của tôi».').waitFor();
    await page.getByRole('button', { name: 'Của tôi', exact: true }).click();
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByRole('heading', { name: /Bước 1/ }).waitFor();
    expect(await page.locator('#title').inputValue()).toBe('');
    const keys = asked
      .filter(({ name }) => name === 'registerInitiative')
      .map(({ args }) => (args[0] as { key: string }).key);
    expect(new Set(keys).size).toBe(2);
  });
});
