import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/tabs/check/checkWorkbook.ts';
import { finds, words } from '../../../src/tabs/check/kinds/kinds.ts';
import type { ColumnFacts } from '../../../src/tabs/check/WorkbookFacts.ts';
import { facts } from './facts.ts';
import { found } from './found.ts';

test('every file of a kind is in the list and has its words in both languages', () => {
  const files = readdirSync(new URL('../../../src/tabs/check/kinds', import.meta.url))
    .map(file => file.replace('.ts', ''))
    .filter(name => name !== 'kinds');
  expect(Object.keys(finds).sort()).toEqual(files.sort());
  expect(Object.keys(words).sort()).toEqual(files.sort());
});

const units = `
  Mã đơn vị | Tên đơn vị | Loại
  P1 | Phòng Một | Phòng
  Trung tâm | Trung tâm | Trung tâm`;
const staff = `
  Mã cán bộ | Họ tên | Mã đơn vị | Người đứng đầu | Vi phạm kỷ luật
  CB01 | Trần An | P1 | Có | 0
  CB02 | Lê Bình | P1 | Không |`;

test('a workbook in order has no findings', () => {
  expect(found({ 'Cán bộ': staff, 'Đơn vị': units })).toEqual([]);
});

describe('tabs and columns', () => {
  test('a tab is gone, or may be another one', () => {
    const missing = [
      { tab: 'Văn bản', near: undefined },
      { tab: 'Vụ việc', near: 'Vu viêc 2' },
    ];
    expect(found({}, { missing })).toEqual([
      'missingTab | Văn bản |  | Văn bản | → restoreTab Văn bản',
      'missingTab | Vu viêc 2 |  | Vụ việc | Vu viêc 2 | → renameTab Vụ việc',
    ]);
  });

  test('a column is gone, or may be another one', () => {
    const lacks: Record<string, ColumnFacts[]> = {
      'Đơn vị': [
        { header: 'Phiếu hợp lệ', place: undefined },
        { header: 'Loại', place: undefined, near: { place: 2, title: 'Lọai' } },
      ],
    };
    expect(found({ 'Đơn vị': 'Mã đơn vị | Tên đơn vị | Lọai' }, { lacks })).toEqual([
      'missingColumn | Đơn vị |  | Phiếu hợp lệ | → restoreColumn Phiếu hợp lệ',
      'missingColumn | Đơn vị | C1 | Loại | Lọai | → renameColumn Loại',
    ]);
  });
});

describe('formulas', () => {
  const head = 'Mã cán bộ | Họ tên | Được giao | Hoàn thành | Đơn vị được giao';

  test.each([
    [
      'a value in the place of a formula of the row',
      `${head}\n CB01 | An | 1 | 1 | 7`,
      ['typedOverFormula | Cán bộ | E2 | 7 | Đơn vị được giao | → writeFormula =DUNG(1;4)'],
    ],
    ['a formula of the row, whatever it is', `${head}\n CB01 | An | | | =1+1 >> 2`, []],
    ['a row without a key and without a value', `${head}\n | | | | `, []],
    [
      'rows that were added without the formula of a column',
      `${head}\n CB01 | An | | | =1 >> 1\n CB02 | Bình | | | \n CB03 | Chi | | | `,
      ['missingFormula | Cán bộ | E3 | 2 | Đơn vị được giao'],
    ],
    [
      'a formula that names cells that are gone',
      `${head}\n CB01 | An | | | =INDEX(#REF!;2) >> #REF!`,
      ['brokenFormula | Cán bộ | E2 | =INDEX(#REF!;2) | → writeFormula =DUNG(1;4)'],
    ],
  ])('%s', (_, table, expected) => {
    const withHead = table.replace('Được giao | Hoàn', '=COUNT_TASKS(A1:A) >> Được giao | Hoàn');
    const all = facts({ 'Cán bộ': withHead });
    expect(
      checkWorkbook(all)
        .findings.filter(one => one.kind !== 'missingColumn')
        .map(({ kind, tab, cell, fields, repair }) =>
          [
            kind,
            tab,
            cell,
            ...Object.values(fields),
            ...(repair ? [`→ ${repair.how} ${repair.detail}`] : []),
          ].join(' | '),
        ),
    ).toEqual(expected);
  });

  test('the head of a block was replaced by its title', () => {
    expect(found({ 'Cán bộ': `${head}\n CB01 | An | 1 | 1 | =1 >> 1` })).toEqual([
      'typedOverFormula | Cán bộ | C1 | Được giao | Được giao | → writeFormula =DUNG(0;2)',
    ]);
  });

  test('values in the way of a function: those are cleared, once it has no room', () => {
    const blocked = head.replace('Được giao | Hoàn thành', '=COUNT_TASKS(A1:A) >> #REF! | Hoàn thành');
    const all = facts({ 'Cán bộ': `${blocked}\n CB01 | An | | 5 | =INDEX(1) >> 1` });
    const [tab] = all.tabs;
    const columns = tab!.columns.map(column =>
      column.header === '#REF!' ? { ...column, header: 'Được giao', filled: 'head' as const } : column,
    );
    const { findings } = checkWorkbook({ ...all, tabs: [{ ...tab!, columns }] });
    expect(findings.map(({ cell, repair }) => [cell, repair?.how])).toEqual([
      ['D1', 'writeText'],
      ['D2', 'writeText'],
    ]);
  });

  test.each([
    ["=SCORE_STAFF(A1:C; 'Tiêu chí'!A1:K)", 'A:C | C | own'],
    ["=SCORE_STAFF(A1:A; 'Tiêu chí'!A1:K)", 'A:A | C | short'],
    ['=score_staff($A$1:$D$50; T!A1:K)', 'A:D | C | own'],
  ])('%s reads the wrong columns', (formula, words) => {
    expect(
      found({ 'Cán bộ': `Mã cán bộ | Họ tên | ${formula} >> Điểm | Lý do\n CB01 | An | 5 | x` }),
    ).toEqual([`scoreRange | Cán bộ | C1 | ${words} | → writeFormula =DUNG(0;2)`]);
  });

  test('a score formula over all facts before it is right', () => {
    const formula = "=SCORE_STAFF(A1:B; 'Tiêu chí'!A1:K) >> Điểm";
    expect(found({ 'Cán bộ': `Mã cán bộ | Họ tên | ${formula}\n CB01 | An | 5` })).toEqual([]);
  });
});

