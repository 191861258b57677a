import { beforeAll, describe, expect, test } from 'vitest';
import { criteriaTable } from '../../src/campaigns/criteriaTable.ts';
import { officials2026 } from '../../src/campaigns/nd-335-2025/nd-335-2025.ts';
import { scoreStaff } from '../../src/domain/scoring/scoreTable.ts';
import { formulaAt } from '../addon/setup/exampleBook.ts';
import { type SettingUp, settingUp, type } from '../addon/setup/settingUp.ts';
import { gridOf } from '../host/gridOf.ts';

const { criteria, sample } = officials2026;
const [EXCELLENT, GOOD, DONE, NOT_DONE] = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];

describe('the table says where its figures come from', () => {
  test.each(criteria.map(row => [row.code, row.basis] as const))('%s: «%s»', (_, basis) => {
    if (basis.startsWith('Bảng mẫu')) expect(basis).toContain('NĐ 335/2025');
    else expect(basis).toMatch(/^NĐ 335\/2025.*\(cần đối chiếu\)/);
  });

  test('Hướng dẫn says so, too', () => {
    expect(officials2026.guide[0]).toContain('cần đối chiếu');
  });
});

describe('facts of the decree', () => {
  const rows = (code: string) => criteria.filter(row => row.code.startsWith(code));

  test('30 points for the general criteria', () => {
    expect(rows('TC').map(({ max }) => max)).toEqual(['10', '10', '10']);
  });

  test.each([
    ['KQ', 'Công chức và Giữ chức vụ = Không', '70/3', 3],
    ['LĐ', 'Công chức và Giữ chức vụ = Có', '70/6', 6],
  ])('70 points for results, in %s: %s', (code, appliesTo, max, count) => {
    expect(rows(code).map(row => [row.appliesTo, row.max])).toEqual(
      Array.from({ length: count }, () => [appliesTo, max]),
    );
  });

  test('the bands begin at 90, 70 and 50', () => {
    expect(rows('XL').map(({ content, target }) => [content, target])).toEqual([
      [EXCELLENT, '>= 90'],
      [GOOD, '>= 70'],
      [DONE, '>= 50'],
      [NOT_DONE, undefined],
    ]);
  });

  test('25 % is a setting that can be changed', () => {
    expect(officials2026.settings).toEqual({ 'Trừ mỗi lần chậm, lỗi': '25%' });
  });
});

describe('the results give 70 × the mean of the three shares', () => {
  const header = [
    ...['Mã cán bộ', 'Đối tượng', 'Giữ chức vụ', 'Điểm phẩm chất', 'Điểm năng lực', 'Điểm đổi mới'],
    ...['Khối lượng', 'Khối lượng hoàn thành', 'Chất lượng', 'Tiến độ', 'Kết quả đơn vị phụ trách'],
    ...['Tổ chức triển khai', 'Tập hợp, đoàn kết', 'Kết luận suy thoái, vi phạm', 'Kỷ luật trong năm'],
    'Tham nhũng, lãng phí ở đơn vị',
  ];
  const rated = (
    general: number,
    figures: readonly number[],
    more: Readonly<Record<string, string>> = {},
  ) => {
    const row: Record<string, string | number> = {
      'Mã cán bộ': 'CB1',
      'Đối tượng': 'Công chức',
      'Giữ chức vụ': 'Không',
      'Kết luận suy thoái, vi phạm': 'Không',
      'Kỷ luật trong năm': 'Không',
      ...more,
    };
    const thirds = [
      Math.min(10, general),
      Math.min(10, Math.max(0, general - 10)),
      Math.max(0, general - 20),
    ];
    ['Điểm phẩm chất', 'Điểm năng lực', 'Điểm đổi mới'].forEach((title, at) => {
      row[title] = thirds[at]!;
    });
    ['Khối lượng', 'Khối lượng hoàn thành', 'Chất lượng', 'Tiến độ'].forEach((title, at) => {
      row[title] = figures[at]!;
    });
    const cells = header.map(title => row[title] ?? '');
    return scoreStaff([header, cells], criteriaTable(officials2026), 'điểm; xếp loại')[1];
  };

  test.each([
    ['95 %, 90 %, 85 % and 27', 27, [20, 19, 18, 17], 90, EXCELLENT],
    ['100 %, 100 %, 99 % and 20,25', 20.25, [100, 100, 100, 99], 90.02, EXCELLENT],
    ['the same and 20: 89,7667 is not 90', 20, [100, 100, 100, 99], 89.77, GOOD],
    ['three times 90 % and 27', 27, [10, 9, 9, 9], 90, EXCELLENT],
    ['three times 90 % and 26,75', 26.75, [10, 9, 9, 9], 89.75, GOOD],
    ['three times 70 % and 21', 21, [10, 7, 7, 7], 70, GOOD],
    ['three times 70 % and 1', 1, [10, 7, 7, 7], 50, DONE],
    ['all and 30', 30, [7, 7, 7, 7], 100, EXCELLENT],
    ['thirds: 1/3, 1/3, 1/3 and 30', 30, [3, 1, 1, 1], 53.33, DONE],
    ['ten tasks, one late once', 20, [10, 10, 10, 9.75], 89.42, GOOD],
    ['one of weight 3 faulty twice, seven of 1', 23.5, [10, 10, 8.5, 10], 90, EXCELLENT],
    ['nothing done', 30, [8, 0, 0, 0], 30, NOT_DONE],
    ['nothing given', 30, [0, 0, 0, 0], 30, NOT_DONE],
  ])('%s', (_, general, figures, score, rating) => {
    expect(rated(general, figures)).toEqual([score, rating]);
  });

  const leading = {
    'Giữ chức vụ': 'Có',
    'Kết quả đơn vị phụ trách': 'Có người không hoàn thành',
    'Tổ chức triển khai': 'Đầy đủ',
    'Tập hợp, đoàn kết': 'Đầy đủ',
    'Tham nhũng, lãng phí ở đơn vị': 'Không',
  };
  test.each([
    ['six parts, one of them by half', leading, 92.17, EXCELLENT],
    ['waste in the unit', { ...leading, 'Tham nhũng, lãng phí ở đơn vị': 'Có' }, 92.17, NOT_DONE],
    ['discipline', { 'Kỷ luật trong năm': 'Có' }, 98, NOT_DONE],
    ['a conclusion', { 'Kết luận suy thoái, vi phạm': 'Có' }, 98, NOT_DONE],
    ['not yet known', { 'Kỷ luật trong năm': '' }, 'Chưa đủ dữ liệu', ''],
    ['another kind of staff', { 'Đối tượng': 'Viên chức' }, 'Không áp dụng', ''],
  ])('%s', (_, more, score, rating) => {
    expect(rated(28, [10, 10, 10, 10], more)).toEqual([score, rating]);
  });
});

