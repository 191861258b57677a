import { describe, expect, test } from 'vitest';
import { criteriaTable } from '../../src/campaigns/criteriaTable.ts';
import { nd233 } from '../../src/campaigns/nd-233-2026/nd-233-2026.ts';
import { findingsIn } from '../../src/domain/checking/checkCriteria.ts';
import { scoreTable } from '../../src/domain/scoring/scoreTable.ts';

const { criteria } = nd233;
const table = criteriaTable(nd233);
const numberIn = (text = '') => Number(text.replace(',', '.'));

/** Phụ lục I: short labels by group and letter. */
const phuLuc1 = `
1a chấp hành đường lối, pháp luật, quy định
1b lập trường, đạo đức, lối sống
1c chuẩn mực nghề nghiệp
1d không tham nhũng, tiêu cực, lãng phí, vụ lợi
1đ đoàn kết, hợp tác
1e tự phê bình, khắc phục khuyết điểm
1g chấp hành phân công, làm đủ chức trách
1h nội quy, quy chế
1i kê khai tài sản, thu nhập
1k báo cáo đầy đủ, trung thực
2a năng lực chuyên môn theo vị trí việc làm
2b đáp ứng nhiệm vụ thường xuyên, đột xuất
2c tinh thần trách nhiệm
2d thái độ phục vụ, phối hợp
3a sản phẩm, giải pháp đột phá
3b nhận trách nhiệm, sửa sai
3c chủ động quyết định, tiên phong`;

/** Điều 5, 6: of the units themselves. */
const dieu5 = `
C1 chấp hành, chiến lược, thích ứng
C2 quản lý tổ chức, con người, kỷ luật
C3 cải cách hành chính, chuyển đổi số nội bộ, khắc phục hạn chế`;
const dieu6 = `
1a nhiệm vụ theo kế hoạch
1b đột xuất
2a chất lượng sản phẩm, dịch vụ
2b mức hài lòng
2c cải thiện chất lượng
3a ngân sách, nguồn lực
3b cơ sở vật chất
3c nhân lực
4a cải cách thủ tục, đổi mới
4b công nghệ, chuyển đổi số, quy trình
4c sáng kiến được áp dụng, có hiệu quả`;

const listed = (lines: string) => lines.trim().split('\n');
const inGroup = (group: string) =>
  criteria
    .filter(row => row.group === group && row.rule !== 'Tổng nhóm')
    .map(({ code, content }) => `${code.split('-')[1]} ${content}`);

test.each([
  ['Tiêu chí chung', phuLuc1],
  ['Tiêu chí chung của đơn vị', dieu5],
  ['Kết quả của đơn vị', dieu6],
])('%s: each letter of the decree, in its order', (group, lines) => {
  expect(inGroup(group)).toEqual(listed(lines));
});

test('every point of Phụ lục I cites its group and letter; people judge it', () => {
  const rows = criteria.filter(row => row.group === 'Tiêu chí chung' && row.rule !== 'Tổng nhóm');
  for (const { code, basis, rule } of rows) {
    const [, letter] = code.split('-') as [string, string];
    expect(basis).toContain(`Phụ lục I nhóm ${letter[0]} điểm ${letter[1]}`);
    expect(rule).toBe('Chấm điểm');
  }
});

describe('30 and 70', () => {
  const declared = criteria.filter(row => row.rule === 'Tổng nhóm');
  test('are what each part declares, with the article', () => {
    expect(declared.map(({ group, max, basis }) => [group, max, basis])).toEqual([
      ['Tiêu chí chung', '30', 'NĐ 233/2026 Điều 10'],
      ['Kết quả thực hiện nhiệm vụ', '70', 'NĐ 233/2026 Điều 11'],
      ['Tiêu chí chung của đơn vị', '30', 'NĐ 233/2026 Điều 5'],
      ['Kết quả của đơn vị', '70', 'NĐ 233/2026 Điều 6'],
    ]);
  });

  test.each([
    ['a viên chức without a post', /^VC-(?!A$|B$)/, 3, 100],
    ['with a post', /^(VC-\d|QL-)/, 6, 100],
    ['a unit', /^ĐV-(?!A$|B$)/, 11, 100],
  ])('%s can have them together', (_, codes, results, total) => {
    const rows = criteria.filter(({ code, rule }) => codes.test(code) && rule !== 'Tổng nhóm');
    expect(rows.reduce((sum, { max }) => sum + numberIn(max), 0)).toBe(total);
    expect(rows.filter(({ group, max }) => group.startsWith('Kết quả') && max).length).toBe(results);
  });
});

