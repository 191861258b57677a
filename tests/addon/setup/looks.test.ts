import { describe, expect, test } from 'vitest';
import { workbookContent } from '../../../src/addon/setup/content/workbookContent.ts';
import { campaigns } from '../../../src/campaigns/campaigns.ts';
import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';

const contents = workbookContent(cchc2020, false);
const tabOf = (name: string) => contents.find(one => one.name === name)!;

/** The headers of each group, one group a line: who fills it in, then its columns. */
const groupsOf = (name: string) =>
  tabOf(name)
    .columns.reduce<string[]>((lines, { filler, begins, header }) => {
      if (begins || lines.length === 0) lines.push(`${filler}: ${header}`);
      else lines[lines.length - 1] += ` · ${header}`;
      return lines;
    }, [])
    .join('\n');

test('who fills a column in, and its group, follow from what is declared of it', () => {
  expect(groupsOf('Cán bộ')).toBe(
    `identity: Mã cán bộ · Họ tên · Mã đơn vị · Đối tượng · Người đứng đầu
typed: Thực hiện tốt văn hóa công sở · Vi phạm kỷ luật · Vi phạm quy chế ứng xử
typed: Điểm tinh thần trách nhiệm (tự chấm) · Điểm tinh thần trách nhiệm (thẩm định) · Điểm tinh thần trách nhiệm
typed: Dùng thư công vụ thường xuyên
typed: Mức gương mẫu (tự chấm) · Mức gương mẫu (thẩm định) · Mức gương mẫu
typed: E-mail
calculated: Được giao · Hoàn thành · Đúng hạn · Vượt tiến độ
calculated: Đã đăng ký · Có hiệu quả
calculated: Đơn vị được giao · Đơn vị hoàn thành
calculated: Vụ việc đã kết luận · Vụ việc đang xem xét
calculated: Chênh lệch khi chấm
result: Điểm · Xếp loại · Tạm tính · Lý do`,
  );
  expect(groupsOf('Sáng kiến')).toContain('calculated: Số tiếp nhận · Thời điểm đăng ký\ntyped: Loại · Tên');
  expect(groupsOf('Nhiệm vụ')).toMatch(/^identity: Mã nhiệm vụ\ntyped: Tên nhiệm vụ · Căn cứ · Mã đơn vị/);
  expect(groupsOf('Tiêu chí')).toMatch(/^identity: Mã .* Nội dung\ntyped: Cách tính .*\ntyped: Căn cứ$/);
  expect(new Set(tabOf('Nhật ký').columns.map(({ filler }) => filler))).toEqual(new Set(['calculated']));
});

test('a note begins with the group that its column stands in', () => {
  const notes = tabOf('Cán bộ').columns.map(({ header, note }) => [header, note] as const);
  expect(Object.fromEntries(notes)).toMatchObject({
    'Được giao': expect.stringMatching(/^NHÓM Nhiệm vụ – Nhiệm vụ trong kế hoạch/),
    'Mức gương mẫu (tự chấm)': expect.stringMatching(/^NHÓM Mức gương mẫu – /),
    'Họ tên': 'Họ và tên đầy đủ. Quản trị ghi',
  });
});

test('ratings have their colour by the order of the bands, wherever they stand', () => {
  const tones = { 'Xuất sắc': 0, Tốt: 1, Khá: 2, 'Trung bình': 3 };
  for (const [tab, header] of [
    ['Cán bộ', 'Xếp loại'],
    ['Đơn vị', 'Xếp loại'],
    ['Bảng xếp hạng', 'Xếp loại'],
    ['Kết quả đã chốt', 'Sau trần'],
  ] as const)
    expect(tabOf(tab).columns.find(column => column.header === header)?.tones, tab).toEqual(tones);
  const index = tabOf('Đơn vị').columns.find(({ header }) => header === 'Xếp loại chỉ số CCHC');
  expect(index?.tones).toBeUndefined();
});

describe.each(campaigns.map(one => [one.id, one] as const))('%s', (_, campaign) => {
  test('no choice and no word of a header is cut', () => {
    for (const { name, columns } of workbookContent(campaign, false))
      for (const column of columns) {
        const { header, width, choices } = column;
        const longest = choices && !('tab' in choices) ? Math.max(...choices.map(one => one.length)) : 0;
        expect(width, `${name} ${header}`).toBeGreaterThanOrEqual(longest > 0 ? longest * 7 + 40 : 0);
        for (const word of header.split(' '))
          expect(width, `${name} ${header}`).toBeGreaterThan(word.length * 6.7);
      }
  });
});

test.each([
  ['start', ['Hướng dẫn']],
  ['read', ['Bảng xếp hạng']],
  ['write', ['Sáng kiến', 'Cán bộ', 'Đơn vị', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc']],
  ['manage', ['Tiêu chí', 'Trần xếp loại', 'Cấu hình', 'Nhật ký']],
] as const)('tabs in the order of their use: %s', (use, names) => {
  const seen = contents.filter(({ seldom, usedBy }) => !seldom && !usedBy);
  expect(seen.filter(one => one.use === use).map(({ name }) => name)).toEqual(names);
  expect(seen.map(one => one.use).join()).toBe([...seen.map(one => one.use)].sort(byUse).join());
});

const USES = ['start', 'read', 'write', 'manage'];
const byUse = (a: string, b: string) => USES.indexOf(a) - USES.indexOf(b);