describe('a workbook that is made for it, with the sample', () => {
  let book: SettingUp;
  const FORMULAS = `function typeFormula(given) {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet().getRange('A1').setFormula(given);
  }`;
  const setUp = async (withSample: boolean) => {
    for (;;) {
      const { value } = await book.run('setUpWorkbook', [{ withSample, campaign: 'nd-335-2025' }]);
      if (!value?.left) break;
    }
    await book.sheet.engine.settled();
  };
  beforeAll(async () => {
    book = await settingUp(undefined, FORMULAS, () => undefined);
    await setUp(true);
  });
  const grid = (tab: string) => gridOf(book.sheet, tab) as unknown[][];
  const columns = (tab: string, ...titles: string[]) => {
    const [header = [], ...rows] = grid(tab);
    return rows.filter(row => row[0] !== '').map(row => titles.map(title => row[header.indexOf(title)]));
  };
  const setting = async (value: string | number | null) => {
    const row = grid('Cấu hình').findIndex(([name]) => name === 'Trừ mỗi lần chậm, lỗi');
    type(book.sheet, 'Cấu hình', [row, 1], [[value]]);
    await book.sheet.engine.settled();
  };
  const scored = () => columns('Cán bộ', 'Mã cán bộ', 'Điểm', 'Xếp loại');
  const found = async () => (await book.run('checkWorkbook')).value.findings;

  test('weighs the tasks of everybody with one formula, which reads the share in Cấu hình', () => {
    const at = grid('Cán bộ')[0]!.indexOf('Khối lượng');
    // The engine writes open ranges out, and `,` between arguments.
    const formula = formulaAt(book, 'Cán bộ', 0, at)!.replaceAll('1048000', '');
    const share = `IFERROR(INDEX('Cấu hình'!B1:B100,MATCH("Trừ mỗi lần chậm, lỗi",'Cấu hình'!A1:A100,0)),"")`;
    expect(formula.replaceAll(/, ?(?=['"0M]|IF)/g, ',')).toBe(
      `=COUNT_TASKS(A1:A,'Nhiệm vụ'!A1:N,"khối lượng; khối lượng hoàn thành; chất lượng trừ "&${share}&"; tiến độ trừ "&${share})`,
    );
    const figures = ['Khối lượng', 'Khối lượng hoàn thành', 'Chất lượng', 'Tiến độ'];
    expect(columns('Cán bộ', 'Mã cán bộ', ...figures)).toEqual([
      ['CB01', 5, 5, 5, 5],
      ['CB02', 4.5, 4.5, 4.5, 4.25],
      ['CB03', 10, 10, 10, 9.75],
      ['CB04', 10, 10, 8.5, 10],
      ['CB05', 4, 4, 3.75, 4],
      ['CB06', 5, 4, 4, 3.75],
      ['CB07', 4, 4, 4, 4],
      ['CB08', 6, 2, 1.75, 1.5],
    ]);
    expect(columns('Đơn vị', 'Mã đơn vị', ...figures, 'Điểm')).toEqual([
      ['P1', 29.5, 29.5, 28, 29, 97.74],
      ['P2', 19, 14, 13.5, 13.25, 71.49],
      ['Trung tâm', 48.5, 43.5, 41.5, 42.25, 87.46],
    ]);
  });

  /** 27 + 70 × (1 + 1 + 0,975) ÷ 3 = 96,4167; 23,5 + 70 × (1 + 0,85 + 1) ÷ 3 = 90; six parts: 26 + 70 × 5,4375 ÷ 6 = 89,4375. */
  test('rates everybody', () => {
    expect(scored()).toEqual([
      ['CB01', 97.5, EXCELLENT],
      ['CB02', 90.02, EXCELLENT],
      ['CB03', 96.42, EXCELLENT],
      ['CB04', 90, EXCELLENT],
      ['CB05', 89.44, GOOD],
      ['CB06', 77.33, GOOD],
      ['CB07', 94, NOT_DONE],
      ['CB08', 36.92, NOT_DONE],
    ]);
    expect(
      grid('Bảng xếp hạng')
        .slice(9, 11)
        .map(row => row.slice(0, 2)),
    ).toEqual([
      [1, expect.stringMatching(/\nP1$/)],
      [2, expect.stringMatching(/\nP2$/)],
    ]);
  });

  test('is found to be in order, by the check of the menu and by CHECK_CRITERIA', async () => {
    expect(await found()).toEqual([]);
    for (const tab of ['Cán bộ', 'Đơn vị']) {
      await book.run('typeFormula', [
        `=CHECK_CRITERIA('Tiêu chí'!A1:K; '${tab}'!A1:${tab === 'Cán bộ' ? 'AH' : 'M'})`,
      ]);
      await book.sheet.engine.settled();
      const made = book.sheet.engine.workbook.getSheets().at(-1)!.getName();
      expect(gridOf(book.sheet, made)[0]![0]).toBe('Hợp lệ');
    }
  });

  test('says in Hướng dẫn and Cấu hình what it is', () => {
    expect(grid('Hướng dẫn').flat()).toEqual(expect.arrayContaining([...officials2026.guide]));
    expect(columns('Cấu hình', 'Mục', 'Giá trị')).toContainEqual(['Mẫu phong trào', 'nd-335-2025']);
  });

  test.each([
    ['10%', 92.1],
    [0.1, 92.1],
    [50, 86.5],
  ])('another share, %s, is at work at once', async (share, score) => {
    await setting(share);
    expect(scored()[3]![1]).toBe(score);
    expect(await found()).toEqual([]);
  });

  test('without a share nobody is weighed by one that nobody has laid down', async () => {
    await setting(null);
    expect(JSON.stringify(grid('Cán bộ')[0])).toContain('#');
    expect(scored()[3]![1]).not.toEqual(expect.any(Number));
    await setting('25%');
    expect(scored()[3]![1]).toBe(90);
  });

  test('a figure that cannot be read stays with whom it concerns, and the check names its cell', async () => {
    const at = grid('Nhiệm vụ')[0]!.indexOf('Hệ số');
    type(book.sheet, 'Nhiệm vụ', [1, at], [['hai']]);
    await book.sheet.engine.settled();
    expect(scored()[0]![1]).toContain('Nhiệm vụ dòng 2, «Hệ số»: "hai" không phải là số');
    expect(scored()[1]![1]).toBe(90.02);
    expect((await found()).map(({ kind, tab }: { kind: string; tab: string }) => [kind, tab])).toContainEqual(
      ['unreadableValue', 'Nhiệm vụ'],
    );
    type(book.sheet, 'Nhiệm vụ', [1, at], [[null]]);
    await book.sheet.engine.settled();
    expect(scored()[0]![1]).toBe(97.5);
  });

  test('set up again it stays as it is; without the sample nothing of it is left', async () => {
    const before = [grid('Tiêu chí'), grid('Cán bộ'), grid('Nhiệm vụ')];
    await setUp(false);
    expect([grid('Tiêu chí'), grid('Cán bộ'), grid('Nhiệm vụ')]).toEqual(before);
    await book.run('deleteSample');
    expect(columns('Nhiệm vụ', 'Mã nhiệm vụ')).toEqual([]);
    expect(columns('Cán bộ', 'Mã cán bộ')).toEqual([]);
  });
});

test('nobody in the sample is real', () => {
  expect(sample['Cán bộ']!.every(row => String(row['Họ tên']).startsWith('Công chức mẫu'))).toBe(true);
  expect(sample['Nhiệm vụ']!.every(row => String(row['Tên nhiệm vụ']).startsWith('Nhiệm vụ mẫu'))).toBe(true);
});
