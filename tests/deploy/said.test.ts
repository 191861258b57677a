import { describe, expect, test } from 'vitest';
import { array, string } from 'zod/mini';
import { answerIn } from '../../src/deploy/Clasp.ts';
import { checkPushed } from '../../src/deploy/claspFiles.ts';
import { Failure, failures } from '../../src/deploy/Failure.ts';
import { refusalIn } from '../../src/deploy/meanings.ts';
import type { Language } from '../../src/domain/text/Language.ts';

describe('what clasp says when it has failed; faults.test.ts meets the commonest with clasp itself', () => {
  test.each([
    ['invalid_grant', 'Phiên đăng nhập Google đã hết hạn'],
    ['Request had insufficient authentication scopes.', 'chưa cho đủ quyền'],
    ['Insufficient Permission: Request had insufficient authentication scopes.', 'chưa cho đủ quyền'],
    [
      "Quota exceeded for quota metric 'Management requests' and limit 'Management requests per minute' of service 'script.googleapis.com'",
      'quá nhiều lệnh trong một phút',
    ],
    ['User Rate Limit Exceeded', 'quá nhiều lệnh trong một phút'],
    ['The domain administrators have disabled Drive apps.', 'quản trị Google Workspace tắt Drive'],
    ['Google Drive API has not been used in project 1 before or it is disabled.', 'chưa bật Drive API'],
    [
      'Apps Script API has not been used in project 1 before or it is disabled.',
      'Dự án Google Cloud của tệp đăng nhập chưa bật Apps Script API',
    ],
    ['Error: admin_policy_enforced', 'Chính sách Google Workspace của cơ quan'],
    ['Request failed with status code 413', 'gói mã quá lớn (HTTP 413)'],
    ['Request failed with status code 503', 'Google đang có trục trặc'],
    ['self-signed certificate in certificate chain', 'NODE_EXTRA_CA_CERTS'],
    ['Syntax error: line: 413 file: Code', 'lỗi cú pháp'],
    ['<html><body><h1>Lạ</h1></body></html>', 'Google hoặc clasp báo: Lạ.'],
    ['The caller does not have permission', 'không được sửa kịch bản này'],
    ["Quota exceeded for quota metric 'Write requests'", 'Google báo đã dùng hết lượt'],
    ['Invalid response body while trying to fetch …/content: aborted', 'Không nối được với Google'],
    ['Gì đó lạ', 'Google hoặc clasp báo: Gì đó lạ'],
  ])('%s', (said, sentence) => {
    expect(refusalIn(said).sentence.vi).toContain(sentence);
  });
});

describe('what clasp has skipped is said, although it has ended well', () => {
  const files = ['Code.js', 'Report.html'];
  const answered = (stdout: string, stderr = '') => answerIn(array(string()), 'push', { stdout, stderr });
  test.each<[string, () => unknown, string]>([
    ['nothing', () => checkPushed(files, ['Report.html', 'Code.js']), ''],
    [
      'everything',
      () => checkPushed(files, []),
      'clasp đã bỏ qua, không đưa tệp nào lên: nó cho rằng kịch bản đã có đủ bản mới',
    ],
    ['a file', () => checkPushed(files, ['Code.js']), 'clasp đã bỏ qua «Report.html» (liên kết tượng trưng'],
    ['the whole command', () => answered('\n'), 'clasp đã bỏ qua lệnh push mà không nói gì'],
    ['a fault, but not the exit code', () => answered('', 'invalid_grant'), 'Phiên đăng nhập'],
    ['an answer that is none', () => answered('Gì đó lạ'), 'Google hoặc clasp báo: Gì đó lạ'],
    ['an answer of another shape', () => answered('{"pushed":1}'), 'Google hoặc clasp báo: {"pushed":1}'],
    ['an answer', () => answered('[]'), ''],
  ])('%s', (_, act, sentence) => {
    let said = '';
    try {
      act();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      said = error.sentence.vi;
    }
    if (sentence) expect(said).toContain(sentence);
    else expect(said).toBe('');
  });
});

test.each<[Language, string]>([
  ['vi', 'Thiếu phiên bản cần quay về. Kịch bản chưa có phiên bản nào. Ví dụ: npm run rollback 0.1.0'],
  [
    'en',
    'Which version to go back to is missing. The script has no version yet. Example: npm run rollback 0.1.0',
  ],
])('rollback to nothing, %s', (language, sentence) => {
  expect(failures.noSuchVersion({ wanted: undefined, versions: [] })[language]).toBe(sentence);
});
