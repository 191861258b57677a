import { beforeAll, describe, expect, test } from 'vitest';
import { type SettingUp, settingUp, type } from '../addon/setup/settingUp.ts';
import { gridOf } from '../host/gridOf.ts';

const MORE = `
function checkCriteria() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Tạm');
  sheet.getRange(1, 1).setFormula("=CHECK_CRITERIA('Tiêu chí'!A1:K)");
}
function insertColumn(given) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given.tab).insertColumnsAfter(given.after, 1);
}`;

let book: SettingUp;
const settled = () => book.sheet.engine.settled();
beforeAll(async () => {
  book = await settingUp(undefined, MORE, () => undefined);
  for (;;) {
    const { value } = await book.run('setUpWorkbook', [{ withSample: true, campaign: 'nd-233-2026' }]);
    if (!value?.left) break;
  }
  for (;;) {
    const { value } = await book.run('setUpWorkbook', [{ withSample: false, purpose: 'titles' }]);
    if (!value?.left) break;
  }
  await settled();
});

const header = (tab: string) => gridOf(book.sheet, tab)[0]!;
const rowOf = (tab: string, code: string) => gridOf(book.sheet, tab).findIndex(([key]) => key === code);
const cells = (tab: string, code: string, ...titles: string[]) => {
  const row = gridOf(book.sheet, tab)[rowOf(tab, code)]!;
  return titles.map(title => row[header(tab).indexOf(title)]);
};
const write = async (tab: string, code: string, title: string, value: string | number | null) => {
  type(book.sheet, tab, [rowOf(tab, code), header(tab).indexOf(title)], [[value]]);
  await settled();
};

const [xs, tot, ht, kht] = ['xuất sắc ', 'tốt ', '', 'Không '].map(word =>
  word === 'Không ' ? 'Không hoàn thành nhiệm vụ' : `Hoàn thành ${word}nhiệm vụ`,
) as [string, string, string, string];

/**
 * Worked by hand: points of Phụ lục I out of 30 (30 less what was lost), then số lượng + chất lượng + tiến độ (25, 25, 20; with a
 * post 15, 15, 10), and with a post kết quả đơn vị (15), tổ chức (10), đoàn kết (5).
 */
test.each<[string, string, number | string, string]>([
  ['CB01', '29,5 + 15 + 15 + 10 + 15 + 9 + 5; the body is rated tốt', 98.5, tot],
  ['CB02', '29 + 15 + 15 + 10 + 15 + 9 + 4,5; no head, so above the body', 97.5, xs],
  ['CB03', '29 + 15 + 15 + 10 + 15 + 10 + 5; P1 is rated xuất sắc', 99, xs],
  ['CB04', '(30 − 1 − 2) + 15 + 15 + 10 + 15 + 8 + 4', 94, xs],
  ['CB05', '29,5 + 25 + 25 + 20; the task outside the plan is not counted', 99.5, xs],
  ['CB06', '(30 − 0,5 − 1) + 70', 98.5, xs],
  ['CB07', '(30 − 1 − 2 − 1 − 1) + 70', 95, xs],
  ['CB08', '(30 − 1,5 − 1,5 − 4 − 2 − 1 − 1) + 70', 89, tot],
  ['CB09', '(30 − 1,5 − 1 − 4 − 2 − 1 − 1) + 70', 89.5, tot],
  ['CB10', '(30 − 1,5 − 1,5) + 70; disciplined', 97, kht],
  ['CB11', '28 + 15 + 15 + 10 + 15 + 8 + 4; P2 is rated tốt', 95, tot],
  ['CB12', '(30 − 1 − 3 − 1 − 1) + 15 + 15 + 10 + 15 + 7 + 4: exactly 90', 90, xs],
  ['CB13', '29 + 25 + 25 + 20 × 4/5', 95, xs],
  ['CB14', '(30 − 3,5 − 3 − 2 − 2) + 70', 89.5, tot],
  ['CB15', '(30 − 0,5 − 2) + 25 + 25 × 4/5 + 20', 92.5, xs],
  ['CB16', 'five months', 'Không áp dụng', ''],
  ['CB17', '28,5 + 70; seven months and maternity leave', 98.5, xs],
  ['CB18', '28 + 15 + 15 + 10 + 15 + 8 + 4; T3 is rated hoàn thành', 95, ht],
  ['CB19', '(30 − 1 − 3 − 1) + 25 + 25 + 20 × 3/5', 87, tot],
  ['CB20', '28 + 70; eight months, then unpaid leave', 98, xs],
  ['CB21', '(30 − 1 − 1 − 3 − 3) + 25 + 25 + 20 × 4/5', 88, tot],
  ['CB22', '30 + 70', 100, xs],
  ['CB23', '3c is not judged yet', 'Chưa đủ dữ liệu', ''],
  ['CB24', '(30 − 3 − 4 − 7) + 25 + 25 × 1/5 + 20 × 2/5', 54, ht],
])('%s: %s', (code, _, score, rating) => {
  expect(cells('Cán bộ', code, 'Điểm', 'Xếp loại')).toEqual([score, rating]);
});

