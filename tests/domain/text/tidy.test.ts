import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';
import { tidy } from '../../../src/domain/text/tidy.ts';

describe('text as people mean it', () => {
  test.each([
    ['blanks at the ends and in a row', '  Hoàn   thành ', 'Hoàn thành'],
    ['a non-breaking space', 'Hoàn\u00a0thành', 'Hoàn thành'],
    ['a narrow non-breaking space', '85\u202f%', '85 %'],
    ['thin, figure and ideographic spaces', 'a\u2009b\u2007c\u3000d', 'a b c d'],
    ['a line break and a tab', 'Hoàn\nthành\tsớm', 'Hoàn thành sớm'],
    ['zero-width spaces and joiners', 'Có\u200b\u200d\ufeff', 'Có'],
    ['a soft hyphen', 'Hoàn\u00ad thành', 'Hoàn thành'],
    ['marks of direction', '\u200eCó\u200f\u202c\u2069', 'Có'],
    ['a tick made a picture', '✔\ufe0f', '✔'],
    ['decomposed letters', 'Tiến độ'.normalize('NFD'), 'Tiến độ'],
    ['a letter with its tone apart (Windows-1258)', 'Tiê\u0301n đô\u0323', 'Tiến độ'],
    ['a mark parted from its letter by nothing visible', 'e\u200b\u0302\u0301', 'ế'],
    ['tone before the other mark', 'o\u0323\u0302', 'ộ'],
    ['old tone marks', 'a\u0341', 'á'],
    ['only invisible signs', '\u200b\u00a0\u2060', ''],
    ['an emoji and a lone surrogate stay', '👍 \ud800', '👍 \ud800'],
  ])('%s: %j', (_, raw, text) => {
    expect(tidy(raw)).toBe(text);
  });

  test('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  test.each([
    ['Đào Thị HÒA', 'dao thi hoa'],
    ['hoà', 'hoa'],
    ['Ưu điểm', 'uu diem'],
  ])('without case and marks, %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
