import { expect, test } from 'vitest';
import { counterparts } from '../../../../src/domain/initiative/similar/counterparts.ts';
import type { Word } from '../../../../src/domain/initiative/similar/words.ts';
import { prepared } from './prepared.ts';

/** Both titles word by word, each word with how alike its counterpart is. */
function compared(typed: string, registered: string): readonly string[] {
  const { one, other, alike } = prepared(typed, registered);
  const found = counterparts(one, other, alike);
  return [shown(one.words, found.typed), shown(other.words, found.registered)];
}

/** «hồ sơ bưởi(0)»: what has no counterpart is marked. */
function shown(words: readonly Word[], found: readonly number[]): string {
  return words.map(({ typed }, at) => (found[at] === 1 ? typed : `${typed}(0)`)).join(' ');
}

test.each([
  ['a phrase and another of the same meaning', 'nuôi lợn', 'nuôi đàn heo', 'nuôi lợn', 'nuôi đàn heo'],
  ['a word that one of them says twice', 'bưởi bưởi', 'bưởi', 'bưởi bưởi', 'bưởi'],
  ['another order', 'bưởi cam quýt', 'quýt bưởi', 'bưởi cam(0) quýt', 'quýt bưởi'],
  ['a slip in a word', 'cây bưởii', 'cây bưởi', 'cây bưởii', 'cây bưởi'],
  ['a slip further on', 'vườn có bưởii', 'vườn và bưởi', 'vườn có(0) bưởii', 'vườn và(0) bưởi'],
  ['a slip of two words: the first', 'tinhh', 'tinh va tinnh', 'tinhh', 'tinh va(0) tinnh(0)'],
  ['two slips of one word: the first', 'tinhh tinnh', 'tinh', 'tinhh tinnh(0)', 'tinh'],
  [
    'a slip in a phrase',
    'cấp giấy chứng nhậng bạc',
    'giấy chứng nhận',
    'cấp(0) giấy chứng nhậng bạc(0)',
    'giấy chứng nhận',
  ],
  ['half a phrase', 'cấp giấy', 'giấy chứng nhận', 'cấp(0) giấy(0)', 'giấy(0) chứng(0) nhận(0)'],
  ['words of a phrase in another order', 'sơ hồ', 'hồ sơ', 'sơ(0) hồ(0)', 'hồ(0) sơ(0)'],
  ['a word of a phrase, alone', 'hồ cá', 'hồ sơ', 'hồ(0) cá(0)', 'hồ(0) sơ(0)'],
  ['and the other way round', 'hồ sơ', 'hồ cá', 'hồ(0) sơ(0)', 'hồ(0) cá(0)'],
  ['a word of two phrases', 'bảng tính', 'bảo mật', 'bảng(0) tính(0)', 'bảo(0) mật(0)'],
  ['initials', 'vbc và', 'số vườn bưởi cam', 'vbc và(0)', 'số(0) vườn bưởi cam'],
  ['the same initials twice', 'vbc vbc', 'vườn bưởi cam', 'vbc vbc(0)', 'vườn bưởi cam'],
  ['initials of words found already', 'vbc vườn', 'vườn bưởi cam', 'vbc(0) vườn', 'vườn bưởi(0) cam(0)'],
  ['initials that stand there, too', 'vbc', 'vbc vườn bưởi cam', 'vbc', 'vbc vườn(0) bưởi(0) cam(0)'],
  ['initials of a registered title', 'vườn bưởi cam', 'vbc', 'vườn(0) bưởi(0) cam(0)', 'vbc(0)'],
  ['two letters are no initials', 'bc', 'bưởi cam', 'bc(0)', 'bưởi(0) cam(0)'],
  ['nothing', '', 'bưởi', '', 'bưởi(0)'],
])('%s: «%s» beside «%s»', (_, typed, registered, ofTyped, ofRegistered) => {
  expect(compared(typed, registered)).toEqual([ofTyped, ofRegistered]);
});
