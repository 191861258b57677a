import type { SettingKind } from '../../../domain/workbookCheck/isReadSetting.ts';
import { periodSettings } from '../../periods/periodSettings.ts';
import { quotaSettings } from '../../quota/quotaSettings.ts';
import { settingNames } from '../../register/settings.ts';
import { ADMINS, ENTRY } from '../settingNames.ts';

/** What the settings hold that count as none when they cannot be read, by their names. */
export const settingKinds: Readonly<Record<string, SettingKind>> = {
  [settingNames.year]: 'year',
  [settingNames.deadline]: 'day',
  [settingNames.reviewers]: 'emails',
  [settingNames.language]: 'language',
  [ADMINS]: 'emails',
  [ENTRY]: 'emails',
  [periodSettings.period]: 'period',
  [periodSettings.strict]: 'flag',
  [quotaSettings.share]: 'share',
  [quotaSettings.grouping]: 'grouping',
};
