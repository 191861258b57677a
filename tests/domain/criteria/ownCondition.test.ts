import { describe, expect, test } from 'vitest';
import {
  isOfUnits,
  meetsOwn,
  parseOwnCondition,
  partsOf,
} from '../../../src/domain/criteria/ownCondition.ts';

const read = (text: string) => {
  const found = parseOwnCondition(text);
  return found && [found.column, found.isNot, found.value];
};

test.each<readonly [string, readonly [string, boolean, string] | undefined]>([
  ['Chức danh = Giáo viên', ['Chức danh', false, 'Giáo viên']],
  ['Chức danh=Giáo viên', ['Chức danh', false, 'Giáo viên']],
  ['  Chức danh   =   Giáo viên  ', ['Chức danh', false, 'Giáo viên']],
  ['Chức danh <> Bảo vệ', ['Chức danh', true, 'Bảo vệ']],
  ['Chức danh≠Bảo vệ', ['Chức danh', true, 'Bảo vệ']],
  ['Chức danh = "Văn thư và lưu trữ"', ['Chức danh', false, 'Văn thư và lưu trữ']],
  ['Chức danh = «Văn thư»', ['Chức danh', false, 'Văn thư']],
  ['Chức danh = “ Văn thư ”', ['Chức danh', false, 'Văn thư']],
  ['Tổ = Tổ "A" và B', ['Tổ', false, 'Tổ "A" và B']],
  ['Tổ = Tổ "A"', ['Tổ', false, 'Tổ "A"']],
  ['Tổ = "A" B', ['Tổ', false, '"A" B']],
  ['Tổ = A = B', ['Tổ', false, 'A = B']],
  ['= Tổ = A', undefined],
  ['Tổ = ""', undefined],
  ['Tổ =', undefined],
  ['= A', undefined],
  ['Viên chức', undefined],
  ['', undefined],
])('«%s»', (text, found) => {
  expect(read(text)).toEqual(found);
});

test('conditions that mean the same have one key, others their own', () => {
  const key = (text: string) => parseOwnCondition(text)!.key;
  expect(key('chức danh = "GIÁO VIÊN"')).toBe(key('Chức  danh=Giáo viên'));
  expect(key('Chức danh ≠ A')).toBe(key('Chức danh <> A'));
  const all = ['Bậc = 1', 'Bậc <> 1', 'Bậc = 2', 'Tổ = 1'].map(key);
  expect(new Set(all).size).toBe(4);
});

test.each([
  ['Chức  danh="Bảo vệ"', 'chức danh = bảo vệ'],
  ['Chức danh≠Bảo vệ', 'chức danh <> bảo vệ'],
])('«%s» is called %s where its rows are spoken of', (text, key) => {
  expect(parseOwnCondition(text)!.key).toBe(key);
});

test.each<readonly [string, readonly string[]]>([
  ['Viên chức', ['Viên chức']],
  ['Viên chức và Bậc = 3', ['Viên chức', 'Bậc = 3']],
  ['Viên chức VÀ Bậc = 3 và Tổ = A', ['Viên chức', 'Bậc = 3', 'Tổ = A']],
  ['Viên chức và Tổ = "Văn thư và lưu trữ"', ['Viên chức', 'Tổ = "Văn thư và lưu trữ"']],
  ['Tổ = «A và B» và Bậc = 3', ['Tổ = «A và B»', 'Bậc = 3']],
  ['Tổ = “A và B” và Bậc = 3', ['Tổ = “A và B”', 'Bậc = 3']],
  ['Tổ = vàng', ['Tổ = vàng']],
  ['và Bậc = 3', ['Bậc = 3']],
  ['Văn thư vàng và Bậc = 3', ['Văn thư vàng', 'Bậc = 3']],
  ['Tổ = "A', ['Tổ = "A']],
  ['Tổ = "A và Bậc = 3', ['Tổ = "A', 'Bậc = 3']],
  ['', []],
])('the parts of «%s»', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

describe('what meets a condition', () => {
  test.each<readonly [string, unknown, boolean | undefined]>([
    ['Tổ = A', 'a', true],
    ['Tổ = A', ' A ', true],
    ['Tổ = A', 'B', false],
    ['Tổ <> A', 'B', true],
    ['Tổ <> A', 'A', false],
    ['Tổ = A', '', undefined],
    ['Tổ <> A', '', undefined],
    ['Tổ <> A', undefined, undefined],
    ['Bậc = 3', 3, true],
    ['Bậc = 3', '3,0', true],
    ['Bậc = 3', 4, false],
    ['Bậc = 3', 'ba', false],
    ['Bậc = 0', 0, true],
    ['Bậc = 0', false, false],
    ['Bậc = 1', true, false],
    ['Biên chế = Có', true, true],
    ['Biên chế = Có', 'x', true],
    ['Biên chế = Có', '✓', true],
    ['Biên chế = Có', false, false],
    ['Biên chế = Không', false, true],
    ['Biên chế = Không', true, false],
    ['Biên chế <> Có', false, true],
    ['Biên chế = Có', 1, false],
    ['Biên chế = Có', 'nửa', false],
  ])('%s: %s', (text, cell, met) => {
    expect(meetsOwn(parseOwnCondition(text)!, cell)).toBe(met);
  });
});

test('Loại, or Kind, is of units', () => {
  const is = (text: string) => isOfUnits(parseOwnCondition(text)!);
  expect(['Loại = Trạm', 'LOẠI <> Trạm', 'kind = Trạm', 'Loại hình = A', 'Bậc = 1'].map(is)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
