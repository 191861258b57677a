import { formatDay, parseDate } from '../domain/text/parseDate.ts';
import type { formTexts } from './texts/formTexts.ts';

/** How a date that was typed is understood; the hint while it is none yet. */
export function readAs(typed: string, words: (typeof formTexts)['vi']): string {
  const day = parseDate(typed);
  if (typeof day !== 'number') return words.hints.starts;
  // 1970-01-01, day 0, was a Thursday.
  return words.readAs(`${words.weekdays[(((day + 4) % 7) + 7) % 7]}, ${formatDay(day)}`);
}
