import { type Column, columnOf, columnsIn, leastOn, leastStep, NEAR, type Step, stepOn } from './Column.ts';
import { type Mark, type Trial, totalOfTrial } from './Trial.ts';
import { factorIn, withCell } from './withCell.ts';

/**
 * The changes of cells that bring the total to the goal: as few as possible, of these the least points, compared exactly
 * for one and two. Where two do not get there, the largest in full, the last as needed. Undefined where nothing does.
 */
export function cheapest(trial: Trial, goal: number): readonly Step[] | undefined {
  const gap = goal - totalOfTrial(trial);
  const places = columnsIn(trial);
  const columns = places.map(column => columnOf(trial, column));
  const one = oneOf(columns, gap);
  if (one) return [one];
  const together = togetherIn(trial, places);
  const pair = new Pair();
  offerApart(pair, columns, together, gap);
  offerTogether(pair, trial, columns, together, gap);
  return pair.steps ?? severalOf(trial, columns, together, goal);
}

/** The least step of one cell that closes the gap; of equals the one that adds something rather than undoes it, then the first. */
function oneOf(columns: readonly Column[], gap: number): Step | undefined {
  let found: Step | undefined;
  for (const column of columns) {
    const step = leastStep(column, gap);
    if (!step) continue;
    const less = found ? found.worth - step.worth : 1;
    if (less > NEAR || (less > -NEAR && adds(step) && !adds(found!))) found = step;
  }
  return found;
}

function adds({ from, to }: Step): boolean {
  return to > from;
}

/** Of the ways of two cells the one with the least points; of equals the one that begins with the largest. */
class Pair {
  #steps: readonly [Step, Step] | undefined;
  worth = Number.POSITIVE_INFINITY;

  get steps(): readonly Step[] | undefined {
    return this.#steps;
  }

