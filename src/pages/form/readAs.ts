import { formatDay, parseDate } from '../../domain/text/parseDate.ts';
import type { formTexts } from '../texts/formTexts.ts';

type FormWords = (typeof formTexts)['vi'];

/** «thứ Hai, 03/02/2020»; undefined while what was typed is no date. */
export function dayInWords(typed: string, words: FormWords): string | undefined {
  const day = parseDate(typed);
  if (typeof day !== 'number') return undefined;
  // 1970-01-01, day 0, was a Thursday.
  return `${words.weekdays[(((day + 4) % 7) + 7) % 7]}, ${formatDay(day)}`;
}

/** How a date that was typed is understood; the hint while it is none yet. */
export function readAs(typed: string, words: FormWords): string {
  const day = dayInWords(typed, words);
  return day === undefined ? words.hints.starts : words.readAs(day);
}
