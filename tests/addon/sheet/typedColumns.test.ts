import { describe, expect, test } from 'vitest';
import { scoredColumns, typedColumns } from '../../../src/addon/sheet/typedColumns.ts';

describe('the columns that are scored', () => {
  test.each([
    ['=SCORE_STAFF(A1:V; \'Tiêu chí\'!A1:K; "điểm")', [0, 6]],
    ["=SCORE_STAFF(A1:C; 'Tiêu chí'!A1:K)", [0, 3]],
    ['=score_unit( $B$1:$D$40, x)', [1, 4]],
    ['=IFERROR(SCORE_UNIT(\'Đơn vị\'!A1:B; T); "")', [0, 2]],
    ['=SUM(A1:C1)', [0, 6]],
    ['', [0, 6]],
  ])('%s', (formula, [from, to]) => {
    expect(scoredColumns(['', '', '', '', formula, ''], 6)).toEqual({ from, to });
  });
});

describe('what people have typed', () => {
  const none = ['', '', '', '', ''];
  test.each<[string, readonly string[], readonly string[], readonly string[], readonly number[]]>([
    ['everything without formulas', none, none, none, [0, 1, 2, 3, 4]],
    ['not a formula of the row', none, none, ['', '=1', '', '', ''], [0, 2, 3, 4]],
    [
      'not what a counting function fills',
      ['', '=COUNT_TASKS(A1:A; T; "a; b, c")', '', '', ''],
      none,
      none,
      [0, 4],
    ],
    ['nor its only column', ['', '=COUNT_INITIATIVES(A1:A; T)', '', '', ''], none, none, [0, 2, 3, 4]],
    ['not what fills a column from its header', ['', '', '={"Cột"; A2:A}', '', ''], none, none, [0, 1, 3, 4]],
    [
      'not what fills a column from its first row',
      none,
      ['', '=ARRAYFORMULA(A2:A*2)', '', '', ''],
      none,
      [0, 2, 3, 4],
    ],
    [
      'a value typed over a formula that the first row has',
      none,
      ['', '=A2*2', '', '', ''],
      none,
      [0, 1, 2, 3, 4],
    ],
  ])('%s', (_, header, first, own, typed) => {
    const found = typedColumns([header, first], own);
    expect(found.flatMap((is, at) => (is ? [at] : []))).toEqual(typed);
  });
});
