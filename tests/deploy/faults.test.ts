import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { admin, connected, TARGET } from './admin.ts';
import { SCRIPT_ID } from './fakeGoogle.ts';
import { edited } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

type Admin = Awaited<ReturnType<typeof connected>>;
type Fault = [fact: string, sentence: string, spoil: (one: Admin) => unknown];

/** What clasp calls, and not the command itself. */
const GET = /^GET .*\/content$/;
const PUT = /^PUT .*\/content$/;
const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
const UNAUTHENTICATED =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.';
const SCOPES = 'Request had insufficient authentication scopes.';
const PER_MINUTE =
  "Quota exceeded for quota metric 'Management requests' and limit 'Management requests per minute per user' of service 'script.googleapis.com'";
const POLICY = 'Apps Script has been disabled by your domain administrator.';

const refused = (fact: string, sentence: string, code: number, message: string, of?: RegExp): Fault => [
  fact,
  sentence,
  one => {
    one.google.state.refuses = [{ code, message, ...(of && { of }) }];
  },
];

describe('what is wrong is said in one sentence, with what to do', () => {
  test.each<Fault>([
    [
      'nobody logged in',
      'Chưa đăng nhập Google trên máy này. Chạy: npx clasp login',
      one => rmSync(one.login),
    ],
    ['a broken login file', 'Không đọc được tệp đăng nhập', one => writeFileSync(one.login, '{')],
    refused('the login is over', 'Phiên đăng nhập Google đã hết hạn', 400, 'invalid_grant'),
    refused('the login is over for clasp', 'Phiên đăng nhập Google đã hết hạn', 401, UNAUTHENTICATED, GET),
    refused(
      'the API is switched off',
      'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings',
      403,
      API_OFF,
    ),
    refused('a permission was not given', 'chưa cho đủ quyền', 403, SCOPES, GET),
    refused('too much in one minute', 'quá nhiều lệnh trong một phút', 429, PER_MINUTE, GET),
    refused('the policy of the domain', 'Chính sách Google Workspace', 403, POLICY, GET),
    refused('more than Google takes', 'gói mã quá lớn (HTTP 413)', 413, '', PUT),
    refused(
      'trouble at Google',
      'Google đang có trục trặc',
      503,
      'The service is currently unavailable.',
      PUT,
    ),
    [
      'a wrong id',
      'Google không thấy kịch bản có ID này',
      one =>
        writeFileSync(
          join(one.project, '.clasp.json'),
          JSON.stringify({ scriptId: 'b'.repeat(57), rootDir: 'dist/addon' }),
        ),
    ],
    ['no .clasp.json', 'Chưa nối với bảng tính nào', one => rmSync(join(one.project, '.clasp.json'))],
    [
      '.clasp.json as it comes',
      'Chưa nối với bảng tính nào',
      one => cpSync(new URL('../../.clasp.json', import.meta.url), join(one.project, '.clasp.json')),
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
    expect(code).toBe(1);
    expect(['', TARGET]).toContain(printed);
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
    [['connect', 'new', ''], 'Thiếu tên bảng tính mới'],
    [['connect', 'new'], 'Thiếu tên bảng tính mới'],
    [['connect', '--new'], 'Thiếu tên bảng tính mới'],
    [['pusk'], 'Không hiểu "pusk"'],
    [['push', '--forse'], 'Không hiểu "--forse"'],
    [['connect', SCRIPT_ID, 'x'], 'Không hiểu "x"'],
    [['release', 'abc'], '"abc" không phải tên bản phát hành'],
    [['connect', SCRIPT_ID, 'user', 'hai'], 'Chưa ai đăng nhập với tên "hai". Có: default.'],
    [['connect', SCRIPT_ID, 'auth', 'none.json'], 'npx clasp login --auth "'],
    [['connect', 'lang', 'en'], 'The script id is missing. Open the spreadsheet'],
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
        printed: expect.stringContaining('npm run connect ID'),
      });
  });
});
