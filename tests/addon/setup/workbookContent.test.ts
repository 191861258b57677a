import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workbookContent } from '../../../src/addon/setup/content/workbookContent.ts';
import { PAGE_COLUMNS } from '../../../src/addon/setup/guide/Page.ts';
import { cchc2020 as campaign } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import { quantityOf } from '../../../src/domain/criteria/Quantity.ts';
import { Headers } from '../../../src/domain/table/Headers.ts';
import { columnsOf } from '../../../src/tabs/Tab.ts';

const workbook = workbookContent(campaign, true);
const content = (name: string) => workbook.find(one => one.name === name)!;
const tab = (name: string) => campaign.tabs.find(one => one.name === name)!;
const rows = (name: string) => {
  const titles = columnsOf(tab(name)).map(column => column.header);
  return content(name)
    .values.slice(1)
    .map(row => Object.fromEntries(titles.map((title, at) => [title, row[at]])));
};
const list = (cell: unknown) =>
  String(cell)
    .split(';')
    .map(text => text.trim());
const codes = (name: string, column: string) => new Set(rows(name).map(row => row[column]));

test('every tab that is declared is in the workbook, beside the guide, the ranking, and three tables of criteria', () => {
  const sources = ['tabs', 'campaigns/cchc-2020'].flatMap(room => {
    const folder = new URL(`../../../src/${room}/`, import.meta.url);
    return readdirSync(folder)
      .filter(file => file.endsWith('.ts'))
      .map(file => readFileSync(new URL(file, folder), 'utf8'));
  });
  const declared = sources.flatMap(source => source.match(/(?:=|=>|return)\s+declared\(/g) ?? []);
  expect(workbook.length).toBe(declared.length + 5);
});

test.each(workbook.map(one => [one.name, one] as const))(
  '%s: a note on every column, an ASCII named range, rows as wide as the header or the page, room for more',
  (_, one) => {
    for (const { note } of one.columns) expect(note.length).toBeGreaterThan(8);
    expect(one.namedRange).toMatch(/^[A-Z_]+$/);
    for (const row of one.values) expect(row.length).toBe(one.page ? PAGE_COLUMNS : one.columns.length);
    expect(one.rows).toBeGreaterThan(one.values.length + 10);
  },
);

test('without sample data there are headers, formulas, criteria and settings, and nothing else', () => {
  const empty = workbookContent(campaign, false);
  expect(empty.map(one => one.values[0])).toEqual(workbook.map(one => one.values[0]));
  const filled = empty.filter(one => one.values.length > 1).map(one => one.name);
  expect(filled).toEqual([
    ...['Hướng dẫn', 'Bảng xếp hạng', 'Tiêu chí', 'Danh hiệu', 'Trần xếp loại', 'Cấu hình'],
    'Tiêu chí sáng kiến',
  ]);
  // A formula of the ranking says it, as long as Cấu hình does.
  const typed = empty.flatMap(({ values }) => values.flat()).filter(cell => !String(cell).startsWith('='));
  expect(typed.join()).not.toMatch(/dữ liệu mẫu/i);
});

test('a drop-down offers whatever the sample holds', () => {
  for (const one of campaign.tabs)
    for (const { header, choices } of columnsOf(one)) {
      if (choices === undefined) continue;
      const offered = 'tab' in choices ? codes(choices.tab, choices.column) : new Set<unknown>(choices);
      for (const row of rows(one.name))
        if (row[header] !== '') expect(offered, `${one.name}: ${header}`).toContain(row[header]);
    }
});

test.each(['addon/setup', 'tabs'])('in %s the year and the documents come from the campaign alone', room => {
  const folder = new URL(`../../../src/${room}/`, import.meta.url);
  const known = [String(campaign.year), ...campaign.basis.map(({ number }) => number)];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(one =>
    /^(?!check).*\.ts$/.test(one),
  )) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const word of known) expect(source, file).not.toContain(word);
  }
});

test('every criterion finds its columns on its side', () => {
  const headers = (name: string) => new Headers(columnsOf(tab(name)).map(column => column.header));
  for (const row of campaign.criteria.filter(one => one.data))
    for (const text of [row.data!, row.outOf].filter(one => one !== undefined)) {
      const side = ['Trung tâm', 'Tập thể'].includes(row.appliesTo) ? 'Đơn vị' : 'Cán bộ';
      expect(quantityOf(text, headers(side)), `${row.code}: ${text}`).toBeDefined();
    }
});

