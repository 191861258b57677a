import { describe, expect, test } from 'vitest';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { criteriaTable } from '../../src/campaigns/criteriaTable.ts';
import { findingsIn } from '../../src/domain/checking/checkCriteria.ts';
import { parseCriteria } from '../../src/domain/criteria/parseCriteria.ts';
import { parseCeiling } from '../../src/domain/quota/Ceiling.ts';
import { scoreStaff, scoreUnits } from '../../src/domain/scoring/scoreTable.ts';
import { titlesTab } from '../../src/tabs/fixed.ts';
import { columnsOf } from '../../src/tabs/Tab.ts';
import { tabsOfTitles } from '../../src/tabs/titles.ts';

const withTitles = campaigns.filter(({ titles }) => titles);
const [people, units] = tabsOfTitles;
const view = 'xếp loại; lý do; còn thiếu';

test('three campaigns have titles, with the tabs that they need', () => {
  expect(withTitles.map(({ id }) => id)).toEqual(['cchc-2020', 'nd-233-2026', 'nd-335-2025']);
  for (const { tabs, titles } of campaigns)
    expect(tabs.filter(tab => (tabsOfTitles as readonly unknown[]).includes(tab)).length).toBe(
      titles ? 3 : 0,
    );
});

describe.each(withTitles.map(one => [one.id, one] as const))('%s', (_, campaign) => {
  const titles = campaign.titles!;
  const table = criteriaTable({ criteria: titles });
  const ratings = [...new Set(parseCriteria(criteriaTable(campaign)).bands.map(({ name }) => name))];
  const [best, good, fair, worst] = ratings as [string, string, string, string];

  const propose = (rating: string, own: Record<string, unknown> = {}) => {
    const headers = columnsOf(people).map(({ header }) => header);
    const row = { 'Mã cán bộ': 'CB1', 'Đối tượng': 'Viên chức', 'Người đứng đầu': 'Không', 'Điểm năm': 90 };
    const facts: Record<string, unknown> = {
      ...row,
      ...{ 'Xếp loại năm': rating, 'Được công nhận': 1, 'Kỷ luật': 0, 'Kỷ luật từ cảnh cáo': 0 },
      ...{ 'Đang xem xét, xác minh': 0, ...own },
    };
    return scoreStaff([headers, headers.map(title => facts[title] ?? '')], table, view)[1]!;
  };
  const proposeUnit = (own: Record<string, unknown> = {}) => {
    const headers = columnsOf(units).map(({ header }) => header);
    const facts: Record<string, unknown> = {
      ...{ 'Mã đơn vị': 'P1', Loại: 'Phòng', 'Xếp loại năm': good, 'Số người': 10 },
      'Người được đề nghị Lao động tiên tiến trở lên': 7,
      ...{ 'Người được đề nghị Chiến sĩ thi đua': 1, 'Người bị kỷ luật từ cảnh cáo': 0, ...own },
    };
    return scoreUnits([headers, headers.map(title => facts[title] ?? '')], table, view)[1]!;
  };
  const advanced = 'Người được đề nghị Lao động tiên tiến trở lên';

  test.each<[string, () => string, Record<string, unknown>, string, RegExp]>([
    ['rated best', () => best, {}, 'Đề nghị Chiến sĩ thi đua cơ sở', /^Đủ điểm/],
    ['rated as well as needed', () => good, {}, 'Đề nghị Chiến sĩ thi đua cơ sở', /^Đủ điểm/],
    ['with two initiatives', () => good, { 'Được công nhận': 2 }, 'Đề nghị Chiến sĩ thi đua cơ sở', /^Đủ/],
    [
      'without an initiative',
      () => best,
      { 'Được công nhận': 0 },
      'Đề nghị Lao động tiên tiến',
      /Sáng kiến «Được công nhận»: 0, loại Đề nghị Chiến sĩ thi đua cơ sở cần ít nhất 1/,
    ],
    ['rated lower', () => fair, {}, 'Chưa đề nghị', /Xếp loại «Xếp loại năm»/],
    ['rated lowest', () => worst, {}, 'Chưa đề nghị', /Xếp loại «Xếp loại năm»/],
    ['not to be rated', () => 'Không xếp loại', {}, 'Chưa đề nghị', /mức Không xếp loại/],
    ['disciplined', () => best, { 'Kỷ luật': 1 }, 'Chưa đề nghị', /điểm liệt; Kỷ luật «Kỷ luật»: 1/],
    [
      'being looked into',
      () => best,
      { 'Đang xem xét, xác minh': 1 },
      'Chưa đề nghị',
      /điểm liệt; Xác minh «Đang xem xét, xác minh»: 1/,
    ],
    ['not rated yet', () => '', {}, '', /^Thiếu: Xếp loại «Xếp loại năm»/],
    [
      'not rated yet and being looked into',
      () => '',
      { 'Đang xem xét, xác minh': 1 },
      'Chưa đề nghị',
      /Xác minh/,
    ],
  ])('somebody %s', (_case, rating, own, proposal, why) => {
    const [found, reason] = propose(rating(), own);
    expect(found).toBe(proposal);
    expect(reason).toMatch(why);
  });

  test('what is missing for the next title is said', () => {
    expect(propose(good, { 'Được công nhận': 0 })[2]).toBe(
      'Để đạt Đề nghị Chiến sĩ thi đua cơ sở: Sáng kiến «Được công nhận» phải đạt ít nhất 1 (đang là 0)',
    );
  });

  test('a rating that the table does not name is told, not guessed', () => {
    expect(propose('Giỏi')[0]).toMatch(/^Lỗi: dòng 2, «Xếp loại năm»/);
  });

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['70 % and a Chiến sĩ thi đua', {}, 'Đề nghị Tập thể lao động xuất sắc', /^Đủ điểm/],
    ['less than 70 %', { [advanced]: 6 }, 'Đề nghị Tập thể lao động tiên tiến', /TT 70% .*6\/10 = 60%/],
    [
      'no Chiến sĩ thi đua',
      { 'Người được đề nghị Chiến sĩ thi đua': 0 },
      'Đề nghị Tập thể lao động tiên tiến',
      /TT chiến sĩ/,
    ],
    ['exactly 50 %', { [advanced]: 5 }, 'Đề nghị Tập thể lao động tiên tiến', /TT 70%/],
    ['less than 50 %', { [advanced]: 4 }, 'Chưa đề nghị', /TT 50% .*4\/10 = 40%/],
    ['somebody with cảnh cáo', { 'Người bị kỷ luật từ cảnh cáo': 1 }, 'Chưa đề nghị', /TT kỷ luật/],
    ['nobody', { 'Số người': 0, [advanced]: 0 }, 'Chưa đề nghị', /TT có người/],
    ['somebody of whom it is not known', { [advanced]: '' }, '', /^Thiếu: TT 50%/],
  ])('a unit with %s', (_case, own, proposal, why) => {
    const [found, reason] = proposeUnit(own);
    expect(found).toBe(proposal);
    expect(reason).toMatch(why);
  });

  test.each(['Tập thể', 'Trung tâm'])('a unit rated too low is not proposed (%s)', kind => {
    expect(proposeUnit({ Loại: kind === 'Tập thể' ? 'Trạm' : kind, 'Xếp loại năm': fair })[0]).toBe(
      'Chưa đề nghị',
    );
  });

  test('the check finds nothing in the table, nor does it note anything', () => {
    const headers = [people, units].map(tab => [columnsOf(tab).map(({ header }) => header)]);
    expect(headers.map(rows => findingsIn(table, rows))).toEqual([[], []]);
  });

  test('every row says what it rests on; what was not held against the gazette says so', () => {
    for (const { basis } of titles) expect(basis).toMatch(/cần đối chiếu|^Dòng của máy/);
  });

  test('the ceiling of Chiến sĩ thi đua cơ sở is 15 % of those who are proposed at all', () => {
    const names = parseCriteria(table).bands.map(({ name }) => name);
    const row = campaign.ceilings.find(({ band }) => band === 'Đề nghị Chiến sĩ thi đua cơ sở')!;
    const cells = { raised: '', raisedWhen: '', minimum: '', fewerThan: '', ...row } as never;
    expect(parseCeiling(cells, 2, ratings, names)).toMatchObject({
      ...{ kind: 'staff', band: 'Đề nghị Chiến sĩ thi đua cơ sở', share: 0.15 },
      base: { band: 'Đề nghị Lao động tiên tiến', orBetter: true },
    });
  });
});

test('nothing that is shipped says that somebody has a title', () => {
  const texts = JSON.stringify([withTitles.map(one => [one.titles, one.guide]), tabsOfTitles, titlesTab]);
  expect(texts).not.toMatch(/đạt danh hiệu|được tặng|được công nhận danh hiệu/i);
});
