import { expect, test } from 'vitest';
import { HALF, Lexicon } from '../../../../src/domain/initiative/similar/Lexicon.ts';

/** The parts of a title: «= hồ sơ» for a phrase, with how much it tells where that is not everything. */
function parts(title: string): string {
  return new Lexicon()
    .read(title)
    .lexemes.map(({ meaning, tells }) =>
      tells === 1 ? meaning : `${meaning} (${tells === HALF ? 'half' : tells})`,
    )
    .join(', ');
}

test.each([
  ['words that say nothing', 'trong vườn', 'trong (0), vuon'],
  ['phrases', 'Nâng cao hiệu quả', '= nâng cao (0), = hiệu quả (0)'],
  ['phrases without marks', 'nang cao hieu qua', '= nâng cao (0), = hiệu quả (0)'],
  ['the longest phrase', 'thủ tục hành chính', '= quy trình (0.12)'],
  ['an abbreviation without vowel', 'TTHC', '= quy trình (0.12)'],
  ['a phrase of one word, by its marks', 'trồng hoa', '= trồng, hoa'],
  ['without them it is another word', 'trong hoa', 'trong (0), hoa'],
  ['nor is another word that phrase', 'gốm và gom', 'gom, va (0), = thu thập (0.12)'],
  ['a phrase of one word that has no marks', 'lan', '= hoa lan'],
  ['a usual word with its marks', 'cần bảo môn', 'can (0), bao, mon (0.12)'],
  [
    'two words that no table knows are probably one',
    'bưởi xoài và cam',
    'buoi (half), xoai (half), va (0), cam',
  ],
  ['without marks the beginning of a phrase is not the phrase', 'khao xanh', 'khao (half), xanh (half)'],
  ['a name, though usual words', 'ở Cần Giờ', 'o (0), can (half), gio (half)'],
  ['at the beginning any word has a capital', 'Cần Giờ', 'can (0), gio (0.12)'],
  ['one capital is no name', 'ở Cần giờ', 'o (0), can (0), gio (0.12)'],
  ['a capital at the end', 'xuống Cần', 'xuong (0), can (0)'],
  ['all in capitals', 'ở CẦN GIỜ', 'o (0), can (0), gio (0.12)'],
  ['a word of a kind before a name', 'ở Trạm Giờ', 'o (0), tram (0.12), gio'],
  [
    'a phrase with capitals makes no name of the word before',
    'của Bộ Trung Tâm',
    'cua (0), bo (0), = trung tâm (0.12)',
  ],
])('%s: «%s»', (_, title, read) => {
  expect(parts(title)).toBe(read);
});

test('each word belongs to one part, in their order', () => {
  const { words, lexemes: all } = new Lexicon().read('Tập huấn nuôi lợn tại Trạm A');
  expect(all.map(({ from, to }) => words.slice(from, to).map(({ typed }) => typed))).toEqual([
    ['tập', 'huấn'],
    ['nuôi'],
    ['lợn'],
    ['tại'],
    ['trạm'],
    ['a'],
  ]);
});

test.each([
  ['một a b c', true],
  ['một a b c d', false],
  ['rau', false],
  ['', true],
])('«%s» is typed with marks: %s', (title, marked) => {
  expect(new Lexicon().read(title).marked).toBe(marked);
});
