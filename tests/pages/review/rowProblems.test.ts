import { expect, test } from 'vitest';
import type { RowProblem } from '../../../src/contract/ReviewQueue.ts';
import { rowProblems } from '../../../src/pages/review/rowProblems.ts';
import { problemTexts } from '../../../src/pages/texts/problemTexts.ts';
import { reviewTexts } from '../../../src/pages/texts/reviewTexts.ts';

const problem = (given: Partial<RowProblem>): RowProblem => ({
  ...{ field: 'authors', code: 'unknown', found: 'Hoa', column: 'Họ tên', near: [] },
  ...given,
});

test.each<[string, Partial<RowProblem>, string]>([
  ['a name that nobody has', {}, '«Họ tên»: có "Hoa", cần mã hoặc họ tên như trong tab Danh sách CB'],
  [
    'a name of two',
    {
      near: [
        { code: 'CB01', name: 'Lê Hoa' },
        { code: 'CB02', name: 'Lê Hòa' },
      ],
    },
    '«Họ tên»: có "Hoa", chưa rõ là ai: Lê Hoa (CB01); Lê Hòa (CB02). Ghi mã',
  ],
  [
    'a title that is short',
    { field: 'title', code: 'short', found: '4', column: 'Tên' },
    '«Tên»: Tên mới có 4 ký tự. Viết ít nhất 10 ký tự',
  ],
  [
    'shares that are no numbers',
    { code: 'share', found: 'tất cả', column: 'Tỷ lệ đóng góp' },
    '«Tỷ lệ đóng góp»: có "tất cả", cần một số cho mỗi tác giả, tổng 100, ví dụ 60; 40',
  ],
])('%s', (_, given, told) => {
  expect(rowProblems([problem(given)], reviewTexts.vi, problemTexts.vi, 'Danh sách CB')).toEqual([told]);
});

test('blank cells are told together, first', () => {
  const problems = [
    problem({}),
    problem({ code: 'missing', column: 'Tên' }),
    problem({ code: 'missing', column: 'Loại' }),
  ];
  expect(rowProblems(problems, reviewTexts.vi, problemTexts.vi, 'Danh sách CB')[0]).toBe(
    'Còn thiếu: «Tên», «Loại»',
  );
});