  offer(one: Step, other: Step): void {
    const worth = one.worth + other.worth;
    if (worth > this.worth + NEAR) return;
    if (worth >= this.worth - NEAR && !isNicer([one, other], this.#steps!)) return;
    this.worth = worth;
    this.#steps = [one, other];
  }
}

/** Whether of two ways of the same points the first begins with the larger step, else undoes less. */
function isNicer(pair: readonly [Step, Step], other: readonly [Step, Step]): boolean {
  const larger = pair[0].worth - other[0].worth;
  if (Math.abs(larger) > NEAR) return larger > 0;
  return pair.filter(adds).length > other.filter(adds).length;
}

/** For each column those that a criterion, or a group, reads together with it: what they give does not simply add up. */
type Together = ReadonlyMap<number, ReadonlySet<number>>;

function togetherIn({ marks, groups: all }: Trial, columns: readonly number[], groups = all): Together {
  const known = new Set(columns);
  const together = new Map<number, Set<number>>();
  const columnsOf = ({ measure: { placed } }: Mark) =>
    [...placed.data, ...(placed.outOf ?? [])].map(({ column }) => column);
  const grouped = groups.map(({ members }) => members.flatMap(at => columnsOf(marks[at]!)));
  for (const several of [...marks.map(columnsOf), ...grouped].filter(({ length }) => length > 1)) {
    const read = several.filter(column => known.has(column));
    for (const one of read) {
      const others = together.get(one) ?? new Set();
      for (const other of read) if (one !== other) others.add(other);
      if (others.size > 0) together.set(one, others);
    }
  }
  return together;
}

/** Pairs of cells that nothing reads together: what they are worth adds up. */
function offerApart(pair: Pair, columns: readonly Column[], together: Together, gap: number): void {
  const most = columns.reduce((all, column) => Math.max(all, column.most), 0);
  if (2 * most < gap - NEAR) return;
  const large = columns.filter(column => column.most + most >= gap - NEAR);
  const steps = large.flatMap(column => column.steps).filter(({ worth }) => worth + most >= gap - NEAR);
  const slopes = large.flatMap(column => column.slopes);
  const rising = [...steps].sort((a, b) => a.worth - b.worth);
  const isApart = (one: Step, other: Step) =>
    one.column !== other.column && !together.get(one.column)?.has(other.column);
  let from = 0;
  for (const one of steps.sort((a, b) => b.worth - a.worth)) {
    const left = gap - one.worth;
    while (from < rising.length && rising[from]!.worth < left - NEAR) from++;
    for (let at = from; at < rising.length; at++) {
      const other = rising[at]!;
      if (other.worth > one.worth + NEAR || one.worth + other.worth > pair.worth + NEAR) break;
      if (isApart(one, other)) pair.offer(one, other);
    }
    for (const slope of slopes) {
      const at = leastOn(slope, left);
      if (at === undefined || one.worth + slope.from.worth + at * slope.each > pair.worth + NEAR) continue;
      const other = stepOn(slope, at);
      if (!isApart(one, other)) continue;
      if (one.worth < other.worth) pair.offer(other, one);
      else pair.offer(one, other);
    }
  }
}

/** Pairs of cells that are read together: the second is looked at where the first is changed already. */
function offerTogether(
  pair: Pair,
  trial: Trial,
  columns: readonly Column[],
  together: Together,
  gap: number,
): void {
  const rooms = new Map<number, number>();
  const room = (column: number) => {
    const known = rooms.get(column) ?? roomOf(trial, column);
    rooms.set(column, known);
    return known;
  };
  for (const { column, steps } of columns) {
    const others = [...(together.get(column) ?? [])].map(other => ({ other, room: room(other) }));
    for (const one of steps) {
      const left = gap - one.worth - NEAR;
      const open = others.filter(({ room }) => room >= left);
      const after = open.length > 0 ? withCell(trial, column, one.cell) : undefined;
      if (!after) continue;
      for (const { other } of open) {
        const step = leastStep(columnOf(after, other), gap - one.worth);
        if (step) pair.offer(one, step);
      }
    }
  }
}

/** What the criteria that count the column are short of, in points of the total. */
function roomOf(trial: Trial, column: number): number {
  const changes = trial.readers.get(column)!.flatMap(at => {
    const mark = trial.marks[at]!;
    const { potential } = mark.measure.criterion.judge;
    const isCounted = potential && factorIn(mark.measure.placed.data, column) !== 0;
    return isCounted ? [{ at, mark: { ...mark, points: potential.top } }] : [];
  });
  return totalOfTrial(trial, changes) - totalOfTrial(trial);
}

/** The cell that gives most, in full, until one closes what is left. */
function severalOf(
  trial: Trial,
  all: readonly Column[],
  together: Together,
  goal: number,
): readonly Step[] | undefined {
  const chosen: Step[] = [];
  let [now, columns] = [trial, all];
  const lookAgain = (column: number) => {
    columns = columns.map(one => (one.column === column ? columnOf(now, column) : one));
  };
  // What another cell of a group has taken since, a column only loses: it is looked at again when it is its turn.
  const dependent = togetherIn(
    trial,
    all.map(({ column }) => column),
    trial.groups.filter(({ isPenalty }) => isPenalty),
  );
  const stale = new Set<number>();
  for (;;) {
    const last = oneOf(columns, goal - totalOfTrial(now));
    if (last && stale.size === 0) return [...chosen, last];
    const next = last ?? largestOf(columns);
    if (!next) return undefined;
    const again = last ? [...stale] : stale.has(next.column) ? [next.column] : [];
    for (const column of again) {
      lookAgain(column);
      stale.delete(column);
    }
    if (again.length > 0) continue;
    chosen.push(next);
    now = withCell(now, next.column, next.cell)!;
    columns = columns.filter(({ column }) => column !== next.column);
    for (const other of together.get(next.column) ?? []) {
      if (!columns.some(({ column }) => column === other)) continue;
      if (dependent.get(next.column)?.has(other)) lookAgain(other);
      else stale.add(other);
    }
  }
}

function largestOf(columns: readonly Column[]): Step | undefined {
  let found: Step | undefined;
  for (const { steps } of columns) {
    const step = steps[steps.length - 1];
    if (!step) continue;
    const more = found ? step.worth - found.worth : 1;
    if (more > NEAR || (more > -NEAR && adds(step) && !adds(found!))) found = step;
  }
  return found;
}
