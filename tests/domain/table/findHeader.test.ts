import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';
import { an, binh, criteria, cuc, header, scored } from './people.ts';

const all = ['100/1', '75/2', '75/2'];
const titles = [['DANH SÁCH THI ĐUA'], [], ['', 'Năm 2020', '', 'Đơn vị: …']];
const two = [
  ['STT', 'Họ tên', 'Nhiệm vụ', '', 'Kỷ luật', 'Thi đua', ''],
  ['', '', 'Được giao', 'Hoàn thành', 'Vi phạm', 'Sáng kiến', 'Điểm tinh thần'],
];

describe('the header is found', () => {
  test.each([
    ['in the first row', [header]],
    ['below titles', [...titles, header]],
    ['in the tenth row', [...Array(9).fill(['Tiêu đề']), header]],
    ['in two rows', two],
    ['in two rows below titles', [...titles, ...two]],
    ['in two rows, a column merged over both', [two[0]!.with(4, 'Vi phạm'), two[1]!.with(4, '')]],
    [
      'in three rows',
      [
        ['STT', 'Họ tên', 'Kết quả', '', '', '', 'Điểm tinh thần'],
        ['', '', 'Nhiệm vụ', '', 'Khác', '', ''],
        ['', '', 'Được giao', 'Hoàn thành', 'Vi phạm', 'Sáng kiến', ''],
      ],
    ],
  ])('%s', (_, head) => {
    expect(scored([...head, an, binh, cuc])).toEqual([...Array(head.length - 1).fill('–'), 'head', ...all]);
  });

  test('in two rows with headings and a total below', () => {
    const rows = [
      ...two,
      ['I', 'Phòng A'],
      an,
      ['II', 'Phòng B'],
      binh,
      cuc,
      ['Tổng cộng', '', 32, 30, 1, 3, 53],
    ];
    const heading = 'Không chấm: dòng tiêu đề nhóm';
    expect(scored(rows)).toEqual([
      '–',
      'head',
      heading,
      '100/1',
      heading,
      '75/2',
      '75/2',
      'Không chấm: dòng tổng',
    ]);
  });

  test('above a total of words, which names no columns of it', () => {
    const table = sheet(
      'Mã | Cách tính | Dữ liệu | Điểm tối đa\nA | Chấm điểm | a | 10\nB | Chấm điểm | b | 10',
    );
    const rows = [
      ['', 'Họ tên', '', 'a', ''],
      ['Mã', '', 'b', '', ''],
      ['', 'Tổng cộng', 'x', 'x', 'x'],
      ['CB1', 'An', 5, 10, ''],
    ];
    expect(scoreStaff(rows, table, 'điểm').flat()).toEqual(['', 'Điểm', '', 75]);
  });

  test('with «Người đứng đầu» merged over both rows', () => {
    const table = sheet(
      'Mã | Đối tượng | Cách tính | Dữ liệu | Điểm tối đa\nA | Người đứng đầu | Chấm điểm | a | 10\nB | Không giữ chức vụ | Chấm điểm | b | 20',
    );
    const rows = [
      ['Mã', 'Người đứng đầu', 'Điểm', ''],
      ['', '', 'a', 'b'],
      ['CB1', 'Có', 5, ''],
      ['CB2', '', '', 20],
    ];
    expect(scoreStaff(rows, table, 'điểm').flat()).toEqual(['', 'Điểm', 50, 100]);
  });
});

