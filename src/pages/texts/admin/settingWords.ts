import type { SettingKind } from '../../../domain/workbookCheck/isReadSetting.ts';
import type { Bilingual } from '../Language.tsx';

/** How a setting of each kind is written. */
export const settingWords: Bilingual<Readonly<Record<SettingKind, string>>> = {
  vi: {
    day: 'Ghi ngày/tháng/năm, ví dụ 03/02/2020',
    year: 'Ghi năm có bốn chữ số, từ 2000 đến 2100',
    language: 'Ghi vi hoặc en',
    emails: 'Ghi các địa chỉ e-mail, cách nhau bằng dấu ;',
    period: 'Ghi kỳ, ví dụ Quý III/2020, tháng 9/2020 hay năm 2020',
    flag: 'Ghi Có hoặc Không',
    share: 'Ghi tỷ lệ, ví dụ 20%',
    grouping: 'Ghi Toàn cơ quan, Từng đơn vị, Người đứng đầu riêng hoặc Từng đối tượng',
  },
  en: {
    day: 'Write day/month/year, such as 03/02/2020',
    year: 'Write a year of four digits, from 2000 to 2100',
    language: 'Write vi or en',
    emails: 'Write e-mail addresses, with ; between',
    period: 'Write a period, such as Quý III/2020, tháng 9/2020 or năm 2020',
    flag: 'Write Có (yes) or Không (no)',
    share: 'Write a share, such as 20%',
    grouping:
      'Write Toàn cơ quan (the whole body), Từng đơn vị (each unit), Người đứng đầu riêng (heads apart) or Từng đối tượng (each kind)',
  },
};
