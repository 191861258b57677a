import { describe, expect, test } from 'vitest';
import { chosenFrom } from '../../../src/domain/criteria/chosenFrom.ts';
import { Names } from '../../../src/domain/text/Names.ts';

const known = new Names<string>([
  ['điểm', 'score'],
  ['hạng', 'rank'],
]);
const chosen = (list: string | null) => chosenFrom(list, known, ['all'], 'view');

describe('a list', () => {
  test.each([
    ['nothing: what is usual', null, ['all']],
    ['only separators: what is usual', ' ; , ', ['all']],
    ['one', 'Hạng', ['rank']],
    ['several, parted either way', 'hạng; điểm,hang', ['rank', 'score', 'rank']],
    ['nothing between two', 'điểm;;hạng;', ['score', 'rank']],
  ])('%s', (_, list, things) => {
    expect(chosen(list)).toEqual(things);
  });

  test('an unknown name: where, which, and what may be meant', () => {
    expect(() => chosen('điểm; hangg')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/view.*không có mục "hangg".*Ý bạn là "hạng"\?/),
      }),
    );
  });
});