describe('titles and headers that could be taken for each other', () => {
  const letterhead = ['UBND TỈNH A', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'];
  const rows = [an, binh, cuc];
  const moved = (table: readonly (readonly unknown[])[]) => table.map(row => ['', ...row]);

  test('a title that begins left of the table names none of its columns', () => {
    expect(scored([letterhead, ...moved([header, ...rows])])).toEqual(['–', 'head', ...all]);
    expect(scored([letterhead, ...moved([...two, ...rows])])).toEqual(['–', '–', 'head', ...all]);
  });

  test.each([
    ['a total', ['', 'Tổng cộng', '#DIV/0!', '32', '1', 3, 53], 'Không chấm: dòng tổng'],
    ['a row without a key', ['', 'Dung', 'x', 'x', 'x', 2, 20], 'Không chấm: ô đầu dòng («STT») trống'],
  ])('%s right below the header makes no parents of its cells', (_, row, why) => {
    const head = [header.with(2, '').with(4, ''), ['', '', 'Được giao', '', 'Vi phạm', '', '']];
    expect(scored([...head, row, ...rows])).toEqual(['–', 'head', why, ...all]);
    const below = [
      head[0]!.with(0, '').with(1, ''),
      header.map((title, at) => (head[0]![at] && at > 1 ? '' : title)),
    ];
    expect(scored([...below, row, ...rows])).toEqual(['–', 'head', why, ...all]);
  });

  test('an unticked box below the header makes no parents of its cells', () => {
    const table = sheet(
      'Mã | Cách tính | Dữ liệu | Điểm tối đa\nA | Chấm điểm | a | 10\nB | Chấm điểm | b | 10',
    );
    const staff = [
      ['Mã', '', '', 'b'],
      ['', 'Người đứng đầu', 'a', ''],
      ['CB1', false, '5', '6'],
    ];
    expect(scoreStaff(staff, table).flat()).toEqual(['', 'Điểm', 55]);
  });

  test('«Người đứng đầu» may stand in the row below all that is scored', () => {
    const table = sheet(`
      Mã | Đối tượng         | Cách tính | Dữ liệu | Điểm tối đa
      A  | Người đứng đầu    | Chấm điểm | a       | 10
      B  | Không giữ chức vụ | Chấm điểm | a       | 20
    `);
    const staff = [
      ['Mã', 'a', 'Thông tin', ''],
      ['', '', 'Đối tượng', 'Người đứng đầu'],
      ['CB1', 5, 'Viên chức', 'Có'],
      ['CB2', 5, 'Viên chức', ''],
    ];
    expect(scoreStaff(staff, table).flat()).toEqual(['', 'Điểm', 50, 25]);
  });

  test('key and name may stand in the row below all that is scored', () => {
    const head = [header.with(0, '').with(1, ''), ['STT', 'Họ tên', '', '', '', '', '']];
    expect(scored([...head, ...rows])).toEqual(['–', 'head', ...all]);
    expect(scored([head[0]!, [1, 'An', '', '', '', '', ''], binh])).toEqual([
      'head',
      'Chưa đủ dữ liệu/',
      '75/1',
    ]);
  });
});

const quarters = [
  ['Mã', 'Quý I', '', 'Quý II', ''],
  ['', 'Được giao', 'Hoàn thành', 'Được giao', 'Hoàn thành'],
  ['CB1', 10, 5, 10, 10],
];
const share = (data: string, outOf: string) =>
  sheet(`Mã | Cách tính | Dữ liệu | Mẫu số | Điểm tối đa\nA | Tỷ lệ | ${data} | ${outOf} | 100`);

describe('a path of three parts', () => {
  const rows = [
    ['Mã', 'Kết quả', '', '', ''],
    ['', 'Quý I', '', 'Quý II', ''],
    ['', 'Giao', 'Xong', 'Giao', 'Xong'],
    ['CB1', 10, 5, 10, 10],
  ];
  const table = (data: string) =>
    sheet(`Mã | Cách tính | Dữ liệu | Điểm tối đa\nA | Chấm điểm | ${data} | 20`);
  test.each([
    ['Kết quả / Quý I / Xong', 25],
    ['Quý I / Xong', 25],
    ['quý ii/xong', 50],
  ])('«%s» names one', (data, score) => {
    expect(scoreStaff(rows, table(data)).flat()).toEqual(['', '', 'Điểm', score]);
  });

  test.each(['Kết quả / Xong', 'Quý I / Quý I / Xong', 'Quý I Xong', 'Quý IXong'])(
    '«%s» names none',
    data => {
      expect(() => scoreStaff(rows, table(data))).toThrow(`không có cột "${data}"`);
    },
  );
});

describe('a name that stands twice', () => {
  test.each([
    ['Quý I / Hoàn thành', 'Quý I / Được giao', 50],
    ['quý ii/hoàn thành', 'Quý II / Được giao', 100],
  ])('«%s» names one', (data, outOf, score) => {
    expect(scoreStaff(quarters, share(data, outOf)).flat()).toEqual(['', 'Điểm', score]);
  });

  test('alone is told with both paths, and where the header was read', () => {
    expect(() => scoreStaff(quarters, share('Hoàn thành', 'Quý II / Được giao'))).toThrow(
      'Tiêu chí dòng 2, «Dữ liệu»: bảng cán bộ có 2 cột có thể là "Hoàn thành" (tiêu đề được đọc ở dòng 2). Ghi rõ một trong các cột «Quý I / Hoàn thành», «Quý II / Hoàn thành»',
    );
  });

  test('a fault of its cell names the path', () => {
    const rows = [...quarters.slice(0, 2), ['CB1', 10, 'x', 10, 10]];
    expect(scoreStaff(rows, share('Quý I / Hoàn thành', 'Quý I / Được giao')).flat()).toEqual([
      '',
      'Điểm',
      'Lỗi: dòng 3, «Quý I / Hoàn thành»: "x" không phải là số',
    ]);
  });

  test('the title over several columns is none itself', () => {
    const rows = [
      ['Mã', 'Điểm', ''],
      ['', 'a', 'b'],
      ['CB1', 5, 6],
    ];
    const table = sheet('Mã | Cách tính | Dữ liệu | Điểm tối đa\nA | Chấm điểm | Điểm | 10');
    expect(() => scoreStaff(rows, table)).toThrow('không có cột "Điểm"');
  });
});

describe('what is no table of staff is told as that', () => {
  test.each([
    ['a range without its header', [an, binh], criteria, 'bảng cán bộ: không có dòng tiêu đề'],
    ['swapped ranges', criteria, [header, an], 'hai vùng: đứng ngược chỗ: bảng tiêu chí đứng trước'],
    ['criteria as staff', criteria, criteria, 'vùng này là bảng tiêu chí, không phải bảng cán bộ'],
    [
      'a misspelt column below titles',
      [...titles, header.with(3, 'Hoàn thànhh'), an],
      criteria,
      'bảng cán bộ không có cột "Hoàn thành" (tiêu đề được đọc ở dòng 4). Ý bạn là "Hoàn thànhh"?',
    ],
  ])('%s', (_, rows, table, message) => {
    expect(() => scoreStaff(rows, table)).toThrow(message);
  });

  test('staff scored as units: each row says that nothing is for it', () => {
    expect(scoreUnits([header, an], criteria, 'điểm; lý do')).toEqual([
      ['Điểm', 'Lý do'],
      ['Không áp dụng', 'Không có tiêu chí cho điểm nào áp dụng cho dòng này'],
    ]);
  });
});
