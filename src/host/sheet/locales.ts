/** How a locale reads what is typed, and shows it. */
interface Writing {
  readonly decimal: ',' | '.';
  readonly group: '.' | ',';
  /** What may stand between the figures of a whole date. */
  readonly dateMarks: string;
  readonly monthFirst: boolean;
  /** Dates with their month in words. */
  readonly inWords: readonly RegExp[];
  /** The halves of a day. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The number formats that the sheet gives by itself. */
  readonly date: string;
  readonly dayOfYear: string;
  readonly moment: string;
  readonly time: string;
  /** The language of number formats. */
  readonly language: 'vi' | 'en';
}

/** The locales of a spreadsheet, by Google's codes. */
export const locales = {
  vi_VN: {
    ...{ decimal: ',', group: '.', dateMarks: '/.-', monthFirst: false, language: 'vi' },
    inWords: [
      /^(?<day>\d{1,2}) (?:(?<name>[a-z]{3})[a-z]*|(?:thg|tháng) (?<month>\d{1,2}))(?:,? (?<year>\d{4}))?$/i,
    ],
    ...{ before: ['AM', 'SA'], after: ['PM', 'CH'] },
    ...{ date: 'dd/mm/yyyy', dayOfYear: 'dd/mm', moment: 'dd/mm/yyyy hh:mm:ss', time: 'hh:mm:ss' },
  },
  en_US: {
    ...{ decimal: '.', group: ',', dateMarks: '/-', monthFirst: true, language: 'en' },
    inWords: [
      /^(?<name>[a-z]{3})[a-z]* (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/i,
      /^(?<day>\d{1,2}) (?<name>[a-z]{3})[a-z]*(?:,? (?<year>\d{4}))?$/i,
    ],
    ...{ before: ['AM'], after: ['PM'] },
    ...{ date: 'm/d/yyyy', dayOfYear: 'm/d', moment: 'm/d/yyyy h:mm:ss', time: 'h:mm:ss am/pm' },
  },
} as const satisfies Readonly<Record<string, Writing>>;

export type Locale = keyof typeof locales;
