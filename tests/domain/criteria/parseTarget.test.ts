import { describe, expect, test } from 'vitest';
import { parseTarget } from '../../../src/domain/criteria/parseTarget.ts';
import { formatTarget } from '../../../src/domain/criteria/Target.ts';

const levels = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];

describe('Chỉ tiêu', () => {
  test.each([
    ['> 20%', '>', 0.2, true],
    ['trên 20%', '>', 0.2, true],
    ['Trên 20 %', '>', 0.2, true],
    ['hơn 20%', '>', 0.2, true],
    ['>= 1', '>=', 1, false],
    ['≥1', '>=', 1, false],
    ['ít nhất 1', '>=', 1, false],
    ['từ 90% trở lên', '>=', 0.9, true],
    ['tu 90% tro len', '>=', 0.9, true],
    ['đạt từ 90% trở lên', '>=', 0.9, true],
    ['90% trở lên', '>=', 0.9, true],
    ['không dưới 5', '>=', 5, false],
    ['≤ 0', '<=', 0, false],
    ['không quá 0', '<=', 0, false],
    ['tối đa 3', '<=', 3, false],
    ['từ 3 trở xuống', '<=', 3, false],
    ['< 5', '<', 5, false],
    ['dưới 5', '<', 5, false],
    ['đúng 4', '=', 4, false],
    ['= 4', '=', 4, false],
    ['100%', '>=', 1, true],
    ['90', '>=', 90, false],
    [0.9, '>=', 0.9, true],
    [1, '>=', 1, false],
    ['87,5', '>=', 87.5, false],
    ['trên 20%'.normalize('NFD'), '>', 0.2, true],
    ['>\u00a020\u202f%', '>', 0.2, true],
    ['từ  90,5 %  trở lên', '>=', 0.905, true],
    ['TỐI THIỂU 2', '>=', 2, false],
    ['không vượt quá 1.500,5', '<=', 1500.5, false],
    ['=> 5', '>=', 5, false],
    ['at least 5', '>=', 5, false],
    ['no more than 5', '<=', 5, false],
    ['> = 5', '>=', 5, false],
    ['＞ 5', '>', 5, false],
    ['＞＝5', '>=', 5, false],
    ['⩾ 5', '>=', 5, false],
    ['≧5', '>=', 5, false],
    ['⩽ 5', '<=', 5, false],
    ['≦5', '<=', 5, false],
    ['＜５％', '<', 0.05, true],
    ['＝ 5', '=', 5, false],
    ['ít nhất một', '>=', 1, false],
    ['it nhat mot', '>=', 1, false],
    ['ít nhất một sáng kiến', '>=', 1, false],
    ['ít nhất sáu sáng kiến', '>=', 6, false],
    ['sáu sáng kiến', '>=', 6, false],
    ['từ hai lần trở lên', '>=', 2, false],
    ['không quá Mười buổi', '<=', 10, false],
    ['≥ 1 sáng kiến', '>=', 1, false],
    ['≥ 1 năm', '>=', 1, false],
    ['ít nhất 01 (một) sáng kiến', '>=', 1, false],
    ['từ 5 (lần) trở lên', '>=', 5, false],
    ['dưới 1.500,5 giờ làm việc', '<', 1500.5, false],
    ['> 20% số nhiệm vụ', '>', 0.2, true],
    ['từ 90 phần trăm trở lên', '>=', 0.9, true],
    ['trên mười phần trăm số việc', '>', 0.1, true],
    ['1 sáng kiến/năm', '>=', 1, false],
  ])('%j is %s %d', (typed, op, value, percent) => {
    expect(parseTarget(typed, levels)).toEqual({ kind: 'number', op, value, percent });
  });

  test.each([
    ['từ 50% đến dưới 70%', 0.5, '<', 0.7, true, 'từ 50% đến dưới 70%'],
    ['từ 50 đến dưới 70%', 0.5, '<', 0.7, true, 'từ 50% đến dưới 70%'],
    ['Từ 50 đến 70 %', 0.5, '<=', 0.7, true, 'từ 50% đến 70%'],
    ['từ 50 đến 70 phần trăm', 0.5, '<=', 0.7, true, 'từ 50% đến 70%'],
    ['trong khoảng 5 đến 10', 5, '<=', 10, false, 'từ 5 đến 10'],
    ['trong khoảng từ 5 đến 10', 5, '<=', 10, false, 'từ 5 đến 10'],
    ['tu 5 den duoi 10', 5, '<', 10, false, 'từ 5 đến dưới 10'],
    ['từ 70 đến dưới 90 điểm', 70, '<', 90, false, 'từ 70 đến dưới 90'],
    ['đạt từ 70 điểm đến dưới 90 điểm', 70, '<', 90, false, 'từ 70 đến dưới 90'],
    ['từ một đến ba sáng kiến', 1, '<=', 3, false, 'từ 1 đến 3'],
    ['từ 5 đến 5', 5, '<=', 5, false, 'từ 5 đến 5'],
    ['from 5 to below 10', 5, '<', 10, false, 'từ 5 đến dưới 10'],
    ['từ 0,5 đến dưới 0,7', 0.5, '<', 0.7, true, 'từ 50% đến dưới 70%'],
    ['từ 0 đến 1', 0, '<=', 1, false, 'từ 0 đến 1'],
    ['từ -5 đến 0', -5, '<=', 0, false, 'từ −5 đến 0'],
    ['từ -5 đến -1', -5, '<=', -1, false, 'từ −5 đến −1'],
  ])('%j is a range from %d %s %d', (typed, value, op, end, percent, words) => {
    const target = parseTarget(typed, levels);
    expect(target).toEqual({ kind: 'number', op: '>=', value, percent, upTo: { op, value: end } });
    expect(formatTarget(target!, false)).toBe(words);
  });

  test('words of a number may begin a level', () => {
    expect(parseTarget('Hai sao', ['Ba sao', 'Hai sao'])).toEqual({
      kind: 'level',
      op: '>=',
      level: 'Hai sao',
    });
  });

  test.each([
    ['Tốt', '>=', 'Tốt'],
    ['tốt', '>=', 'Tốt'],
    ['tot', '>=', 'Tốt'],
    ['Tốt trở lên', '>=', 'Tốt'],
    ['đạt từ loại Tốt trở lên', '>=', 'Tốt'],
    ['trên Khá', '>', 'Khá'],
    ['đúng Trung bình', '=', 'Trung bình'],
  ])('%j is a level: %s %s', (typed, op, level) => {
    expect(parseTarget(typed, levels)).toEqual({ kind: 'level', op, level });
  });

  test.each([
    ['30/6/2020', 'chậm nhất 30/06/2020'],
    [new Date(2020, 5, 30), 'chậm nhất 30/06/2020'],
    ['trước 01/7/2020', 'trước 01/07/2020'],
    ['chậm nhất 30.06.2020', 'chậm nhất 30/06/2020'],
  ])('%j is a date: %s', (typed, words) => {
    const target = parseTarget(typed, levels);
    expect(target && formatTarget(target, false)).toBe(words);
  });

  test.each([
    ['Có', true],
    ['Không', false],
    [true, true],
    ['Đạt', true],
    ['= Có', true],
    ['đúng Không', false],
  ])('%j is an answer', (typed, value) => {
    expect(parseTarget(typed, levels)).toEqual({ kind: 'flag', value });
  });

  test('«Đạt» is a level where the bands name it', () => {
    for (const typed of ['Đạt', 'dat', 'ĐẠT', 'Đạt'.normalize('NFD')])
      expect(parseTarget(typed, ['Tốt', 'Đạt'])).toEqual({ kind: 'level', op: '>=', level: 'Đạt' });
  });

  test.each([
    ['Tốt trở lên', '>='],
    ['từ Đạt yêu cầu trở lên', '>='],
    ['không quá Đạt yêu cầu', '<='],
    ['Từ 5 đến 10', '>='],
  ])('words of a condition that belong to a level: %s', (typed, op) => {
    const names = ['Tốt trở lên', 'Đạt yêu cầu', 'Từ 5 đến 10'];
    const level = names.find(name => typed.includes(name));
    expect(parseTarget(typed, names)).toEqual({ kind: 'level', op, level });
  });

  test.each([
    'nhiều',
    '1.234',
    '> 1.234',
    '> ',
    '20% đến 30%',
    'n>= 5',
    'trở lên',
    'trên 20% trở lên',
    '31/02/2020',
    'trước 6/3/20',
    '> Có',
    'Giỏi',
    'ít nhất mười hai',
    'ít nhất hai nghìn',
    '≥ 2 (nghìn)',
    '≥ 2 (ba) lần',
    '≥ 2 nghìn',
    '≥ 1 triệu đồng',
    'một chục',
    '1 rưỡi',
    'một nửa',
    'một phần ba',
    '1/3',
    '≥ 1/3 số việc',
    'một hoặc hai',
    'một đến hai',
    '≥ 5 lần 2',
    '≥ 5lần',
    '≥ 5 trở lên',
    '>> 5',
    '> > 5',
    '<> 5',
    '5 % phần trăm',
    'từ 10 đến 5',
    'từ 5 đến dưới 5',
    'từ 50% đến 70',
    'từ 5 đến',
    'từ 5 đến 10 trở lên',
    'từ Khá đến Tốt',
    'từ 1/1/2020 đến 30/6/2020',
  ])('%j is no target', typed => {
    expect(parseTarget(typed, levels)).toBeUndefined();
  });
});

test('50 000 characters are no condition, and soon known to be none', () => {
  const before = performance.now();
  expect(parseTarget('từ '.repeat(16_000), levels)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(200);
});
