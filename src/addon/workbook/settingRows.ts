import type { Campaign } from '../../domain/campaigns/Campaign.ts';
import { settingNames } from '../register/settings.ts';
import type { TypedRow } from './sample/TypedRow.ts';

const setting = (name: string, value: string | number): TypedRow => ({ Mục: name, 'Giá trị': value });

/** The rows of Cấu hình. */
export function settingRows(campaign: Campaign, withSample: boolean): readonly TypedRow[] {
  return [
    setting('Phong trào', campaign.name),
    setting(settingNames.year, campaign.year),
    setting(settingNames.deadline, ''),
    setting(settingNames.reviewers, ''),
    setting(settingNames.contact, ''),
    setting(settingNames.language, ''),
    setting('Chủ đề', campaign.theme),
    ...campaign.purposes.map(purpose => setting('Mục đích', purpose)),
    ...campaign.basis.map(({ number, date, about }) =>
      setting('Căn cứ', `${number}${date ? ` ngày ${date}` : ''} – ${about}`),
    ),
    ...campaign.activities.map(({ code, quote }) => setting(`Nội dung ${code}`, quote)),
    ...(withSample
      ? [setting('Dữ liệu mẫu', 'Có: mọi người, đơn vị và số liệu trong tệp này không có thật')]
      : []),
  ];
}
