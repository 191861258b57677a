import { describe, expect, test } from 'vitest';
import { knownDocuments } from '../../../src/campaigns/knownDocuments.ts';
import { parseDate } from '../../../src/domain/text/parseDate.ts';
import { words } from '../../../src/tabs/check/kinds/endedDocument.ts';
import { found } from './found.ts';

const day = (text: string) => parseDate(text) as number;
const settings = { Năm: 'year', 'Kỳ hiện tại': 'period' } as const;
const documents = knownDocuments;

const criteria = (...bases: readonly string[]) =>
  [
    'Mã | Cách tính | Dữ liệu | Điểm tối đa | Căn cứ',
    ...bases.map((basis, at) => `A${at} | Chấm điểm | d | 10 | ${basis}`),
  ].join('\n');
const told = (tables: Record<string, string>, today: string) =>
  found(tables, { documents, settings, today: day(today) })
    .filter(line => line.startsWith('endedDocument'))
    .map(line => line.split(' | ').slice(1, 7).join(' | '));
const of90 = 'Tiêu chí | E2 | 90/2020/NĐ-CP | 1 | 30/06/2026 | 233/2026/NĐ-CP';

describe('a criterion that rests on a document that has ended', () => {
  test.each([
    ['the day before it ends', '30/06/2026', []],
    ['the day after', '01/07/2026', [of90]],
  ])('%s', (_, today, expected) => {
    expect(told({ 'Tiêu chí': criteria('NĐ 90/2020') }, today)).toEqual(expected);
  });

  test.each([
    ['Năm | 2026\n Kỳ hiện tại | Quý II/2026', []],
    ['Năm | 2026\n Kỳ hiện tại | Quý III', [of90]],
    ['Kỳ hiện tại | Năm 2026', [of90]],
    ['Kỳ hiện tại | Năm 2025', []],
    ['Kỳ hiện tại | 6 tháng đầu năm 2026', []],
    ['Kỳ hiện tại | tháng 7/2026', [of90]],
    ['Kỳ hiện tại | mùa thu', [of90]],
    ['Kỳ hiện tại |', [of90]],
  ])('of the running period «%s», whatever day it is; without one, of today', (rows, expected) => {
    const tables = { 'Tiêu chí': criteria('NĐ 90/2020'), 'Cấu hình': `Mục | Giá trị\n ${rows}` };
    expect(told(tables, '29/11/2026')).toEqual(expected);
  });

  test('one whose last day is not known has ended from the year of its replacement on', () => {
    const lines = (today: string) => told({ 'Tiêu chí': criteria('98/2023/NĐ-CP') }, today);
    expect(lines('31/12/2024')).toEqual([]);
    expect(lines('01/01/2025')).toEqual(['Tiêu chí | E2 | 98/2023/NĐ-CP | 1 |  | 152/2025/NĐ-CP']);
  });

  test('several cells are told once, from the first on; each document by itself', () => {
    const table = criteria('Điều 3', 'NĐ 90/2020', 'NĐ 90/2020 và 48/2023', '233/2026/NĐ-CP');
    expect(told({ 'Tiêu chí': table }, '29/11/2026')).toEqual([
      'Tiêu chí | E3 | 90/2020/NĐ-CP | 2 | 30/06/2026 | 233/2026/NĐ-CP',
      'Tiêu chí | E4 | 48/2023/NĐ-CP | 1 | 30/06/2026 | 233/2026/NĐ-CP',
    ]);
  });

  test('a cell that also names what has taken its place, another number, a plan of its own: nothing', () => {
    const table = criteria('NĐ 90/2020 (nay là NĐ 233/2026)', 'NĐ 1190/2020', 'Kế hoạch 795/KH-UBND', '');
    expect(told({ 'Tiêu chí': table }, '29/11/2026')).toEqual([]);
  });
});

test('a setting that rests on one is told by its cell', () => {
  const table = 'Mục | Giá trị\n Chủ đề | x\n Căn cứ | Nghị định số 48/2023/NĐ-CP – sửa đổi';
  expect(told({ 'Cấu hình': table }, '29/11/2026')).toEqual([
    'Cấu hình | B3 | 48/2023/NĐ-CP | 1 | 30/06/2026 | 233/2026/NĐ-CP',
  ]);
});

test('a document of the campaign itself that has ended, with nothing in its place', () => {
  const own = [{ number: '77/KH-TTKN', about: '', until: '31/12/2020' }];
  const lines = found(
    { 'Tiêu chí': criteria('Kế hoạch số 77/KH-TTKN') },
    { documents: own, today: day('01/01/2021') },
  );
  expect(lines.filter(line => line.startsWith('ended'))).toEqual([
    'endedDocument | Tiêu chí | E2 | 77/KH-TTKN | 1 | 31/12/2020 |  |  | ',
  ]);
});

test('it is said until when, what has taken its place and what to do', () => {
  const { fault, fix } = words({
    ...{ number: '90/2020/NĐ-CP', cells: 3, until: '30/06/2026', usableUntil: '31/12/2026' },
    ...{ replacedBy: '233/2026/NĐ-CP', about: 'viên chức' },
  });
  expect(fault.vi).toBe(
    'Lưu ý: văn bản 90/2020/NĐ-CP có hiệu lực đến hết ngày 30/06/2026; nay là 233/2026/NĐ-CP (viên chức); nêu ở 3 ô, kể từ ô này',
  );
  expect(fix.vi).toMatch(/^Đối chiếu 233\/2026\/NĐ-CP, sửa .* đến hết ngày 31\/12\/2026 \(cần đối chiếu\)$/);
  const unsure = words({ number: 'x', cells: 1, until: '', usableUntil: '', replacedBy: '', about: '' });
  expect(unsure.fault.vi).toBe('Lưu ý: văn bản x đã hết hiệu lực (ngày cần đối chiếu)');
  expect(unsure.fix.en).toMatch(/^Compare with the document in force; .* to the cell$/);
});
