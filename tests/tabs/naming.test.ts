import { describe, expect, test } from 'vitest';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import type { Column } from '../../src/tabs/Column.ts';
import { formColumns } from '../../src/tabs/formAnswers.ts';
import { namingOf } from '../../src/tabs/naming.ts';
import { frozenCriteriaTab } from '../../src/tabs/results.ts';
import type { Tab } from '../../src/tabs/Tab.ts';

/** Headers under which people may stand. */
const PEOPLE = /họ tên|họ và tên|(?<!\p{L})tên|mail|tác giả|(?<!con )người|thành viên|cán bộ|liên hệ/iu;

const results =
  'Kỳ, Bảng, Mã, Mã đơn vị, Đối tượng, Người đứng đầu, Xếp loại, Sau trần, Hạng, Lý do, Giới hạn';
/** What speaks of people, or what the add-on writes as text, and yet holds no name or e-mail of anybody. */
const nobody: Readonly<Record<string, string>> = {
  'Sáng kiến': 'Số tiếp nhận, Tên, Đơn vị, Khóa, Phiên bản',
  'Cán bộ': 'Mã cán bộ, Người đứng đầu',
  'Đơn vị': 'Tên đơn vị',
  'Nhiệm vụ': 'Tên nhiệm vụ',
  'Nhật ký': 'Khóa',
  'Phiếu Hội đồng': 'Số tiếp nhận, Loại, Tên, Khóa',
  'Cấu hình': 'Cách ghi',
  'Câu trả lời': 'Tên',
  'Kết quả đã chốt': `${results}, Lần chốt`,
  'Tổng hợp năm': `${results}, Lần tổng hợp`,
};

const form: Pick<Tab, 'name' | 'columns' | 'written'> = { name: 'Câu trả lời', columns: formColumns };
const tabs = [
  ...campaigns.flatMap(campaign => campaign.tabs.map(tab => [campaign.id, tab] as const)),
  ['form', form] as const,
];

const isPeoples = ({ header, otherNames = [] }: Column) => PEOPLE.test([header, ...otherNames].join(' · '));
/** Criteria are a copy of what no person is named in; figures and moments are no texts. */
const isWritten = (tab: Pick<Tab, 'name' | 'written'>, { written, format, holds }: Column) =>
  tab.name !== frozenCriteriaTab.name &&
  (tab.written || written) &&
  (format === undefined || format === '@') &&
  !holds;

describe('where people are named', () => {
  test('is said of every column that speaks of people: a new one cannot be forgotten', () => {
    const unsaid = tabs.flatMap(([, tab]) =>
      Object.values(tab.columns)
        .filter(column => !column.source && namingOf(column) === undefined)
        .filter(column => isPeoples(column) || isWritten(tab, column))
        .map(({ header }) => [tab.name, header] as const),
    );
    const isKnown = (tab: string, header: string) => nobody[tab]?.split(', ').includes(header);
    expect([...new Set(unsaid.filter(one => !isKnown(...one)).map(one => one.join(': ')))].sort()).toEqual(
      [],
    );
  });

  test('by columns of codes that there are', () => {
    for (const [id, { name, columns }] of tabs)
      for (const { header, person } of Object.values(columns))
        if (typeof person === 'object')
          for (const of of [person.of, person.side])
            if (of !== undefined) expect(Object.keys(columns), `${id}, ${name}: ${header}`).toContain(of);
  });
});