/** C1–C3 + 1a + 1b + 2a + 2b + 2c + 3a–3c + 4a + 4b + 4c. */
test.each([
  ['P1', '28 + 20 + 5 + 10 + 5 × 57/60 + 4,5 + 11,5 + 4 + 3,5 + 5', 96.25, xs],
  ['P2', '27 + 20 + 5 + 10 × 34/35 + 5 × 45/50 + 4 + 11 + 3,5 + 3,5 + 2,5', 90.71, tot],
  ['T3', '18 + 20 + 2,5 + 10 × 31/35 + 5 × 30/40 + 3 + 7 + 2 + 2 + 0', 67.11, ht],
  ['Trung tâm', '27 + 20 + 5 × 3/4 + 10 × 115/120 + 5 × 132/150 + 4 + 11 + 3,5 + 3,5 + 5', 91.73, tot],
])('%s: %s', (code, _, score, rating) => {
  expect(cells('Đơn vị', code, 'Điểm', 'Xếp loại')).toEqual([score, rating]);
});

test.each([
  ['Cán bộ', 'CB22', 'Đủ điểm mọi tiêu chí'],
  [
    'Cán bộ',
    'CB01',
    'Xếp loại Hoàn thành tốt nhiệm vụ, không được trên «Xếp loại đơn vị»; VC-3a «3a sản phẩm, giải pháp đột phá»: chấm 2,5/3 (−0,5 điểm); QL-TC «TC tổ chức triển khai»: chấm 9/10 (−1 điểm)',
  ],
  [
    'Cán bộ',
    'CB10',
    'Xếp loại Không hoàn thành nhiệm vụ do điểm liệt; VC-1a «1a chấp hành đường lối, pháp luật, quy định»: chấm 0/1,5 (−1,5 điểm); VC-3a «3a sản phẩm, giải pháp đột phá»: chấm 1,5/3 (−1,5 điểm); VC-L2 «Kỷ luật trong năm»: Có, cần Không (điểm liệt)',
  ],
  [
    'Cán bộ',
    'CB16',
    'Chưa đạt, không tính điểm: VC-TG «[Số tháng làm việc] + [Số tháng nghỉ ốm, thai sản]»: 5, cần ít nhất 6',
  ],
  ['Cán bộ', 'CB23', 'Thiếu: VC-3c «3c chủ động quyết định, tiên phong»'],
])('%s %s says why', (tab, code, reason) => {
  expect(cells(tab, code, 'Lý do')).toEqual([reason]);
});

test('points of a band above reached, a condition not: both are said, the authority decides', () => {
  const [reason] = cells('Đơn vị', 'P2', 'Lý do') as [string];
  expect(reason).toMatch(/^Xếp loại Hoàn thành tốt nhiệm vụ do điều kiện xếp loại;/);
  expect(reason).toContain(
    'ĐV-ĐK1 «Đúng hạn»: 34/35 = 97,14%, loại Hoàn thành xuất sắc nhiệm vụ cần 100%; ĐV-ĐK2 «Đạt chất lượng»: 34/35 = 97,14%',
  );
});

test('the workbook is in order, its criteria Hợp lệ', async () => {
  await book.run('checkCriteria');
  await settled();
  expect(gridOf(book.sheet, 'Tạm')[0]![0]).toBe('Hợp lệ');
  const { value } = await book.run('checkWorkbook');
  expect(value.findings).toEqual([]);
});

