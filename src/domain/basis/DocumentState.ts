import { type Day, parseDate } from '../text/parseDate.ts';

/** What is known of a document that rules rest on (văn bản căn cứ). Days are dd/mm/yyyy. */
export interface DocumentState {
  /** Số, ký hiệu: «233/2026/NĐ-CP». */
  readonly number: string;
  readonly about?: string;
  /** The first and the last day in force, where they are known. */
  readonly from?: string;
  readonly until?: string;
  /** The number of the document that has taken its place; where nothing else is known of its end, that is to be checked (cần đối chiếu). */
  readonly replacedBy?: string;
  /** The last day on which whoever has no rules of their own yet may still go by it. */
  readonly usableUntil?: string;
}

/** Whether it is no longer in force on a day; of an end without a day, from the year of its replacement on. */
export function hasEnded({ until, replacedBy }: DocumentState, day: Day): boolean {
  const year = /\/(\d{4})\//.exec(replacedBy ?? '')?.[1];
  const last = parseDate(until ?? (year === undefined ? '' : `31/12/${Number(year) - 1}`));
  return typeof last === 'number' && day > last;
}
