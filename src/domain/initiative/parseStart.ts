import { type Day, parseDate } from '../text/parseDate.ts';

/** Why a text is no day from which an initiative is applied; `farOff`: its year is a slip of the keys; `future`: not come yet. */
export type StartProblem = 'missing' | 'notDate' | 'unreal' | 'farOff' | 'future';

const YEAR = 365.25;
/** What is further back than so many years is taken for a slip: «1920». */
const BACK = 20;

/** Reads the day from which an initiative is applied (ngày bắt đầu áp dụng). */
export function parseStart(text: string, today: Day): Day | StartProblem {
  if (text.trim() === '') return 'missing';
  const day = parseDate(text) ?? 'notDate';
  if (typeof day !== 'number') return day;
  if (day > today) return 'future';
  return day < today - BACK * YEAR ? 'farOff' : day;
}
