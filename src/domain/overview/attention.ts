import { stateNames } from '../initiative/states.ts';
import type { Result } from '../periods/Result.ts';
import { isUnrated } from '../periods/rating.ts';
import { caseKey } from '../text/fold.ts';
import type { Day } from '../text/parseDate.ts';
import { splitCodes } from '../text/splitCodes.ts';
import type { InitiativeFact, OpenTask } from './Facts.ts';
import { rankedUnits } from './ranking.ts';
import { type Unmet, unmetConditions } from './unmet.ts';

/** An initiative may wait this many days for the council. */
export const PATIENCE_DAYS = 10;

/** What somebody should look at (cần chú ý). */
export interface Attention {
  /** Who is to be rated and has no rating; where something else stands in its cell first. */
  readonly unrated: readonly Result[];
  /** Units without an initiative that counts. */
  readonly idle: readonly Result[];
  /** Whose points reach a band and who lacks a condition of it. */
  readonly unmet: readonly Unmet[];
  /** Initiatives that wait for the council for longer than that, the longest first. */
  readonly waiting: readonly (InitiativeFact & { readonly days: number })[];
  /** Tasks past their deadline, the oldest first. */
  readonly overdue: readonly (OpenTask & { readonly days: number })[];
}

/**
 * On the day `today`. A task is overdue from the day after its deadline; what has no date is neither overdue nor waits
 * too long.
 */
export function attention(
  results: readonly Result[],
  initiatives: readonly InitiativeFact[],
  tasks: readonly OpenTask[],
  today: Day,
): Attention {
  const counted = initiatives.filter(({ state }) => stateNames.find(state)?.counts ?? false);
  const units = new Set(results.map(({ code }) => caseKey(code)));
  const active = new Set(
    counted.flatMap(({ unit }) => splitCodes(unit, code => units.has(caseKey(code))).map(caseKey)),
  );
  const unrated = results.filter(isUnrated);
  return {
    unrated: [true, false].flatMap(isOther =>
      unrated.filter(({ unread = '' }) => (unread !== '') === isOther),
    ),
    idle: rankedUnits(results).filter(({ code }) => !active.has(caseKey(code))),
    unmet: unmetConditions(results),
    waiting: initiatives
      .filter(({ state }) => stateNames.find(state) === stateNames.find('Đã đăng ký'))
      .map(one => since(one, one.updated ?? one.registered, today))
      .filter(({ days }) => days > PATIENCE_DAYS)
      .sort(longest),
    overdue: overdueTasks(tasks, today),
  };
}

/** Tasks past their deadline, the oldest first. */
export function overdueTasks<Task extends OpenTask>(
  tasks: readonly Task[],
  today: Day,
): readonly (Task & { readonly days: number })[] {
  return tasks
    .map(task => since(task, task.due, today))
    .filter(({ days }) => days > 0)
    .sort(longest);
}

const since = <Item>(item: Item, day: Day | null, today: Day) => ({
  ...item,
  days: day === null ? 0 : today - day,
});
const longest = (a: { days: number }, b: { days: number }) => b.days - a.days;
