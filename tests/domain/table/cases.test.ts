import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { countInitiatives } from '../../../src/domain/counting/countInitiatives.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';
import { an, binh, criteria, cuc, header, scored } from './people.ts';

type Rows = readonly (readonly unknown[])[];
const all = ['100/1', '75/2', '75/2'];
const every = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';

describe('rows', () => {
  test('what is not scored is blank in every column but the reason', () => {
    const rows = [['DANH SÁCH'], header, ['I', 'Phòng A'], an, ['Tổng cộng', '', 10, 10, 0, 2, 20]];
    const result = scoreStaff(rows, criteria, every);
    expect(result.map(row => row.join('|'))).toEqual([
      '|||||||||',
      'Điểm|Xếp loại|Hạng|Lý do|Còn thiếu|Tạm tính|A1|A2|A3|A4',
      '|||Không chấm: dòng tiêu đề nhóm||||||',
      '100|Tốt|1|Đủ điểm mọi tiêu chí||100|40|20|20|20',
      '|||Không chấm: dòng tổng||||||',
    ]);
  });

  test('letters as codes of people are keys', () => {
    const rows = [an, binh, cuc].map((row, at) => ['ABC'[at], ...row.slice(1)]);
    expect(scored([header, ...rows])).toEqual(['head', ...all]);
  });

  test('a title, a blank row, then the header', () => {
    expect(scored([['BẢNG THI ĐUA'], [], header, an, binh, cuc])).toEqual(['–', '–', 'head', ...all]);
  });

  test('names that sound like totals, with a name beside', () => {
    const rows = [an, binh, cuc].map((row, at) => [
      ['Tống Công Danh', 'Tổng công ty A', 'Trung Bình'][at],
      ...row.slice(1),
    ]);
    expect(scored([header, ...rows])).toEqual(['head', ...all]);
  });

  test.each<[string, Record<string, unknown>, unknown]>([
    [
      '80% of 10',
      { 'Hoàn thành': '80%' },
      'Lỗi: dòng 2, «Hoàn thành»: "80%" là 8 hay 80%? Có Mẫu số nên ghi số lượng, không ghi phần trăm',
    ],
    [
      'a dash for a count',
      { 'Sáng kiến': '-' },
      'Lỗi: dòng 2, «Sáng kiến»: "-" là 0 hay Không áp dụng? Viết một trong hai',
    ],
    ['=0,5-0,4-0,1 in Chấm điểm', { 'Điểm tinh thần': 0.5 - 0.4 - 0.1 }, 80],
    ['=1,1+2,2 of 3,3', { 'Hoàn thành': 1.1 + 2.2, 'Được giao': 3.3 }, 100],
    ['3,3 of =1,1+2,2', { 'Hoàn thành': 3.3, 'Được giao': 1.1 + 2.2 }, 100],
    ['=4,35*100 of 435', { 'Hoàn thành': 4.35 * 100, 'Được giao': 435 }, 100],
  ])('%s', (_, cells, score) => {
    const row = header.map((title, at) => cells[title] ?? an[at]);
    expect(scoreStaff([header, row], criteria)[1]).toEqual([score]);
  });

  test.each<[string, unknown, unknown, string]>([
    ['=1,1+2,2 of 3,3', 1.1 + 2.2, 3.3, 'Đạt'],
    ['3,3 of =1,1+2,2', 3.3, 1.1 + 2.2, 'Đạt'],
    ['=4,35*100 of 435', 4.35 * 100, 435, 'Đạt'],
    ['9 999 999 999 of 10 000 000 000', 9_999_999_999, 10_000_000_000, 'Không đạt'],
  ])('%s against a target of 100%%', (_, part, whole, outcome) => {
    const table = sheet(
      'Mã | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa\nA | Đạt/không đạt | d | m | "100%" |',
    );
    expect(
      scoreStaff(
        [
          ['Mã', 'd', 'm'],
          ['1', part, whole],
        ],
        table,
        'chi tiết',
      )[1],
    ).toEqual([outcome]);
  });
});

