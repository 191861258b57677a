import type { Day } from '../../domain/text/parseDate.ts';

const DAY = 86_400_000;

/** A calendar day as Sheets takes it: midnight in the script's time zone. */
export function localDate(day: Day): Date {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}