describe('people and units', () => {
  test.each([
    ['the same code twice', 'CB01 | Mai | P1 | Không | 0', 'duplicateCode | Cán bộ | A4 | CB01 | 2'],
    [
      'the same code without regard to case',
      'cb02 | Mai | P1 | Không | 0',
      'duplicateCode | Cán bộ | A4 | cb02 | 3',
    ],
    ['no code', '| Mai | P1 | Không | 0', 'missingCode | Cán bộ | A4 | Mai | → makeCodes '],
    ['no unit', 'CB03 | Mai | | Không | 0', 'personWithoutUnit | Cán bộ | C4 | Mai'],
    [
      'a unit that there is not',
      'CB03 | Mai | P11 | Không | 0',
      'unknownCode | Cán bộ | C4 | P11 | Đơn vị | P1',
    ],
    [
      'a number that is none',
      'CB03 | Mai | P1 | Không | một',
      'unreadableValue | Cán bộ | E4 | một | number | Vi phạm kỷ luật',
    ],
    [
      'a number of two meanings',
      'CB03 | Mai | P1 | Không | "1.234"',
      'unreadableValue | Cán bộ | E4 | 1.234 | number | Vi phạm kỷ luật',
    ],
  ])('%s', (_, row, expected) => {
    expect(found({ 'Cán bộ': `${staff}\n ${row}`, 'Đơn vị': units })).toEqual([expected]);
  });

  test('«Không áp dụng» and 12,5 as text are readable', () => {
    const rows = 'CB03 | Mai | P1 | Không | Không áp dụng\n CB04 | Hoa | P1 | Không | "12,5"';
    expect(found({ 'Cán bộ': `${staff}\n ${rows}`, 'Đơn vị': units })).toEqual([]);
  });

  test('a code with a blank that nobody sees is trimmed', () => {
    const all = facts({ 'Cán bộ': staff, 'Đơn vị': units });
    const [first, ...rest] = all.tabs;
    const values = first!.values.map((line, row) => (row === 1 ? ['CB01\u00A0', ...line.slice(1)] : line));
    const { findings } = checkWorkbook({ ...all, tabs: [{ ...first!, values }, ...rest] });
    expect(findings).toEqual([
      {
        kind: 'untidyCode',
        tab: 'Cán bộ',
        cell: 'A2',
        fields: { code: 'CB01' },
        repair: { how: 'writeText', detail: 'CB01' },
      },
    ]);
  });

  test('a unit without a head; the Trung tâm needs none', () => {
    expect(found({ 'Cán bộ': staff, 'Đơn vị': `${units}\n P2 | Phòng Hai | Phòng` })).toEqual([
      'unitWithoutHead | Đơn vị | A4 | P2',
    ]);
  });
});

test('a fault of the criteria table in its own words', () => {
  const table =
    'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa\n A | Tất cả | x | Chấm điêm diem | [X] | | 10';
  const [finding] = found({ 'Tiêu chí': table });
  expect(finding).toMatch(/^criteriaFault \| Tiêu chí \| D2 \| .*Chấm/);
});

test('many rows of a kind: told at once', () => {
  const rows = Array.from({ length: 100 }, (_, at) => `NV${at} | Việc | | `).join('\n');
  const { findings, more } = checkWorkbook(
    facts({ 'Nhiệm vụ': `Mã nhiệm vụ | Tên nhiệm vụ | Hạn | Trạng thái\n${rows}` }),
  );
  expect([findings.length, more]).toEqual([1, []]);
  expect(findings[0]).toMatchObject({ kind: 'taskWithoutDeadline', cell: 'C2', count: 100, rows: '2–101' });
});

test('rows that have the same are told at once from the fourth on, each run of them by its ends', () => {
  const told = (tasks: readonly string[]) =>
    checkWorkbook(
      facts({ 'Nhiệm vụ': `Mã nhiệm vụ | Tên nhiệm vụ | Hạn | Trạng thái\n${tasks.join('\n')}` }),
    ).findings.map(({ cell, rows }) => [cell, rows]);
  const [late, good] = ['NV1 | Việc | | ', 'NV2 | Việc | 01/02/2020 | '];
  const one = (at: number) => late.replace('1', `${at}9`);
  expect(told([one(1), one(2), one(3)])).toEqual([
    ['C2', undefined],
    ['C3', undefined],
    ['C4', undefined],
  ]);
  expect(told([one(1), one(2), good, one(3), good.replace('2', '3'), one(4), one(5)])).toEqual([
    ['C2', '2–3, 5, 7–8'],
  ]);
});