test('two groups of similar tasks, ten and fourteen', () => {
  const [titles, ...rows] = gridOf(book.sheet, 'Cán bộ');
  const groups = rows.map(row => row[titles!.indexOf('Nhóm nhiệm vụ tương đồng')]);
  const size = (group: string) => groups.filter(one => one === group).length;
  expect([size('Hành chính'), size('Kỹ thuật')]).toEqual([10, 14]);
});

test('who is not rated stands outside every base: 19 are rated tốt or better, 3 may be xuất sắc', async () => {
  const staff = async () => (await book.run('openQuota', [{ kind: 'now', period: '' }])).value.contests[0];
  const [body, groups] = (await staff()).ceilings;
  expect(body.groups).toMatchObject([{ name: '', base: 19, limit: 3, unrated: 1 }]);
  expect(groups.groups.map(({ name }: { name: string }) => name)).toEqual(['Hành chính', 'Kỹ thuật']);
  await write('Trần xếp loại', 'Cán bộ', 'Tính trên', 'Tất cả');
  expect((await staff()).ceilings[0].groups).toMatchObject([{ base: 22, unrated: 1 }]);
  await write('Trần xếp loại', 'Cán bộ', 'Tính trên', 'Hoàn thành tốt nhiệm vụ trở lên');
});

describe('time worked (Điều 14): what is typed, and whether CB16 is rated', () => {
  test.each<[string, number | null, number | null, string, string | number]>([
    ['five months', 5, 0, 'Không', 'Không áp dụng'],
    ['seven months, five of maternity leave', 7, 5, 'Có', 99],
    ['eight months, four of unpaid leave', 8, null, 'Có', 99],
    ['six months', 6, null, 'Có', 99],
    ['four months, six of maternity leave', 4, 6, 'Có', 99],
    ['five months, leave not known', 5, null, '', 'Chưa đủ dữ liệu'],
    ['nothing known', null, null, '', 'Chưa đủ dữ liệu'],
  ])('%s', async (_, worked, leave, rated, score) => {
    await write('Cán bộ', 'CB16', 'Số tháng làm việc', worked);
    await write('Cán bộ', 'CB16', 'Số tháng nghỉ ốm, thai sản', leave);
    expect(cells('Cán bộ', 'CB16', 'Được xếp loại', 'Điểm')).toEqual([rated, score]);
    // Maternity leave counts as worked for titles, too; who is not rated is not proposed.
    expect(cells('Xét danh hiệu', 'CB16', 'Xếp loại năm', 'Xếp loại')).toEqual(
      {
        Có: [xs, 'Đề nghị Lao động tiên tiến'],
        Không: ['Không xếp loại', 'Chưa đề nghị'],
      }[rated] ?? ['', ''],
    );
  });

  test('the number of months stands in Tiêu chí and can be changed', async () => {
    await write('Cán bộ', 'CB16', 'Số tháng làm việc', 5);
    await write('Cán bộ', 'CB16', 'Số tháng nghỉ ốm, thai sản', 0);
    await write('Tiêu chí', 'VC-TG', 'Chỉ tiêu', '5');
    expect(cells('Cán bộ', 'CB16', 'Được xếp loại', 'Điểm')).toEqual(['Có', 99]);
    await write('Tiêu chí', 'VC-TG', 'Chỉ tiêu', '6');
  });
});

test('the result of another campaign as part of 4a: 87,5 of 100 are 3,5 of 4 (docs/phong-trao-khac.md)', async () => {
  const at = header('Đơn vị').indexOf('Được giao');
  await book.run('insertColumn', [{ tab: 'Đơn vị', after: at }]);
  type(book.sheet, 'Đơn vị', [0, at], [['Điểm CCHC'], [87.5], [100], [0], [60]]);
  await settled();
  await write('Tiêu chí', 'ĐV-4a', 'Dữ liệu', '0,04*[Điểm CCHC]');
  // P1 had 4 of 4, P2 3,5, T3 2, the Trung tâm 3,5.
  expect(['P1', 'P2', 'T3', 'Trung tâm'].map(code => cells('Đơn vị', code, 'Điểm')[0])).toEqual([
    95.75, 91.21, 65.11, 90.63,
  ]);
  expect(cells('Đơn vị', 'P1', 'Lý do')[0]).toContain('ĐV-4a «0,04*[Điểm CCHC]»: chấm 3,5/4 (−0,5 điểm)');
  const { value } = await book.run('checkWorkbook');
  expect(value.findings).toEqual([]);
});
