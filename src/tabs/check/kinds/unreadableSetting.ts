import { carryTexts } from '../../../domain/periods/Carry.ts';
import { type FormedKind, isReadSetting } from '../../../domain/settings/readSetting.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';
import { Names } from '../../../domain/text/Names.ts';
import { settingsTab } from '../../fixed.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly text: string; readonly kind: FormedKind; readonly name: string };

/** A setting that counts as none because it cannot be read. */
export const find: Find<Fields> = facts => {
  const { columns } = settingsTab;
  const reader = Reader.of(facts, settingsTab);
  const kinds = new Names(Object.entries(facts.settings));
  return (reader?.spots(columns.value) ?? []).flatMap(({ row, value, text }) => {
    const name = reader!.text(columns.name, row);
    const kind = kinds.find(name);
    return kind === undefined || isReadSetting(kind, value)
      ? []
      : [reader!.fault(columns.value, row, { text, kind, name })];
  });
};

export const words: Wording<Fields> = ({ text, kind, name }) => ({
  fault: {
    vi: `Mục «${name}» không đọc được «${text}», nên coi như để trống`,
    en: `The setting «${name}» counts as blank: «${text}» cannot be read`,
  },
  fix: written[kind],
});

/** How a setting of each kind is written. */
const written: Readonly<Record<FormedKind, Bilingual<string>>> = {
  day: { vi: 'Ghi ngày/tháng/năm, ví dụ 03/02/2020', en: 'Write day/month/year, such as 03/02/2020' },
  year: {
    vi: 'Ghi năm có bốn chữ số, từ 2000 đến 2100',
    en: 'Write a year of four digits, from 2000 to 2100',
  },
  count: { vi: 'Ghi một số nguyên từ 1, ví dụ 4', en: 'Write a whole number from 1 on, such as 4' },
  flag: { vi: 'Ghi Có hoặc Không', en: 'Write Có (yes) or Không (no)' },
  language: { vi: 'Ghi vi hoặc en', en: 'Write vi or en' },
  emails: {
    vi: 'Ghi các địa chỉ e-mail, cách nhau bằng dấu ;',
    en: 'Write e-mail addresses, with ; between',
  },
  period: {
    vi: 'Ghi kỳ, ví dụ Quý III/2020, tháng 9/2020 hay năm 2020',
    en: 'Write a period, such as Quý III/2020, tháng 9/2020 or năm 2020',
  },
  carry: {
    vi: `Ghi ${Object.values(carryTexts).join(', hoặc ')}`,
    en: `Write ${carryTexts.vetoes} (failed vetoes alone), ${carryTexts.lowest} (these, and the lowest rating of a period keeps the year below the top) or ${carryTexts.all} (these, and every limit of a period)`,
  },
};
