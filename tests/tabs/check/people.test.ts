import { describe, expect, test } from 'vitest';
import { columnName } from '../../../src/domain/text/cellName.ts';
import { checkWorkbook } from '../../../src/tabs/check/checkWorkbook.ts';
import { facts } from './facts.ts';
import { found } from './found.ts';

const units = 'Mã đơn vị | Tên đơn vị | Loại\n P1 | Phòng Một | Phòng';
const staff = 'Mã cán bộ | Họ tên | Mã đơn vị | Người đứng đầu | Vi phạm kỷ luật\n CB01 | An | P1 | Có | 0';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

describe('a person', () => {
  test.each([
    ['without a name, of no unit: the code', 'CB02 | | | |', ['personWithoutUnit | Cán bộ | C3 | CB02']],
    ['of whom nothing is known', ' | | | | 1', []],
    ['with a code that is a number', '7 | Bình | P1 | Không |', []],
    [
      'of a unit that is nothing like one',
      'CB02 | Bình | Sở Tài chính | | ',
      ['unknownCode | Cán bộ | C3 | Sở Tài chính | Đơn vị | '],
    ],
    [
      'three times: each time the first is named',
      'CB01 | Bình | P1 | |\n CB01 | Chi | P1 | |',
      ['duplicateCode | Cán bộ | A3 | CB01 | 2', 'duplicateCode | Cán bộ | A4 | CB01 | 2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found({ 'Cán bộ': `${staff}\n ${rows}`, 'Đơn vị': units })).toEqual(expected);
  });

  test('two rows without code and name are not the same', () => {
    expect(found({ 'Cán bộ': `${staff}\n | | | | 1\n | | | | 2`, 'Đơn vị': units })).toEqual([]);
  });

  test('of a unit while the units have no codes, or are not there', () => {
    const none = [{ header: 'Mã đơn vị', place: undefined }];
    const told = (...given: Parameters<typeof facts>) =>
      found(...given).filter(line => line.startsWith('unknown'));
    expect(told({ 'Cán bộ': staff })).toEqual([]);
    expect(told({ 'Cán bộ': staff, 'Đơn vị': 'Tên đơn vị\n Một' }, { lacks: { 'Đơn vị': none } })).toEqual(
      [],
    );
    expect(told({ 'Cán bộ': staff, 'Đơn vị': 'Mã đơn vị | Loại\n | Phòng\n P1 | Phòng' })).toEqual([]);
  });
});

describe('codes with signs that nobody sees', () => {
  test.each([
    ['Cán bộ', 'Mã cán bộ | Mã đơn vị\n CB01 | "P1 "', 'B2'],
    ['Nhiệm vụ', 'Mã nhiệm vụ | Mã đơn vị | Hạn\n "NV1" | "P1\u00a0" | 1/2/2020', 'B2'],
  ])('of a unit in %s', (tab, table, cell) => {
    expect(found({ [tab]: table })).toEqual([`untidyCode | ${tab} | ${cell} | P1 | → writeText P1`]);
  });
});

describe('the head of a unit', () => {
  const other = 'CB02 | Bình | P2';
  const withTwo = `${units}\n P2 | Phòng Hai | Phòng`;
  test.each([
    ['a tick', '✓', []],
    ['a box', 'TRUE', []],
    ['1', '1', []],
    ['Không', 'Không', ['unitWithoutHead | Đơn vị | A3 | P2']],
    ['0', '0', ['unitWithoutHead | Đơn vị | A3 | P2']],
    ['a word', 'phó', ['unitWithoutHead | Đơn vị | A3 | P2']],
    ['blank', '', ['unitWithoutHead | Đơn vị | A3 | P2']],
  ])('%s', (_, head, expected) => {
    expect(found({ 'Cán bộ': `${staff}\n ${other} | ${head} |`, 'Đơn vị': withTwo })).toEqual(expected);
  });

  test.each([
    ['the centre by its code', 'Trung tâm | Trung tâm huyện |'],
    ['the centre by its kind', 'TT | Trung tâm huyện | Trung tâm'],
    ['a row without a code', ' | | Phòng'],
  ])('%s needs none', (_, row) => {
    expect(found({ 'Cán bộ': staff, 'Đơn vị': `${units}\n ${row}` })).toEqual([]);
  });

  test('nobody is missed while the column is not there', () => {
    const table = { 'Cán bộ': 'Mã cán bộ | Mã đơn vị\n CB01 | P1', 'Đơn vị': units };
    const lacks = { 'Cán bộ': [{ header: 'Người đứng đầu', place: undefined }] };
    expect(found(table)).toEqual([]);
    expect(found(table, { lacks }).filter(line => line.startsWith('unit'))).toEqual([]);
  });
});

describe('a tab of which nothing is there yet', () => {
  test('says nothing of its columns', () => {
    const blank = {
      ...{ tab: 'Cán bộ', name: 'Cán bộ', values: [], formulas: [], head: 0, formulaOf: () => undefined },
      columns: [{ header: 'Mã cán bộ', place: undefined }],
    };
    expect(
      checkWorkbook({ tabs: [blank], missing: [], coded: [], settings: {}, documents: [], today: 0 }),
    ).toEqual({
      findings: [],
      more: [],
    });
  });
});

test.each([
  [29, 29, []],
  [30, 30, []],
  [31, 30, [{ kind: 'unreadableValue', tab: 'Nhiệm vụ', count: 1 }]],
])('%d of a kind that differ: %d are told', (count, told, rest) => {
  const rows = Array.from({ length: count }, (_, at) => `NV${at} | Việc | hôm ${at} | `).join('\n');
  const { findings, more } = checkWorkbook(
    facts({ 'Nhiệm vụ': `Mã nhiệm vụ | Tên nhiệm vụ | Hạn | Trạng thái\n${rows}` }),
  );
  expect([findings.length, more]).toEqual([told, rest]);
});

describe('a council', () => {
  const header = 'Họ và tên | Vai trò | E-mail';
  const told = ['councilWithoutChair | Hội đồng | B2'];
  test.each([
    ['with a chair', 'An | Chủ tịch | an@vidu.vn\n Bình | Ủy viên | ', []],
    ['with a deputy', 'An | Ủy viên | \n Bình | Phó Chủ tịch | binh@vidu.vn', []],
    ['of members alone', 'An | Ủy viên | an@vidu.vn', told],
    ['whose chair the sidebar does not know', 'An | Chủ tịch | ', told],
    ['of nobody', ' | | ', []],
  ])('%s', (_, rows, expected) => {
    expect(found({ 'Hội đồng': `${header}\n ${rows}` })).toEqual(expected);
  });
});
