import type { Campaign } from '../../domain/campaigns/Campaign.ts';
import { overviewSettings } from '../overview/overviewSettings.ts';
import { periodSettings } from '../periods/periodSettings.ts';
import { quotaSettings } from '../quota/quotaSettings.ts';
import { settingNames } from '../register/settings.ts';
import type { TypedRow } from './sample/TypedRow.ts';
import { ADMINS, ENTRY, SAMPLE_MARK, VERSION } from './settingNames.ts';
import { sheetVersion } from './upgrade/sheetVersion.ts';

const setting = (name: string, value: string | number): TypedRow => ({ Mục: name, 'Giá trị': value });

/** The rows of Cấu hình. */
export function settingRows(campaign: Campaign, withSample: boolean): readonly TypedRow[] {
  return [
    setting('Phong trào', campaign.name),
    setting(settingNames.year, campaign.year),
    setting(overviewSettings.organisation, ''),
    setting(overviewSettings.parent, ''),
    setting(overviewSettings.signer, ''),
    setting(settingNames.deadline, ''),
    setting(settingNames.reviewers, ''),
    setting(settingNames.contact, ''),
    setting(settingNames.language, ''),
    setting(ADMINS, ''),
    setting(ENTRY, ''),
    setting(periodSettings.period, `Năm ${campaign.year}`),
    setting(periodSettings.parts, 'Quý'),
    setting(periodSettings.strict, 'Không'),
    setting(quotaSettings.share, '20%'),
    setting(quotaSettings.base, 'Tốt'),
    setting(quotaSettings.grouping, 'Toàn cơ quan'),
    setting('Chủ đề', campaign.theme),
    ...campaign.purposes.map(purpose => setting('Mục đích', purpose)),
    ...campaign.basis.map(({ number, date, about }) =>
      setting('Căn cứ', `${number}${date ? ` ngày ${date}` : ''} – ${about}`),
    ),
    ...campaign.activities.map(({ code, quote }) => setting(`Nội dung ${code}`, quote)),
    setting(VERSION, sheetVersion),
    ...(withSample
      ? [setting(SAMPLE_MARK, 'Có: mọi người, đơn vị và số liệu trong tệp này không có thật')]
      : []),
  ];
}