test.each([
  ['VC-X', ['Điều 12 khoản 1', 'Điều 12 khoản 2', 'Điều 12 khoản 3', 'Điều 12 khoản 4']],
  ['ĐV-X', ['Điều 7 khoản 1', 'Điều 7 khoản 2', 'Điều 7 khoản 3', 'Điều 7 khoản 4']],
])('the bands %s: names in full, 90, 70, 50, each with its article', (code, articles) => {
  const bands = criteria.filter(row => row.code.startsWith(code));
  expect(bands.map(({ content, target, basis }) => [content, target, basis])).toEqual([
    ['Hoàn thành xuất sắc nhiệm vụ', '>= 90', `NĐ 233/2026 ${articles[0]}`],
    ['Hoàn thành tốt nhiệm vụ', '>= 70', `NĐ 233/2026 ${articles[1]}`],
    ['Hoàn thành nhiệm vụ', '>= 50', `NĐ 233/2026 ${articles[2]}`],
    ['Không hoàn thành nhiệm vụ', undefined, `NĐ 233/2026 ${articles[3]}`],
  ]);
});

test('no row is without an article, and who is not sure says so', () => {
  for (const { basis } of criteria) expect(basis).toMatch(/^NĐ 233\/2026 (Điều|Phụ lục)/);
  expect(criteria.filter(({ basis }) => basis.includes('cần đối chiếu')).map(({ code }) => code)).toEqual([
    'VC-TG',
    'ĐV-ĐK3',
  ]);
  expect(nd233.guide[0]).toContain('cần đối chiếu với Công báo');
});

test('the check finds nothing to say', () => {
  expect(findingsIn(table, [])).toEqual([]);
});

/** Rates rows of facts by the criteria as they ship; columns that `facts` leaves out are as in `usual`. */
function rated(
  side: 'units' | 'staff',
  usual: Record<string, unknown>,
  facts: Record<string, unknown>,
): unknown[] {
  const row = { ...usual, ...facts };
  return scoreTable(side, [Object.keys(row), Object.values(row)] as never, table, 'điểm; xếp loại')[1]!;
}
const judgedIn = (code: RegExp) =>
  Object.fromEntries(
    criteria
      .filter(row => row.rule === 'Chấm điểm' && code.test(row.code))
      .map(({ data, max }) => [data, numberIn(max)]),
  );

describe('conditions of the units (Điều 7)', () => {
  const usual = {
    'Mã đơn vị': 'P1',
    Loại: 'Phòng',
    ...judgedIn(/^ĐV/),
    'Được giao': 100,
    'Hoàn thành': 100,
    'Đúng hạn': 100,
    'Vượt tiến độ': 30,
    'Đạt chất lượng': 100,
    'Nhiệm vụ đột xuất': 0,
    'Hoàn thành đột xuất': 0,
    'Phiếu hợp lệ': 0,
    'Phiếu hài lòng': 0,
    'Có hiệu quả': 2,
    'Đã khắc phục hạn chế': 'Có',
    'Sai phạm đã kết luận': 'Không',
    'Đơn vị không hoàn thành': '',
  };
  const center = { 'Mã đơn vị': 'Trung tâm', Loại: 'Trung tâm' };
  test.each<[string, Record<string, unknown>, string]>([
    ['all hold, 30 % beyond what was asked', {}, 'Hoàn thành xuất sắc nhiệm vụ'],
    ['29 % beyond', { 'Vượt tiến độ': 29 }, 'Hoàn thành tốt nhiệm vụ'],
    ['one late', { 'Đúng hạn': 99 }, 'Hoàn thành tốt nhiệm vụ'],
    ['one not good', { 'Đạt chất lượng': 99 }, 'Hoàn thành tốt nhiệm vụ'],
    ['a fault not mended', { 'Đã khắc phục hạn chế': 'Không' }, 'Hoàn thành tốt nhiệm vụ'],
    ['no fault to mend', { 'Đã khắc phục hạn chế': 'Không áp dụng' }, 'Hoàn thành xuất sắc nhiệm vụ'],
    ['the body, no part failed', { ...center, 'Đơn vị không hoàn thành': 0 }, 'Hoàn thành xuất sắc nhiệm vụ'],
    ['the body, one part failed', { ...center, 'Đơn vị không hoàn thành': 1 }, 'Hoàn thành tốt nhiệm vụ'],
    ['20 % late', { 'Đúng hạn': 80 }, 'Hoàn thành tốt nhiệm vụ'],
    ['21 % late', { 'Đúng hạn': 79 }, 'Không hoàn thành nhiệm vụ'],
    ['99 of 100 tasks', { 'Hoàn thành': 99, 'Đúng hạn': 99, 'Đạt chất lượng': 99 }, 'Hoàn thành nhiệm vụ'],
    ['70 of 100 tasks', { 'Hoàn thành': 70, 'Đúng hạn': 70, 'Đạt chất lượng': 70 }, 'Hoàn thành nhiệm vụ'],
    [
      '69 of 100 tasks',
      { 'Hoàn thành': 69, 'Đúng hạn': 69, 'Đạt chất lượng': 69 },
      'Không hoàn thành nhiệm vụ',
    ],
    ['concluded wrongdoing', { 'Sai phạm đã kết luận': 'Có' }, 'Không hoàn thành nhiệm vụ'],
  ])('%s', (_, facts, rating) => {
    expect(rated('units', usual, facts)[1]).toBe(rating);
  });
});

