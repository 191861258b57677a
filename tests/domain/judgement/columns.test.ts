import { expect, test } from 'vitest';
import { judgedColumns, placesOf } from '../../../src/domain/judgement/columns.ts';

const header = ['Mã', 'Mức (tự chấm)', 'Mức (thẩm định)', 'Mức', 'Điểm (tự chấm)', 'Điểm', ''];

test('a criterion is judged in stages where it has all three columns', () => {
  expect(judgedColumns(header)).toEqual(['Mức']);
  expect(placesOf(header, 'mức')).toEqual({ self: 1, appraisal: 2, final: 3 });
  expect(placesOf(header, 'Điểm')).toBeUndefined();
  expect(placesOf(header, 'Khác')).toBeUndefined();
});
