import type { AnyJudge, GroupRule } from '../../criteria/Rule.ts';
import type { Cell } from '../../text/Cell.ts';
import { isOfPenalties, rulesAt, shareOf } from '../groups.ts';
import type { Measure } from '../Measure.ts';
import { type Scores, scaleAt } from '../Scores.ts';
import { State } from '../State.ts';
import type { Scale } from '../scales.ts';

/** How one criterion stands in a row as it would be. */
export interface Mark {
  readonly measure: Measure;
  /** A value of State. */
  readonly state: number;
  /** Dữ liệu before any division, and Mẫu số where there is one. */
  readonly over: number;
  readonly under: number | undefined;
  /** What the rule gives, 0 where there is no datum; of Trần xếp loại the rank of the band. */
  readonly points: number;
}

/** One row as it would be with other cells. */
export interface Trial {
  readonly cells: readonly Cell[];
  /** Of the criteria that are for this row, in their order. */
  readonly marks: readonly Mark[];
  /** For each column the places of the marks that read it. */
  readonly readers: ReadonlyMap<number, readonly number[]>;
  /** The scale of its total. */
  readonly scale: Scale;
  /** The groups whose rules hold for the row. */
  readonly groups: readonly TrialGroup[];
  /** As in Scores. */
  readonly earned: number;
  readonly possible: number;
  readonly adjusted: number;
}

/** Marks that give together what the rules of their group let them. */
interface TrialGroup {
  readonly members: readonly number[];
  readonly rules: readonly GroupRule[];
  readonly isPenalty: boolean;
  readonly isAdjusting: boolean;
}

/** Another mark in place of the one at `at`. */
export interface Change {
  readonly at: number;
  readonly mark: Mark;
}

/** Row `i` as it is. */
export function trialOf(scores: Scores, i: number): Trial {
  const { rows, measures, earned, possible, adjusted } = scores;
  const marks = measures
    .filter(({ state }) => state[i] !== State.elsewhere)
    .map((measure): Mark => {
      const { value, quotient, criterion } = measure;
      const state = measure.state[i]!;
      const isScored = state === State.scored;
      const points = criterion.judge.effect === 'rating-cap' ? value[i]! : measure.points[i]!;
      return {
        measure,
        state,
        over: isScored ? (quotient?.over[i] ?? value[i]!) : 0,
        under: quotient?.under[i],
        points: isScored ? points : 0,
      };
    });
  const sums = { earned: earned[i]!, possible: possible[i]!, adjusted: adjusted[i]! };
  const [scale, groups] = [scaleAt(scores, i), groupsIn(scores, i, marks)];
  return { cells: rows.cells[i]!, marks, readers: readersOf(marks), scale, groups, ...sums };
}

function groupsIn({ groups, rows }: Scores, i: number, marks: readonly Mark[]): readonly TrialGroup[] {
  return groups.flatMap(group => {
    const rules = rulesAt(group, rows, i);
    const members = marks.flatMap(({ measure }, at) => (group.members.includes(measure) ? [at] : []));
    if (rules === 'undecided' || rules.length === 0 || members.length === 0) return [];
    const isAdjusting = group.members[0]!.criterion.judge.effect === 'adjust';
    return [{ members, rules, isPenalty: isOfPenalties(group), isAdjusting }];
  });
}

function readersOf(marks: readonly Mark[]): ReadonlyMap<number, readonly number[]> {
  const readers = new Map<number, number[]>();
  marks.forEach(({ measure: { placed } }, at) => {
    for (const { column } of [...placed.data, ...(placed.outOf ?? [])]) {
      const known = readers.get(column);
      if (!known) readers.set(column, [at]);
      else if (known[known.length - 1] !== at) known.push(at);
    }
  });
  return readers;
}

/** The total before it is kept within its bounds, with some marks changed: points are added up as the scoring adds them. */
export function totalOfTrial(trial: Trial, changes: readonly Change[] = []): number {
  const { earned, possible, adjusted } = sumsOf(trial, changes);
  return (trial.scale.top * earned) / possible + adjusted;
}

/** The row with some marks changed. */
export function changed(trial: Trial, changes: readonly Change[]): Trial {
  const marks = trial.marks.slice();
  for (const { at, mark } of changes) marks[at] = mark;
  return { ...trial, marks, ...sumsOf(trial, changes) };
}

function sumsOf(trial: Trial, changes: readonly Change[]): Pick<Trial, 'earned' | 'possible' | 'adjusted'> {
  let { earned, adjusted } = trial;
  for (const group of trial.groups) {
    if (!changes.some(({ at }) => group.members.includes(at))) continue;
    const more = pointsOf(trial, group, changes) - pointsOf(trial, group, []);
    if (group.isAdjusting) adjusted += more;
    else earned += more;
  }
  for (const { at, mark } of changes) {
    if (trial.groups.some(({ members }) => members.includes(at))) continue;
    const { judge } = mark.measure.criterion;
    const more = mark.points - trial.marks[at]!.points;
    if (judge.effect === 'adjust') adjusted += more;
    else if (countsInTotal(judge)) earned += more;
  }
  return { earned, possible: trial.possible, adjusted };
}

/** What a group gives with some marks changed. */
function pointsOf(
  { marks }: Trial,
  { members, rules, isPenalty }: TrialGroup,
  changes: readonly Change[],
): number {
  const given = members.map(at => {
    const { state, points, measure } = changes.find(change => change.at === at)?.mark ?? marks[at]!;
    const { judge } = measure.criterion;
    return { points: state === State.scored ? points : 0, max: judge.effect === 'points' ? judge.max : 0 };
  });
  return shareOf(given, rules, isPenalty).points;
}

/** Whether the total depends on the points that the criterion gives. */
export function countsInTotal(judge: AnyJudge): boolean {
  return judge.effect === 'adjust' || (judge.effect === 'points' && judge.max > 0);
}
