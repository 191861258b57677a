import type { Campaign } from '../../../campaigns/Campaign.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { byHeader } from '../../../tabs/Tab.ts';
import type { TypedRow } from '../../../tabs/TypedRow.ts';
import { settings } from '../../settings/settings.ts';
import { SAMPLE_MARK } from '../sample/marks.ts';

const { template, version, ...first } = settings;
const setting = (name: string, value: string | number): TypedRow => byHeader(settingsTab, { name, value });

/** The rows of Cấu hình: the settings, then what the campaign says of itself. */
export function settingRows(campaign: Campaign, withSample: boolean): readonly TypedRow[] {
  return [
    ...Object.values(first).map(({ name, initial }) => setting(name, initial(campaign))),
    ...Object.entries(campaign.settings ?? {}).map(([name, value]) => setting(name, value)),
    setting('Chủ đề', campaign.theme),
    ...campaign.purposes.map(purpose => setting('Mục đích', purpose)),
    ...campaign.basis.map(({ number, date, about }) =>
      setting('Căn cứ', `${number}${date ? ` ngày ${date}` : ''} – ${about}`),
    ),
    ...campaign.activities.map(({ code, quote }) => setting(`Nội dung ${code}`, quote)),
    setting(template.name, template.initial(campaign)),
    setting(version.name, version.initial()),
    ...(withSample
      ? [setting(SAMPLE_MARK, 'Có: mọi người, đơn vị và số liệu trong tệp này không có thật')]
      : []),
  ];
}
