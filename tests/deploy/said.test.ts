import { describe, expect, test } from 'vitest';
import { answerIn, failureOf } from '../../src/deploy/Clasp.ts';
import { checkPushed } from '../../src/deploy/claspFiles.ts';
import { Failure, failures } from '../../src/deploy/Failure.ts';
import type { Language } from '../../src/domain/text/Language.ts';

describe('what clasp says when it has failed; faults.test.ts meets the commonest with clasp itself', () => {
  test.each([
    ['invalid_grant', 'Phiên đăng nhập Google đã hết hạn'],
    ['The caller does not have permission', 'không được sửa kịch bản này'],
    ["Quota exceeded for quota metric 'Write requests'", 'Google báo đã dùng hết lượt'],
    ['Invalid response body while trying to fetch …/content: aborted', 'Không nối được với Google'],
    ['Gì đó lạ', 'Google hoặc clasp báo: Gì đó lạ'],
  ])('%s', (said, sentence) => {
    expect(failureOf(said).sentence.vi).toContain(sentence);
  });
});

describe('what clasp has skipped is said, although it has ended well', () => {
  const files = ['Code.js', 'Report.html'];
  test.each<[string, () => unknown, string]>([
    ['nothing', () => checkPushed(files, ['Report.html', 'Code.js']), ''],
    [
      'everything',
      () => checkPushed(files, []),
      'clasp đã bỏ qua, không đưa tệp nào lên: nó cho rằng kịch bản đã có đủ bản mới',
    ],
    ['a file', () => checkPushed(files, ['Code.js']), 'clasp đã bỏ qua «Report.html» (liên kết tượng trưng'],
    ['the whole command', () => answerIn('push', '\n'), 'clasp đã bỏ qua lệnh push mà không nói gì'],
    ['an answer that is none', () => answerIn('push', 'Gì đó lạ'), 'Google hoặc clasp báo: Gì đó lạ'],
    ['an answer', () => answerIn('push', '[]'), ''],
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
  ['vi', 'Thiếu phiên bản cần quay về. Kịch bản chưa có phiên bản nào. Ví dụ: npm run rollback -- 0.1.0'],
  [
    'en',
    'Which version to go back to is missing. The script has no version yet. Example: npm run rollback -- 0.1.0',
  ],
])('rollback to nothing, %s', (language, sentence) => {
  expect(failures.noSuchVersion({ wanted: undefined, versions: [] })[language]).toBe(sentence);
});
