import { describe, expect, test } from 'vitest';
import {
  codesWithout,
  emailsWithout,
  isErased,
  namesWithout,
  saidWithout,
} from '../../../src/domain/privacy/Leaver.ts';

const leaver = {
  code: 'CB12',
  names: ['Lê Văn A'],
  emails: ['a.le@vidu.vn'],
  isTheirs: (name: string) => /^\s*lê văn a\s*$/i.test(name),
};
const NOBODY = '(đã xóa CB12)';

describe('what is said of somebody', () => {
  test.each([
    ['an e-mail', 'a.le@vidu.vn', NOBODY],
    ['one in capitals', 'A.Le@vidu.vn', NOBODY],
    ['who is not verified', 'Lê Văn A (chưa xác thực)', `${NOBODY} (chưa xác thực)`],
    ['for whom somebody registers', 'Đăng ký thay Lê Văn A (CB12)', `Đăng ký thay ${NOBODY} (CB12)`],
    ['who enters for others', 'Lê Văn A nhập thay', `${NOBODY} nhập thay`],
    ['one of several', 'Trần B; Lê Văn A;Lê Văn A', `Trần B; ${NOBODY};${NOBODY}`],
    ['as the printed sheet keeps it', '["1","Lê Văn A\\nCB12"]', `["1","${NOBODY}\\nCB12"]`],
    ['in letters that are put together', 'Lê Văn A'.normalize('NFD'), NOBODY],
    ['twice', NOBODY, NOBODY],
  ])('%s', (_, text, said) => expect(saidWithout(text, leaver)).toBe(said));

  test.each([
    'Lê Văn An',
    'Lê Văn A Bình',
    'Nguyễn Lê Văn A',
    'ba.le@vidu.vn',
    'a.le@vidu.vn.com',
    'a-le@vidu.vn',
  ])('«%s» is somebody else', text => expect(saidWithout(text, leaver)).toBe(text));

  test('signs of a name mean themselves', () => {
    expect(saidWithout('Ann (B.)', { ...leaver, names: ['Ann (B.)'] })).toBe(NOBODY);
  });
});

test.each([
  ['in the place of the code', 'Trần B; Lê Văn  A', ['CB07', 'CB12'], `Trần B; ${NOBODY}`],
  ['however it is spelt there', 'LE VAN A;Trần B', ['cb12', 'CB07'], `${NOBODY};Trần B`],
  ['not in that of others who are called so', 'Lê Văn A', ['CB07'], 'Lê Văn A'],
  ['by the name where there are no codes', 'lê văn a; Trần B', [], `${NOBODY}; Trần B`],
  ['of a name that is lacking', '; Trần B', ['CB12', 'CB07'], '; Trần B'],
])('names go %s', (_, text, codes, left) => expect(namesWithout(text, codes, leaver)).toBe(left));

test('a name that was typed in the place of a code becomes the code', () => {
  expect(codesWithout('lê văn a, CB07;\nLê Văn An', leaver)).toBe('CB12, CB07;\nLê Văn An');
});

test.each([
  ['b@vidu.vn;A.le@vidu.vn, c@vidu.vn', 'b@vidu.vn; c@vidu.vn'],
  ['a.le@vidu.vn', ''],
  ['b@vidu.vn,c@vidu.vn', 'b@vidu.vn,c@vidu.vn'],
])('a list of e-mails: «%s»', (text, left) => expect(emailsWithout(text, leaver)).toBe(left));

test('who was erased is known', () => {
  expect([NOBODY, 'Lê Văn A'].map(isErased)).toEqual([true, false]);
});
