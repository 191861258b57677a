import { describe, expect, test } from 'vitest';
import { Refused } from '../../../src/addon/call/Refused.ts';
import { typedRow } from '../../../src/addon/council/typedRow.ts';
import { authorsOf } from '../../../src/addon/register/authorsOf.ts';
import { History, type LoggedStep } from '../../../src/addon/register/History.ts';
import { initiativeOf, type Viewer } from '../../../src/addon/register/initiativeOf.ts';
import { Register } from '../../../src/addon/register/Register.ts';
import { People } from '../../../src/domain/text/People.ts';
import { historyTab } from '../../../src/tabs/history.ts';
import { type InitiativeId, initiativesTab } from '../../../src/tabs/initiatives.ts';
import { columnsOf } from '../../../src/tabs/Tab.ts';
import { spreadsheetOf } from './sheetOf.ts';

const members = [
  { code: 'CB01', name: 'Trần An', unit: 'P1', email: 'an@vidu.vn', head: true },
  { code: 'CB02', name: 'Lê Bình', unit: 'P2', email: '', head: false },
];
const refusal = (ask: () => unknown) => {
  try {
    return ask();
  } catch (error) {
    return error instanceof Refused ? error.refusal : error;
  }
};

describe('a row of the register', () => {
  const titles = columnsOf(initiativesTab).map(({ header }) => header);
  const open = (cells: Readonly<Record<string, unknown>>, header = titles) =>
    Register.open(
      spreadsheetOf({ [initiativesTab.name]: [header, header.map(title => cells[title])] }).spreadsheet,
    );

  test.each([
    ['a state as people type it', { 'Trạng thái': 'da duyet', 'Phiên bản': 3 }, ['Đã duyệt', 3]],
    ['a state that nobody knows', { 'Trạng thái': 'Lạ' }, ['Lạ', 0]],
    ['no state and no version', {}, ['', 0]],
    ['a version that is none', { 'Phiên bản': 'x' }, ['', 0]],
  ])('%s', (_, cells, expected) => {
    const register = open(cells);
    expect([register.state(0), register.version(0)]).toEqual(expected);
  });

  test('a column that is not there is named', () => {
    const register = open({}, ['Tên']);
    expect(refusal(() => register.state(0))).toEqual({
      code: 'missingColumn',
      tab: 'Sáng kiến',
      column: 'Trạng thái',
    });
  });

  test.each([
    [
      'as the row has them',
      { 'Mã tác giả': 'CB01; cb02', 'Tác giả': 'An; Bình', 'Tỷ lệ đóng góp': '60; 40' },
      [
        ['CB01', 'An', '60'],
        ['cb02', 'Bình', '40'],
      ],
    ],
    [
      'names from the roster, shares lacking',
      { 'Mã tác giả': 'CB01, cb02' },
      [
        ['CB01', 'Trần An', ''],
        ['cb02', 'Lê Bình', ''],
      ],
    ],
    [
      'some from outside',
      {
        'Mã tác giả': '–; CB01; –',
        'Tác giả': 'Ngoài Một; Trần An; Ngoài Hai',
        'Tỷ lệ đóng góp': '20; 50; 30',
      },
      [
        ['–', 'Ngoài Một', '20'],
        ['CB01', 'Trần An', '50'],
        ['–', 'Ngoài Hai', '30'],
      ],
    ],
    ['whom nobody knows', { 'Mã tác giả': 'CB99' }, [['CB99', 'CB99', '']]],
    ['nobody', {}, []],
  ])('authors %s', (_, cells, expected) => {
    const found = authorsOf(open(cells), 0, members);
    expect(found.map(({ code, name, share }) => [code, name, share])).toEqual(expected);
  });

  test.each([
    ['by its name', { 'Đơn vị': 'Phòng Một', 'Mã đơn vị': 'P1' }, 'Phòng Một'],
    ['by its code', { 'Mã đơn vị': 'P1' }, 'P1'],
  ])('its unit is shown %s', (_, cells, unit) => {
    const who = { member: undefined, email: '', label: '' };
    const viewer: Viewer = { who, members, isOpen: true, reviews: false, council: () => 'none' };
    expect(initiativeOf(open(cells), 0, [], viewer).unit).toBe(unit);
  });

  test.each([
    ['none for a single author: all', 'CB01', '', []],
    ['a word', 'CB01', 'tất cả', ['Tỷ lệ đóng góp']],
    ['not as many as authors', 'CB01; CB02', '100', ['Tỷ lệ đóng góp']],
    ['less than the whole', 'CB01; CB02', '60; 30', ['Tỷ lệ đóng góp']],
  ])('typed shares: %s', (_, authors, shares, lacks) => {
    const cells = {
      ...{ Loại: 'Sáng kiến', Tên: 'Số hóa hồ sơ khuyến nông', 'Lĩnh vực CCHC': 'Hiện đại hóa hành chính' },
      ...{ 'Thực trạng': 'Hồ sơ giấy', 'Giải pháp': 'Dán mã QR', 'Kết quả mong đợi': 'Tìm nhanh' },
      ...{ 'Ngày bắt đầu áp dụng': '3/2/2020', 'Mã tác giả': authors, 'Tỷ lệ đóng góp': shares },
    };
    const register = open(cells);
    const typed = {
      text: (id: InitiativeId) => register.text(0, id),
      header: (id: InitiativeId) => initiativesTab.columns[id].header,
    };
    const { problems } = typedRow(typed, new People(members), members);
    expect([...new Set(problems.map(({ column }) => column))]).toEqual(lacks);
  });
});

