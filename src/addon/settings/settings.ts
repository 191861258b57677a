import type { Campaign } from '../../campaigns/Campaign.ts';
import { carryTexts } from '../../domain/periods/Carry.ts';
import type { SettingKind } from '../../domain/settings/readSetting.ts';

/** A setting (mục cấu hình): its name in the column Mục, how it is read, and what set-up writes beside it. */
interface Setting {
  readonly name: string;
  /** What it was called in workbooks of before. */
  readonly otherNames?: readonly string[];
  readonly kind: SettingKind;
  readonly initial: (campaign: Campaign) => string | number;
}

const blank = () => '';

/**
 * The version of the workbook that this add-on makes. 1: everything before the setting existed; 2: protection, the
 * settings of who may edit, moments with their time of day; 3: ceilings in a tab of their own.
 */
export const sheetVersion = 3;

/** The settings that something reads, in the order of Cấu hình. */
export const settings = {
  campaign: { name: 'Phong trào', kind: 'text', initial: ({ name }) => name },
  year: { name: 'Năm', kind: 'year', initial: ({ year }) => year },
  organisation: { name: 'Tên cơ quan', kind: 'text', initial: blank },
  parent: { name: 'Cơ quan chủ quản', kind: 'text', initial: blank },
  /** Who signs the report. */
  signer: { name: 'Chức vụ người ký báo cáo', kind: 'text', initial: blank },
  /** The last day of registration. */
  deadline: { name: 'Hạn đăng ký sáng kiến', kind: 'day', initial: blank },
  /** Whether initiatives are registered after that day, too, which the history tells. */
  late: { name: 'Nhận đăng ký sau hạn', kind: 'flag', initial: () => 'Không' },
  /** The council. */
  reviewers: { name: 'Người xét duyệt', kind: 'emails', initial: blank },
  /** Who helps. */
  contact: { name: 'Liên hệ', kind: 'text', initial: blank },
  /** Of everybody's pages; left to each person's account where it is blank. */
  language: { name: 'Ngôn ngữ', kind: 'language', initial: blank },
  /** Who may edit what is protected. */
  admins: { name: 'Quản trị', kind: 'emails', initial: blank },
  /** Who else may enter facts. */
  entry: { name: 'Người nhập liệu', kind: 'emails', initial: blank },
  /** The running period. */
  period: { name: 'Kỳ hiện tại', kind: 'period', initial: ({ year }) => `Năm ${year}` },
  /** Of which periods a year is put together. */
  parts: { name: 'Tổng hợp năm theo', kind: 'text', initial: () => 'Quý' },
  /** Which limits of a part hold for the year, too. */
  carry: {
    name: 'Giới hạn của kỳ đối với cả năm',
    otherNames: ['Một quý không hoàn thành thì không xuất sắc cả năm'],
    kind: 'carry',
    initial: () => carryTexts.vetoes,
  },
  /** Which campaign of the add-on the workbook was made for. */
  template: { name: 'Mẫu phong trào', kind: 'text', initial: ({ id }) => id },
  /** Of the workbook, by which it is upgraded. */
  version: { name: 'Phiên bản bảng tính', kind: 'text', initial: () => sheetVersion },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingId = keyof typeof settings;

/** All names under which Cấu hình may hold the setting of this one; that alone where there is none. */
export function settingNames(name: string): readonly string[] {
  const found: Setting | undefined = Object.values(settings).find(one => one.name === name);
  return [name, ...(found?.otherNames ?? [])];
}
