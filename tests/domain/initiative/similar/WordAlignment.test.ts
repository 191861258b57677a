import { expect, test } from 'vitest';
import { WordAlignment } from '../../../../src/domain/initiative/similar/WordAlignment.ts';
import type { Word } from '../../../../src/domain/initiative/similar/words.ts';
import { prepared } from './prepared.ts';

/** Both titles word by word, each word with how alike its counterpart is. */
function compared(typed: string, registered: string): readonly string[] {
  const { one, other, alike } = prepared(typed, registered);
  const found = new WordAlignment(one, other, other.numbers, alike);
  return [shown(one.words, found.typed), shown(other.words, found.registered)];
}

/** «hồ sơ bưởii(0.95)»: what has no figure is found in full, (0) nowhere. */
function shown(words: readonly Word[], found: readonly number[]): string {
  return words
    .map(({ typed }, at) => (found[at] === 1 ? typed : `${typed}(${Math.round(found[at]! * 100) / 100})`))
    .join(' ');
}

test.each([
  ['a phrase and another of the same meaning', 'đàn bò sữa', 'bò sữa', 'đàn bò sữa', 'bò sữa'],
  ['a word that one of them says twice', 'bưởi bưởi', 'bưởi', 'bưởi bưởi', 'bưởi'],
  ['another order', 'bưởi cam quýt', 'quýt bưởi', 'bưởi cam(0) quýt', 'quýt bưởi'],
  ['a slip in a word', 'cây bưởii', 'cây bưởi', 'cây bưởii(0.95)', 'cây bưởi(0.95)'],
  ['a slip further on', 'vườn có bưởii', 'vườn và bưởi', 'vườn có(0) bưởii(0.95)', 'vườn và(0) bưởi(0.95)'],
  ['a slip of two words: the first', 'tinhh', 'tinh va tinnh', 'tinhh(0.95)', 'tinh(0.95) va(0) tinnh(0)'],
  [
    'a slip in a phrase',
    'cấp giấy chứng nhậng bạc',
    'giấy chứng nhận',
    'cấp(0) giấy(0.95) chứng(0.95) nhậng(0.95) bạc(0)',
    'giấy(0.95) chứng(0.95) nhận(0.95)',
  ],
  [
    'a slip in a registered phrase, at its end',
    'giấy chứng nhận vàng',
    'giấy chứng nhậng',
    'giấy(0.95) chứng(0.95) nhận(0.95) vàng(0)',
    'giấy(0.95) chứng(0.95) nhậng(0.95)',
  ],
  ['words of a phrase in another order', 'sữa bò', 'bò sữa', 'sữa(0.2) bò(0.2)', 'bò(0.2) sữa(0.2)'],
  ['a word of a phrase, alone', 'hồ cá', 'hồ sơ', 'hồ(0.2) cá(0)', 'hồ(0.2) sơ(0)'],
  ['a word of two phrases', 'hợp đồng', 'hợp tác xã', 'hợp(0) đồng(0)', 'hợp(0) tác(0) xã(0)'],
  [
    'no slip of a word that stands in the phrase beside',
    'giấyy giấy phép',
    'giấy bìa',
    'giấyy(0) giấy(0.2) phép(0)',
    'giấy(0.2) bìa(0)',
  ],
  [
    'nor the other way round',
    'giấy bìa',
    'giấyy giấy phép',
    'giấy(0.2) bìa(0)',
    'giấyy(0) giấy(0.2) phép(0)',
  ],
  [
    'a phrase that comes again with a slip',
    'cấp giấy phép',
    'giấy phépp giấy phép',
    'cấp(0) giấy phép',
    'giấy(0) phépp(0) giấy phép',
  ],
  ['initials', 'vtlt và', 'số văn thư lưu trữ', 'vtlt và(0)', 'số(0) văn thư lưu trữ'],
  ['registered initials', 'số văn thư lưu trữ', 'vtlt và', 'số(0) văn thư lưu trữ', 'vtlt và(0)'],
  ['the same initials twice', 'hsqm hsqm', 'hồ sơ qua mạng', 'hsqm hsqm(0)', 'hồ sơ qua mạng'],
  [
    'initials of words found already',
    'hsqm hồ sơ',
    'hồ sơ qua mạng',
    'hsqm(0) hồ sơ',
    'hồ sơ qua(0) mạng(0)',
  ],
  ['initials that stand there, too', 'vbc', 'vbc vườn bưởi cam', 'vbc', 'vbc vườn(0) bưởi(0) cam(0)'],
  ['two letters are no initials', 'qm', 'qua mạng', 'qm(0)', 'qua(0) mạng(0)'],
  [
    'the end of a phrase that a slip has broken, the rest being a phrase of the same meaning',
    'thủ tục hành chíng',
    'thủ tục hành chính',
    'thủ tục hành(0.95) chíng(0.95)',
    'thủ tục hành chính',
  ],
  [
    'its beginning',
    'và hành chíng thủ tục',
    'thủ tục hành chính',
    'và(0) hành(0.95) chíng(0.95) thủ tục',
    'thủ tục hành chính',
  ],
  [
    'the same in the registered title',
    'thủ tục hành chính',
    'thủ tục hành chíng và',
    'thủ tục hành chính',
    'thủ tục hành(0.95) chíng(0.95) và(0)',
  ],
  [
    'a phrase of three words, begun again',
    'giấy chứng nhận giấy chứngg',
    'giấy chứng nhận',
    'giấy chứng nhận giấy(0.95) chứngg(0.95)',
    'giấy chứng nhận',
  ],
  [
    'a phrase of two words, said again with a slip',
    'phiếu hẹn phiếuu hẹn',
    'phiếu hẹn',
    'phiếu hẹn phiếuu(0) hẹn(0)',
    'phiếu hẹn',
  ],
  [
    'words of a phrase that is not there',
    'hành chíng',
    'thủ tục hành chính',
    'hành(0.2) chíng(0.19)',
    'thủ(0) tục(0) hành(0.2) chính(0.19)',
  ],
  [
    'the same words again',
    'hành chính hành chíng',
    'thủ tục hành chính',
    'hành(0.2) chính(0.2) hành(0) chíng(0)',
    'thủ(0) tục(0) hành(0.2) chính(0.2)',
  ],
  ['nothing', '', 'bưởi', '', 'bưởi(0)'],
])('%s: «%s» beside «%s»', (_, typed, registered, ofTyped, ofRegistered) => {
  expect(compared(typed, registered)).toEqual([ofTyped, ofRegistered]);
});