describe('the history', () => {
  const key = (digit: number) => `0000000${digit}-0000-4000-8000-000000000000`;
  const header = columnsOf(historyTab).map(column => column.header);
  const line = (hour: number, to: string, digit: number) =>
    [new Date(2020, 2, 6, hour), 'An', 'SK-1', 'duyệt', '', to, '', key(digit)] as const;
  const of = (rows: readonly (readonly unknown[])[], titles: readonly string[] = header) =>
    History.open(spreadsheetOf({ [historyTab.name]: [titles, ...rows] }).spreadsheet)
      .of('SK-1')
      .map(({ to }) => to);

  test('is told oldest first, those of one moment as they stand', () => {
    expect(of([line(9, 'c', 1), line(8, 'a', 2), line(8, 'b', 3), line(10, 'd', 4)])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('is read where people have moved the columns, also what was added since in the old order', () => {
    const moved = [...header.slice(1), header[0]!];
    const [at, ...rest] = line(8, 'a', 1);
    expect(of([[...rest, at], line(9, 'b', 2)], moved)).toEqual(['a', 'b']);
    const byHand = ['An', 'SK-1', 'sửa', '', 'tay', '', '', new Date(2020, 2, 6, 11)];
    expect(of([byHand], moved)).toEqual(['tay']);
  });

  test.each([
    ['room enough', 1000, []],
    ['no room', 2, [['insertRowsAfter', 2, 1]]],
  ])('several entries at once: %s', (_, rows, inserted) => {
    const { spreadsheet, written } = spreadsheetOf({ [historyTab.name]: [header] }, { rows });
    const entry = (digit: number): LoggedStep => ({
      ...{ at: '2020-03-06T01:00:00.000Z', who: 'An', number: 'SK-1', what: 'duyệt', why: '' },
      ...{ from: '', to: String(digit), key: key(digit) },
    });
    const history = History.open(spreadsheet);
    history.add([entry(1), entry(2)]);
    expect(written.slice(0, -1)).toEqual(inserted);
    expect(written[written.length - 1]!.slice(0, 5)).toEqual(['setValues', 2, 1, 2, header.length]);
    expect(history.of('SK-1').map(({ to }) => to)).toEqual(['1', '2']);
    expect([history.tells('SK-1', key(2)), history.tells('SK-1', key(3))]).toEqual([true, false]);
  });
});
