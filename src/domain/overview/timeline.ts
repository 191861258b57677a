import { lastDayOf } from '../periods/Period.ts';
import { parsePeriod } from '../periods/parsePeriod.ts';
import { ratingOf } from '../periods/rating.ts';
import { caseKey } from '../text/fold.ts';
import { roundShown } from '../text/formatNumber.ts';
import { grouped } from '../text/grouped.ts';
import type { UnitThen } from './Facts.ts';

/** What is different from the period before; null where it is not, or where one of the two is not known. */
export interface Change {
  /** Points more or less. */
  readonly score: number | null;
  readonly rank: readonly [was: number, now: number] | null;
  readonly rating: readonly [was: string, now: string] | null;
}

/** A unit over time. */
export interface UnitLine {
  readonly code: string;
  readonly name: string;
  /** One for each period; undefined where it was not there. */
  readonly then: readonly (UnitThen | undefined)[];
  readonly change: Change;
}

/** Units over frozen periods of one kind, the earliest first. */
export interface Timeline {
  readonly periods: readonly string[];
  /** In the order of their ranks in the last one, those without a rank behind. */
  readonly units: readonly UnitLine[];
}

/** More of them side by side have no room. */
const MOST = 6;

/**
 * The last periods up to `shown`, of its kind; up to the one that was frozen last where that names none. `history` begins with
 * what was frozen last. Undefined where there are fewer than two to compare.
 */
export function timeline(history: readonly UnitThen[], shown: string): Timeline | undefined {
  const known = [...new Set(history.map(({ period }) => period))].flatMap(name => {
    const period = parsePeriod(name);
    return typeof period === 'string' ? [] : [{ name, kind: period.kind, end: lastDayOf(period) }];
  });
  const asked = known.find(({ name }) => name === shown);
  const { kind } = asked ?? known[0] ?? {};
  const periods = known
    .filter(one => one.kind === kind && one.end <= (asked?.end ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => a.end - b.end)
    .slice(-MOST)
    .map(({ name }) => name);
  if (periods.length < 2) return undefined;
  const rows = history.filter(({ period }) => periods.includes(period));
  const lines = [...grouped(rows, ({ code }) => caseKey(code)).values()].map(own => {
    const then = periods.map(name => own.find(({ period }) => period === name));
    const [was, now] = then.slice(-2);
    const { code, name } = [...then].reverse().find(one => one !== undefined)!;
    return { code, name, then, change: changeOf(was, now) };
  });
  const place = ({ then }: UnitLine) => then[then.length - 1]?.rank || Number.MAX_VALUE;
  return { periods, units: lines.sort((a, b) => place(a) - place(b)) };
}

function changeOf(was: UnitThen | undefined, now: UnitThen | undefined): Change {
  if (!was || !now) return { score: null, rank: null, rating: null };
  const [before, after] = [ratingOf(was), ratingOf(now)];
  const difference =
    typeof was.score === 'number' && typeof now.score === 'number' ? roundShown(now.score - was.score) : 0;
  return {
    score: difference || null,
    rank: was.rank !== now.rank && was.rank > 0 && now.rank > 0 ? [was.rank, now.rank] : null,
    rating: caseKey(before) !== caseKey(after) && before !== '' && after !== '' ? [before, after] : null,
  };
}