describe('the table of criteria', () => {
  const plain = scoreStaff([header, an, binh, cuc], criteria, every);
  const same = (table: Rows) => expect(scoreStaff([header, an, binh, cuc], table, every)).toEqual(plain);

  test('by the words of a form', () => {
    const words: Readonly<Record<string, string>> = {
      Mã: 'STT',
      'Nội dung': 'Tiêu chí',
      'Điểm tối đa': 'Điểm chuẩn',
      'Cách tính': 'Cách chấm',
      'Dữ liệu': 'Cột số liệu',
    };
    same([criteria[0]!.map(title => words[String(title)] ?? title), ...criteria.slice(1)]);
  });

  test('with some of its columns named in a second row', () => {
    const isLow = (title: unknown) => title === 'Chỉ tiêu' || title === 'Thang điểm';
    const head = [
      criteria[0]!.map(title => (isLow(title) ? '' : title)),
      criteria[0]!.map(title => (isLow(title) ? title : '')),
    ];
    same([...head, ...criteria.slice(1)]);
  });

  test('with headings that have points, and a total', () => {
    const line = (code: string, content: string, max: unknown) =>
      criteria[0]!.map(title =>
        title === 'Mã' ? code : title === 'Nội dung' ? content : title === 'Điểm tối đa' ? max : '',
      );
    const form = (first: number, sum: number) => [
      criteria[0]!,
      line('I', 'Nhiệm vụ', first),
      criteria[1]!,
      line('II', 'Thi đua', 60),
      ...criteria.slice(2),
      line('', 'Tổng cộng', sum),
    ];
    same(form(40, 100));
    same(form(41, 99));
    const wrong = (table: Rows) => findingsIn(table, []).map(({ place, fault }) => `${place}: ${fault}`);
    expect(wrong(form(40, 100))).toEqual([]);
    expect(wrong(form(41, 99))).toEqual([
      'Tiêu chí dòng 2, «Điểm tối đa»: "Nhiệm vụ" cộng được 40 điểm, không phải 41',
      'Tiêu chí dòng 11, «Điểm tối đa»: "Tổng cộng" cộng được 100 điểm, không phải 99',
    ]);
  });

  test('with the letters Ð and ð of other keyboards', () => {
    const typed = (cell: unknown) =>
      typeof cell === 'string' ? cell.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð') : cell;
    const shown = scoreStaff(
      [header, an, binh, cuc],
      criteria.map(row => row.map(typed)),
      every,
    );
    // Reasons quote Dữ liệu as it is typed.
    expect(
      shown.map(row => row.map(cell => (typeof cell === 'string' ? cell.replace(/Ð/g, 'Đ') : cell))),
    ).toEqual(plain);
  });

  test('rows with Ð in their titles', () => {
    const titles = header.map(title => title.replace('Đ', 'Ð'));
    expect(scoreStaff([titles, an, binh, cuc], criteria, every)).toEqual(plain);
  });

  test('«xếp hạng» is the rank', () => {
    expect(scoreStaff([header, an, binh, cuc], criteria, 'xếp hạng').slice(1).flat()).toEqual([1, 2, 2]);
  });

  test('a veto without a total: the rating is the worst of all limits that have data', () => {
    const table = sheet(`
      Mã | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa | Thang điểm
      P  | p | Chấm điểm     | d | | 100 |
      V  | v | Điểm liệt     | v | ≤ 0 | | C
      T  | t | Trần xếp loại | t | | |
      A  | A | Xếp loại | | ≥ 90 | |
      B  | B | Xếp loại | | ≥ 70 | |
      C  | C | Xếp loại | | ≥ 50 | |
      D  | D | Xếp loại | | | |
    `);
    const rows = [
      ['Mã', 'd', 'v', 't'],
      ['1', '', 1, 'D'],
      ['2', '', 1, 'B'],
    ];
    expect(scoreStaff(rows, table, 'điểm; xếp loại').slice(1)).toEqual([
      ['Chưa đủ dữ liệu', 'D'],
      ['Chưa đủ dữ liệu', 'C'],
    ]);
  });

  test('a ladder of «Buổi vắng» that falls: scored, and valid', () => {
    const table = sheet(`
      Mã | Nội dung | Cách tính | Dữ liệu   | Chỉ tiêu | Điểm tối đa | Thang điểm
      L  | l        | Bậc thang | Buổi vắng |          |             | 3: 0; 2: 3; 1: 5; 0: 6
      P  | p        | Chấm điểm | d         |          | 94          |
      A  | Tốt      | Xếp loại  |           | ≥ 99     |             |
      B  | Khá      | Xếp loại  |           |          |             |
    `);
    const rows = [['Mã', 'Buổi vắng', 'd'], ...[3, 2, 1, 0].map(days => ['1', days, 94])];
    expect(scoreStaff(rows, table, 'chi tiết').slice(1)).toEqual([
      [0, 94],
      [3, 94],
      [5, 94],
      [6, 94],
    ]);
    expect(findingsIn(table, rows).filter(({ isNote }) => !isNote)).toEqual([]);
  });
});

describe('lists in a cell', () => {
  const counted = (keys: readonly string[], authors: string, title = 'Mã cán bộ') =>
    countInitiatives(
      [[title], ...keys.map(key => [key])],
      [
        ['Số tiếp nhận', title === 'Mã cán bộ' ? 'Mã tác giả' : 'Mã đơn vị', 'Trạng thái'],
        ['SK-1', authors, 'Đã đăng ký'],
      ],
    )
      .slice(1)
      .flat();

  test.each([
    'CB01, CB13',
    'CB01\nCB13',
    'CB01；CB13',
    'CB01/CB13',
    'CB01 và CB13',
    'CB01、CB13',
    'CB01|CB13',
    'CB01，CB13',
  ])('%j: both count', authors => {
    expect(counted(['CB01', 'CB13', 'CB02'], authors)).toEqual([1, 1, 0]);
  });

  test('a code that stands in the keys is one', () => {
    expect(counted(['CB,01', 'CB', '01'], 'CB,01')).toEqual([1, 0, 0]);
    expect(counted(['P1/TT', 'P1', 'TT'], 'P1/TT', 'Mã đơn vị')).toEqual([1, 0, 0]);
    expect(counted(['P1/TT', 'P2'], 'P2; P1/TT', 'Mã đơn vị')).toEqual([1, 1]);
  });

  test('PÐT is PĐT', () => {
    expect(counted(['PĐT'], 'PÐT', 'Mã đơn vị')).toEqual([1]);
    expect(counted(['pðt'], 'PĐT', 'Mã đơn vị')).toEqual([1]);
  });

  test('THI01 is not THY01', () => {
    expect(counted(['THI01', 'Lý', 'KY'], 'THY01; Lí; KI')).toEqual([0, 0, 0]);
  });
});
