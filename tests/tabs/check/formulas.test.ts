import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/tabs/check/checkWorkbook.ts';
import { facts } from './facts.ts';
import { found } from './found.ts';

const range = (formula: string) =>
  found({ 'Cán bộ': `Mã cán bộ | Họ tên | ${formula} >> Điểm | Lý do\n CB01 | An | 5 | x` });

describe('the range of a score formula', () => {
  test.each([
    ['that begins too late', '=SCORE_STAFF(B1:B; T!A1:K)', 'B:B | C | short'],
    ['that begins with its own column', '=SCORE_STAFF(C1:D; T!A1:K)', 'C:D | C | own'],
    ['that lies behind it', '=SCORE_STAFF(D1:E; T!A1:K)', 'D:E | C | short'],
    ['that goes far beyond', '=SCORE_STAFF(A1:AA; T!A1:K)', 'A:AA | C | own'],
    ['that begins far beyond', '=SCORE_STAFF(AB1:AC; T!A1:K)', 'AB:AC | C | short'],
  ])('%s', (_, formula, words) => {
    expect(range(formula)).toEqual([`scoreRange | Cán bộ | C1 | ${words} | → writeFormula =DUNG(0;2)`]);
  });

  test.each(['=SUM(A1:D; 5)', '=SCORE_STAFF(CanBo; T!A1:K)', "=SCORE_STAFF('Khác'!A1:Z; T!A1:K)"])(
    '%s is none of them',
    formula => {
      expect(range(formula)).toEqual([]);
    },
  );

  test('a column that is not there is not left out', () => {
    const table = { 'Cán bộ': 'Mã cán bộ | Họ tên | =SCORE_STAFF(A1:B; T!A1:K) >> Điểm' };
    const lacks = { 'Cán bộ': [{ header: 'Mã đơn vị', place: undefined }] };
    expect(found(table, { lacks }).filter(line => line.startsWith('score'))).toEqual([]);
  });

  test('past column Z', () => {
    const titles = Array.from({ length: 27 }, (_, at) => `Cột ${at}`).join(' | ');
    const of = (last: string) => found({ 'Cán bộ': `${titles} | =SCORE_STAFF(A1:${last}; T!A1:K) >> x\n 1` });
    expect(of('AA')).toEqual([]);
    expect(of('Z')).toEqual(['scoreRange | Cán bộ | AB1 | A:Z | AB | short']);
    expect(of('AB')).toEqual(['scoreRange | Cán bộ | AB1 | A:AB | AB | own']);
  });
});

test('a broken formula where none belongs has no repair', () => {
  expect(found({ 'Cán bộ': 'Mã cán bộ | Họ tên\n CB01 | =A#REF! >> x' })).toEqual([
    'brokenFormula | Cán bộ | B2 | =A#REF!',
  ]);
});

describe('values in the way of a function', () => {
  const told = (formula: string) => {
    const all = facts({ 'Cán bộ': `Mã cán bộ | ${formula} | Hoàn thành\n CB01 | | 5\n CB02 | |` });
    const [tab] = all.tabs;
    const columns = tab!.columns.map((column, place) =>
      place === 1 ? { ...column, header: 'Được giao', filled: 'head' as const } : column,
    );
    return checkWorkbook({ ...all, tabs: [{ ...tab!, columns }] }).findings.map(({ cell, fields, repair }) =>
      [cell, ...Object.values(fields), repair?.how].join(' | '),
    );
  };
  test.each([
    [
      'it has no room',
      '=COUNT_TASKS(A1:A) >> #REF!',
      ['C1 | Hoàn thành | Hoàn thành | writeText', 'C2 | 5 | Hoàn thành | writeText'],
    ],
    ['it gives what it should', '=COUNT_TASKS(A1:A) >> Được giao', []],
    ['an error was typed in its place', '#REF!', []],
  ])('%s', (_, formula, expected) => {
    expect(told(formula)).toEqual(expected);
  });

  test('columns that are not there are not looked at', () => {
    const lacks = {
      'Cán bộ': [
        { header: 'Được giao', place: undefined, filled: 'head' as const },
        { header: 'Hoàn thành', place: undefined, filled: 'spill' as const },
        { header: 'Đơn vị được giao', place: undefined, filled: 'rows' as const },
      ],
    };
    const lines = found({ 'Cán bộ': 'Mã cán bộ | Họ tên\n CB01 | An' }, { lacks });
    expect(lines.filter(line => !line.startsWith('missingColumn'))).toEqual([]);
  });
});