describe('the sample', () => {
  test('forty people of all three kinds in six units, each with one head', () => {
    const people = rows('Cán bộ');
    expect(people.length).toBe(40);
    expect(new Set(people.map(row => row['Đối tượng'])).size).toBe(3);
    const heads = people.filter(row => row['Người đứng đầu'] === 'Có');
    expect(new Set(heads.map(row => row['Mã đơn vị'])).size).toBe(6);
    expect(heads.length).toBe(6);
    expect(rows('Đơn vị').length).toBe(7);
  });

  test('every code that a tab names exists', () => {
    const staff = codes('Cán bộ', 'Mã cán bộ');
    const units = codes('Đơn vị', 'Mã đơn vị');
    for (const name of ['Cán bộ', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc', 'Sáng kiến'])
      for (const row of rows(name)) expect(units).toContain(row['Mã đơn vị']);
    for (const row of [...rows('Nhiệm vụ'), ...rows('Vụ việc')]) expect(staff).toContain(row['Mã cán bộ']);
    for (const row of rows('Sáng kiến'))
      for (const code of list(row['Mã tác giả'])) expect(staff).toContain(code);
  });

  test('shares of every initiative total exactly 100', () => {
    for (const row of rows('Sáng kiến')) {
      const shares = list(row['Tỷ lệ đóng góp']).map(share =>
        Math.round(Number(share.replace(',', '.')) * 100),
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
      expect(shares.length).toBe(list(row['Mã tác giả']).length);
    }
  });

  test('tasks cite 77, 795 and 793; cases are one concluded, one pending; states are many', () => {
    expect(codes('Nhiệm vụ', 'Căn cứ')).toEqual(new Set(['77/KH-TTKN', '795/KH-UBND', '793/KH-UBND']));
    expect(
      rows('Vụ việc')
        .map(row => row['Tình trạng'])
        .sort(),
    ).toEqual(['Đang xem xét', 'Đã kết luận']);
    expect(codes('Sáng kiến', 'Trạng thái').size).toBeGreaterThan(6);
  });

  test.each(['Cán bộ', 'Đơn vị', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc', 'Sáng kiến'])(
    '%s: every row says that it is a sample',
    name => {
      for (const row of rows(name))
        expect(Object.values(row).join(' | ').normalize('NFC')).toMatch(/(^| )mẫu/i);
    },
  );

  test('receipt numbers are in the order of registration, refusals have a reason', () => {
    const days = rows('Sáng kiến').map(row => Number(row['Thời điểm đăng ký']));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    for (const row of rows('Sáng kiến').filter(one =>
      /^(Không|Cần bổ sung|Đã rút)/.test(String(one['Trạng thái'])),
    ))
      expect(row['Lý do']).toBeTruthy();
  });

  test('nothing in it could be taken for a real person', () => {
    for (const row of rows('Cán bộ'))
      expect(String(row['Họ tên']).normalize('NFC')).toMatch(/^Cán bộ mẫu \d\d$/);
    expect(JSON.stringify(content('Hướng dẫn'))).toContain('DỮ LIỆU MẪU');
  });
});

test('one formula for each block and for each table of scores, beside the range that it reads', () => {
  const formulas = ['Cán bộ', 'Đơn vị'].flatMap(name => content(name).values[0]!.map(String));
  expect(formulas.filter(text => text.startsWith('='))).toEqual([
    `=COUNT_TASKS(A1:A; 'Nhiệm vụ'!A1:K; "được giao; hoàn thành; đúng hạn; vượt tiến độ")`,
    `=COUNT_INITIATIVES(A1:A; 'Sáng kiến'!A1:K; "Đã đăng ký; Có hiệu quả")`,
    `=SCORE_STAFF(A1:AA; 'Tiêu chí'!A1:K; "điểm; xếp loại; tạm tính; lý do")`,
    `=COUNT_TASKS(A1:A; 'Nhiệm vụ'!A1:K; "được giao; hoàn thành; đúng hạn; vượt tiến độ")`,
    `=COUNT_INITIATIVES(A1:A; 'Sáng kiến'!A1:K; "Đã đăng ký; Có hiệu quả")`,
    expect.stringMatching(/^=SCORE_UNIT\(A1:[A-Z]+; 'Tiêu chí'!A1:K; "điểm; xếp loại; tạm tính; lý do"\)$/),
  ]);
});
