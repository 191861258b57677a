import type { CriteriaRow, CriteriaTable } from '../criteria/CriteriaTable.ts';
import { millionths } from '../criteria/condition.ts';
import type { RowKind } from '../criteria/population.ts';
import { bandsOf } from '../scoring/mostSpecific.ts';
import { scaleOf } from '../scoring/scales.ts';
import type { Checked } from './Check.ts';
import { knownKinds } from './rowKinds.ts';

/** Every set of bands that rates somebody, from best to worst; none while it is not known which bands there are. */
export function bandSets({ rows, table }: Checked): readonly (readonly Span[])[] {
  const sets = new Map<string, readonly Span[]>();
  if (bandsAreKnown(rows))
    for (const kind of knownKinds) {
      const set = bandsOf(table.bands, kind);
      const most = millionths(mostOf(table, kind));
      if (set !== 'undecided' && set.length > 0)
        sets.set(
          `${set.map(({ row }) => row).join()} ${most}`,
          set.map(band => spanOf(rows.find(row => row.band === band)!, most)),
        );
    }
  return [...sets.values()];
}

/** The most that a total can be for rows of the kind. */
export function mostOf(table: CriteriaTable, kind: RowKind): number {
  const scale = scaleOf(table, kind);
  return typeof scale === 'string' ? 100 : scale.most;
}

/** Whether no fault leaves open which bands there are: whatever is wrong with the others might only follow from that. */
export function bandsAreKnown(rows: readonly CriteriaRow[]): boolean {
  return rows.every(({ rule, band, faulty }) => rule && !(band && faulty.size > 0));
}

/** Totals in whole millionths of a point, both ends included; empty where `low` is above `high`. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** A band with the totals that its target takes in. */
export interface Span extends Stretch {
  readonly row: CriteriaRow;
  readonly name: string;
  /** The most that a total can be. */
  readonly most: number;
}

/** The totals from 0 to the most that a band takes in. */
function spanOf(row: CriteriaRow, top: number): Span {
  const { content: name, target } = row.draft;
  if (target?.kind !== 'number') return { row, name, low: 0, high: top, most: top };
  const limit = millionths(target.percent ? target.value * 100 : target.value);
  const low = { '>': limit + 1, '>=': limit, '=': limit, '<': 0, '<=': 0 }[target.op];
  const high = { '>': top, '>=': top, '=': limit, '<': limit - 1, '<=': limit }[target.op];
  return { row, name, low: Math.max(0, low), high: Math.min(top, high), most: top };
}

/** Which totals each band gets: the first that takes a total in has it. `left` are those that none takes in. */
export function shareOut(spans: readonly Span[]): {
  readonly gained: readonly (readonly Stretch[])[];
  readonly left: readonly Stretch[];
} {
  let left: readonly Stretch[] = [{ low: 0, high: spans[0]!.most }];
  const gained = spans.map(span => {
    const own = left.flatMap(({ low, high }) =>
      real([{ low: Math.max(low, span.low), high: Math.min(high, span.high) }]),
    );
    left = left.flatMap(({ low, high }) =>
      own.some(part => part.low <= high && part.high >= low)
        ? real([
            { low, high: Math.max(low, span.low) - 1 },
            { low: Math.min(high, span.high) + 1, high },
          ])
        : [{ low, high }],
    );
    return own;
  });
  return { gained, left };
}

function real(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ low, high }) => low <= high);
}