describe('limits of people (Điều 12, 14)', () => {
  const usual = {
    'Mã cán bộ': 'CB1',
    'Đối tượng': 'Viên chức',
    'Người đứng đầu': 'Không',
    'Có chức vụ': 'Không',
    'Được xếp loại': 'Có',
    'Số tháng làm việc': 12,
    'Số tháng nghỉ ốm, thai sản': 0,
    ...judgedIn(/^(VC|QL)/),
    'Được giao': 10,
    'Hoàn thành': 10,
    'Đúng hạn': 10,
    'Đạt chất lượng': 10,
    'Đơn vị được giao': 100,
    'Đơn vị hoàn thành': 100,
    'Kết luận suy thoái': 'Không',
    'Kỷ luật trong năm': 'Không',
    'Đơn vị có tham nhũng, lãng phí': '',
    'Xếp loại đơn vị': '',
  };
  const head = {
    'Người đứng đầu': 'Có',
    'Có chức vụ': 'Có',
    'Đơn vị có tham nhũng, lãng phí': 'Không',
    'Xếp loại đơn vị': 'Hoàn thành xuất sắc nhiệm vụ',
  };
  // 100 less 1,5 × 6 and 1 is 90; a step of a quarter more is 89,75.
  const lost = (last: number) => ({
    ...Object.fromEntries(Object.keys(judgedIn(/^VC-1[a-e]/)).map(data => [data, 0])),
    '1đ đoàn kết, hợp tác': 0,
    '2a năng lực chuyên môn theo vị trí việc làm': 2 - last,
  });
  test.each<[string, Record<string, unknown>, unknown, string]>([
    ['everything', {}, 100, 'Hoàn thành xuất sắc nhiệm vụ'],
    ['90', lost(1), 90, 'Hoàn thành xuất sắc nhiệm vụ'],
    ['89,75', lost(1.25), 89.75, 'Hoàn thành tốt nhiệm vụ'],
    ['a decline that was concluded', { 'Kết luận suy thoái': 'Có' }, 100, 'Không hoàn thành nhiệm vụ'],
    ['discipline', { 'Kỷ luật trong năm': 'Có' }, 100, 'Không hoàn thành nhiệm vụ'],
    ['a head', head, 100, 'Hoàn thành xuất sắc nhiệm vụ'],
    [
      'a head of corruption',
      { ...head, 'Đơn vị có tham nhũng, lãng phí': 'Có' },
      100,
      'Không hoàn thành nhiệm vụ',
    ],
    [
      'a head of a unit rated lower',
      { ...head, 'Xếp loại đơn vị': 'Hoàn thành nhiệm vụ' },
      100,
      'Hoàn thành nhiệm vụ',
    ],
    ['a head whose unit has no rating yet', { ...head, 'Xếp loại đơn vị': '' }, 'Chưa đủ dữ liệu', ''],
    [
      'with a post, half of the unit’s tasks: 100 − 15 ÷ 2',
      { 'Có chức vụ': 'Có', 'Đơn vị hoàn thành': 50 },
      92.5,
      'Hoàn thành xuất sắc nhiệm vụ',
    ],
    [
      'too short a time, though disciplined',
      { 'Được xếp loại': 'Không', 'Kỷ luật trong năm': 'Có' },
      'Không áp dụng',
      '',
    ],
    ['a time that is not known', { 'Được xếp loại': '' }, 'Chưa đủ dữ liệu', ''],
  ])('%s', (_, facts, score, rating) => {
    expect(rated('staff', usual, facts)).toEqual([score, rating]);
  });
});
