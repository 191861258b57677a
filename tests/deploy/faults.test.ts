import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { admin, connected } from './admin.ts';
import { SCRIPT_ID } from './fakeGoogle.ts';
import { edited } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

describe('what is wrong is said in one sentence, with what to do', () => {
  type Admin = Awaited<ReturnType<typeof connected>>;
  test.each<[string, string, (one: Admin) => unknown]>([
    [
      'nobody logged in',
      'Chưa đăng nhập Google trên máy này. Chạy: npx clasp login',
      one => rmSync(one.login),
    ],
    ['a broken login file', 'Không đọc được tệp đăng nhập', one => writeFileSync(one.login, '{')],
    [
      'the login is over',
      'Phiên đăng nhập Google đã hết hạn',
      one => {
        one.google.state.refuses = { code: 400, message: 'invalid_grant' };
      },
    ],
    [
      'the API is switched off',
      'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings',
      one => {
        one.google.state.refuses = {
          code: 403,
          message:
            'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
        };
      },
    ],
    [
      'a wrong id',
      'Google không thấy kịch bản có ID này',
      one =>
        writeFileSync(
          join(one.project, '.clasp.json'),
          JSON.stringify({ scriptId: 'b'.repeat(57), rootDir: 'dist/addon' }),
        ),
    ],
    [
      'the placeholder',
      'Chưa nối với bảng tính nào',
      one =>
        writeFileSync(
          join(one.project, '.clasp.json'),
          '{"scriptId":"PASTE_YOUR_SCRIPT_ID_HERE","rootDir":"dist/addon"}',
        ),
    ],
    [
      'a broken .clasp.json',
      'Không đọc được tệp .clasp.json',
      one => writeFileSync(join(one.project, '.clasp.json'), '{'),
    ],
    [
      'a syntax error',
      'Google không nhận mã vì lỗi cú pháp: Syntax error',
      one => writeFileSync(join(one.project, 'dist/addon/Code.js'), '// thi-dua-cchc 9\nfunction ('),
    ],
    ['no network', 'Không nối được với Google. Kiểm tra mạng', one => one.google.stop()],
    [
      'an answer that breaks off half way',
      'Không nối được với Google. Kiểm tra mạng',
      one => {
        one.google.state.breaksOff = true;
      },
    ],
    [
      'a colleague who saves right after the push',
      'đọc lại thấy khác ở «Sidebar.html»: có người khác vừa đổi kịch bản cùng lúc',
      ({ google: { state } }) => {
        state.meanwhile.PUT = () => {
          state.files = edited(state.files, { 'Sidebar.html': undefined });
        };
      },
    ],
  ])('%s', { timeout: TIME }, async (_, sentence, spoil) => {
    const one = await connected();
    await spoil(one);
    const { code, printed, complained } = await one.run('push');
    expect([code, printed]).toEqual([1, '']);
    expect(complained).toContain(sentence);
    expect(complained.split('\n').length).toBe(1);
  });

  test.each([
    [
      ['connect'],
      'Thiếu ID tập lệnh. Mở bảng tính của cơ quan → Tiện ích mở rộng → Apps Script → Cài đặt dự án',
    ],
    [['connect', 'abc'], '"abc" không phải ID tập lệnh'],
    [['connect', 'https://docs.google.com/spreadsheets/d/1x/edit'], 'Đây là địa chỉ hoặc ID của bảng tính'],
    [['connect', `1${'b'.repeat(43)}`], 'Đây là địa chỉ hoặc ID của bảng tính'],
    [['connect', `AKfy${'b'.repeat(60)}`], 'Đây là mã triển khai'],
    [['connect', '--new', ''], 'Thiếu tên bảng tính mới'],
    [['connect', '--new'], 'Thiếu tên bảng tính mới'],
    [['pusk'], 'Không hiểu "pusk"'],
    [['push', '--forse'], 'Không hiểu "--forse"'],
    [['connect', SCRIPT_ID, 'x'], 'Không hiểu "x"'],
    [['connect', '--lang', 'en'], 'The script id is missing. Open the spreadsheet'],
  ])('%j', { timeout: TIME }, async (words, sentence) => {
    const { run } = await admin();
    const { code, complained } = await run(...words);
    expect(code).toBe(1);
    expect(complained).toContain(sentence);
  });

  test('--help and no command at all show what there is', { timeout: TIME }, async () => {
    const { run } = await admin();
    for (const words of [[], ['--help'], ['push', '--help']])
      expect(await run(...words)).toMatchObject({
        code: 0,
        printed: expect.stringContaining('npm run connect -- ID'),
      });
  });
});
