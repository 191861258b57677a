import { type Day, formatDay } from '../text/parseDate.ts';

/** How the reason in Nhật ký begins of what was registered after the last day (sau hạn). */
const LATE = 'Sau hạn ';

/** What is said of something registered on a day; blank where that was in time. */
export const lateness = (day: Day, deadline: Day | undefined): string =>
  deadline !== undefined && day > deadline ? LATE + formatDay(deadline) : '';

/** Whether an entry of the history says so. */
export const isLate = (why: string): boolean => why.startsWith(LATE);
