import type { Campaign } from '../../../campaigns/Campaign.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { type Roster, rosterText } from '../../../tabs/roster.ts';
import { byHeader } from '../../../tabs/Tab.ts';
import type { TypedRow } from '../../../tabs/TypedRow.ts';
import { settings } from '../../settings/settings.ts';
import { SAMPLE_MARK, sampleReviewers } from '../sample/marks.ts';

const { template, version, roster, ...first } = settings;
const setting = (name: string, value: string | number, how: string): TypedRow =>
  byHeader(settingsTab, { name, value, how });

/**
 * The rows of Cấu hình: the settings, then what the campaign says of itself. `owner` is the e-mail of the owner, `list` the
 * list of people that the body keeps already.
 */
export function settingRows(
  campaign: Campaign,
  withSample: boolean,
  owner = '',
  list?: Roster,
): readonly TypedRow[] {
  const hasPeople = withSample && Object.keys(campaign.sample).length > 0;
  const reviewers = hasPeople ? sampleReviewers(owner) : '';
  return [
    ...Object.values(first).map(({ name, initial, how }) => setting(name, initial(campaign, reviewers), how)),
    ...(list ? [setting(roster.name, rosterText(list), roster.how)] : []),
    ...Object.entries(campaign.settings ?? {}).map(([name, value]) =>
      setting(name, value, `Mục riêng của phong trào, công thức đọc. Ví dụ: ${value}`),
    ),
    setting(
      'Chủ đề',
      campaign.theme,
      'Chủ đề của phong trào, để mọi người biết. Ví dụ: Năm thi đua cải cách hành chính',
    ),
    ...campaign.purposes.map(purpose =>
      setting(
        'Mục đích',
        purpose,
        'Nguyên văn kế hoạch, mỗi mục đích một dòng. Ví dụ: Nâng cao chất lượng phục vụ',
      ),
    ),
    ...campaign.basis.map(({ number, date, about }) =>
      setting(
        'Căn cứ',
        `${number}${date ? ` ngày ${date}` : ''} – ${about}`,
        'Số, ngày, nội dung; mỗi văn bản một dòng. Ví dụ: 12/KH-TT ngày 05/01/2026 – kế hoạch thi đua',
      ),
    ),
    ...campaign.activities.map(({ code, quote }) =>
      setting(`Nội dung ${code}`, quote, 'Nguyên văn kế hoạch. Ví dụ: Đăng ký sáng kiến, giải pháp'),
    ),
    setting(template.name, template.initial(campaign), template.how),
    setting(version.name, version.initial(), version.how),
    ...(withSample
      ? [setting(SAMPLE_MARK, 'Có: mọi người, đơn vị và số liệu trong tệp này không có thật', '')]
      : []),
  ];
}
