import type { Campaign } from '../../campaigns/Campaign.ts';
import { carryTexts } from '../../domain/periods/Carry.ts';
import type { SettingKind } from '../../domain/settings/readSetting.ts';
import { namingSettings, rosterSetting } from '../../tabs/fixed.ts';

/** A setting (mục cấu hình): its name in the column Mục, how it is read, and what set-up writes beside it. */
interface Setting {
  readonly name: string;
  /** What it was called in workbooks of before. */
  readonly otherNames?: readonly string[];
  readonly kind: SettingKind;
  /** Given who reviews the sample data, blank where there is none. */
  readonly initial: (campaign: Campaign, reviewers: string) => string | number;
  /** Cách ghi: what to write, with an example. */
  readonly how: string;
}

const emails = 'Cách nhau bằng dấu chấm phẩy. Ví dụ: an@vidu.vn; binh@vidu.vn';

const blank = () => '';

/**
 * The version of the workbook that this add-on makes. 1: everything before the setting existed; 2: protection, the
 * settings of who may edit, moments with their time of day; 3: ceilings in a tab of their own.
 */
export const sheetVersion = 3;

/** The settings that something reads, in the order of Cấu hình. */
export const settings = {
  campaign: {
    name: 'Phong trào',
    kind: 'text',
    initial: ({ name }) => name,
    how: 'Tên đợt thi đua, in ở bảng và báo cáo. Ví dụ: Thi đua cải cách hành chính',
  },
  year: { name: 'Năm', kind: 'year', initial: ({ year }) => year, how: 'Bốn chữ số. Ví dụ: 2026' },
  organisation: {
    name: 'Tên cơ quan',
    kind: 'text',
    initial: blank,
    how: 'In ở đầu bảng và báo cáo. Ví dụ: Trung tâm Khuyến nông',
  },
  parent: {
    name: 'Cơ quan chủ quản',
    kind: 'text',
    initial: blank,
    how: 'Cơ quan cấp trên, in trên tên cơ quan. Ví dụ: Sở Nông nghiệp và Môi trường',
  },
  /** Who signs the report. */
  signer: {
    name: 'Chức vụ người ký báo cáo',
    kind: 'text',
    initial: blank,
    how: 'In ở chỗ ký. Ví dụ: Giám đốc',
  },
  /** The last day of registration. */
  deadline: {
    name: 'Hạn đăng ký sáng kiến',
    kind: 'day',
    initial: blank,
    how: 'Ngày cuối còn đăng ký được; trống là không hạn. Ví dụ: 30/09/2026',
  },
  /** Whether initiatives are registered after that day, too, which the history tells. */
  late: {
    name: 'Nhận đăng ký sau hạn',
    kind: 'flag',
    initial: () => 'Không',
    how: 'Có thì sáng kiến gửi sau hạn vẫn được nhận, Nhật ký ghi «Sau hạn». Ví dụ: Không',
  },
  /** The council. */
  reviewers: {
    name: namingSettings.reviewers,
    kind: 'emails',
    initial: (_, reviewers) => reviewers,
    how: `E-mail của hội đồng; trống thì ai sửa được tab này xét duyệt. ${emails}`,
  },
  /** How many sheets of points the council needs to conclude. */
  quorum: {
    name: 'Số phiếu Hội đồng cần có',
    kind: 'count',
    initial: blank,
    how: 'Có từng ấy phiếu chấm thì kết luận được; trống là mọi thành viên được hỏi. Ví dụ: 4',
  },
  /** Who helps. */
  contact: {
    name: 'Liên hệ',
    kind: 'text',
    initial: blank,
    how: 'Hỏi ai khi gặp khó. Ví dụ: Phòng Tổ chức, số máy 12',
  },
  /** Of everybody's pages; left to each person's account where it is blank. */
  language: {
    name: 'Ngôn ngữ',
    kind: 'language',
    initial: blank,
    how: 'vi hoặc en cho mọi người; trống thì theo tài khoản của từng người. Ví dụ: vi',
  },
  /** Who may edit what is protected. */
  admins: {
    name: namingSettings.admins,
    kind: 'emails',
    initial: blank,
    how: `E-mail người sửa được mọi tab; ghi xong thì thiết lập lại. ${emails}`,
  },
  /** Who else may enter facts. */
  entry: {
    name: namingSettings.entry,
    kind: 'emails',
    initial: blank,
    how: `E-mail người ghi số liệu, không sửa được kết quả; ghi xong thì thiết lập lại. ${emails}`,
  },
  /** The running period. */
  period: {
    name: 'Kỳ hiện tại',
    kind: 'period',
    initial: ({ year }) => `Năm ${year}`,
    how: 'Kỳ đang chấm. Ví dụ: Năm 2026; Quý III/2026; Tháng 9/2026; 6 tháng đầu năm 2026',
  },
  /** Of which periods a year is put together. */
  parts: {
    name: 'Tổng hợp năm theo',
    kind: 'text',
    initial: () => 'Quý',
    how: 'Năm gồm các kỳ nào. Ví dụ: Quý; Tháng; 6 tháng',
  },
  /** Which limits of a part hold for the year, too. */
  carry: {
    name: 'Giới hạn của kỳ đối với cả năm',
    otherNames: ['Một quý không hoàn thành thì không xuất sắc cả năm'],
    kind: 'carry',
    initial: () => carryTexts.vetoes,
    how: `Một trong ba: ${Object.values(carryTexts).join('; ')}`,
  },
  /** The list of people that the body kept before, where it is the tab of people. */
  roster: {
    name: rosterSetting,
    kind: 'text',
    initial: blank,
    how: 'Cột của Thi đua = «cột của cơ quan». Đổi thì xóa công thức ở cột của Thi đua rồi thiết lập lại. Ví dụ: «Cán bộ»: Họ tên = «Họ và tên»; E-mail = «Email»',
  },
  /** Which campaign of the add-on the workbook was made for. */
  template: {
    name: 'Mẫu phong trào',
    kind: 'text',
    initial: ({ id }) => id,
    how: 'Máy ghi khi thiết lập, không sửa. Ví dụ: cchc-2020',
  },
  /** Of the workbook, by which it is upgraded. */
  version: {
    name: 'Phiên bản bảng tính',
    kind: 'text',
    initial: () => sheetVersion,
    how: 'Máy ghi khi thiết lập và nâng cấp, không sửa. Ví dụ: 3',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingId = keyof typeof settings;

/** All names under which Cấu hình may hold the setting of this one; that alone where there is none. */
export function settingNames(name: string): readonly string[] {
  const found: Setting | undefined = Object.values(settings).find(one => one.name === name);
  return [name, ...(found?.otherNames ?? [])];
}
