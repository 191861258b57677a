export { type FormedKind as SettingKind, isReadSetting } from '../settings/readSetting.ts';
