import type { MadeOf } from '../../contract/MadeOf.ts';
import type { PlainCell } from '../../contract/ScoreSheet.ts';
import { countInitiatives } from '../../domain/counting/countInitiatives.ts';
import { countTasks, taskDays } from '../../domain/counting/countTasks.ts';
import { keyTitles } from '../../domain/counting/KeyColumn.ts';
import { isCenter } from '../../domain/criteria/population.ts';
import { Headers } from '../../domain/table/Headers.ts';
import { caseKey } from '../../domain/text/fold.ts';
import type { Day } from '../../domain/text/parseDate.ts';
import { parseDate } from '../../domain/text/parseDate.ts';
import { cellText, FAULT } from '../../domain/text/readCell.ts';
import type { Source, Where } from '../../tabs/Column.ts';

/** Whose figure is opened: the code of the row, and of its unit. */
export interface Whose {
  readonly code: string;
  readonly unit: string;
}

/** How a row stands to the figure that is made of it. */
export type Standing =
  | { readonly kind: 'counted' | 'notCounted' }
  /** It adds so much. */
  | { readonly kind: 'adds'; readonly amount: number }
  /** A cell of it is what the figure shows. */
  | { readonly kind: 'holds'; readonly title: string; readonly cell: PlainCell }
  /** Nobody has filled in the cell that is asked of it, so the figure is not known. */
  | { readonly kind: 'blank'; readonly title: string }
  /** A task that is not completed, so many days past its deadline, or completed so many days late. */
  | { readonly kind: 'open' | 'late'; readonly days: number }
  /** It cannot be read. */
  | { readonly kind: 'fault'; readonly why: string };

/** A row of the tab that a figure is made of, or lacks. */
export interface Piece {
  /** As people count. */
  readonly row: number;
  /** What the row is called: code and name, unit, state. */
  readonly name: string;
  readonly standing: Standing;
}

type Row = readonly PlainCell[];

/** The rows that a figure is made of, those first that it lacks something of. `today` tells which tasks are late. */
export function piecesOf(made: MadeOf, whose: Whose, today: Day): readonly Piece[] {
  const look = reading(made, whose, today);
  const pieces = made.rows.flatMap((row, at) =>
    (row.length === 0 ? [] : look(row)).map(standing => ({
      row: made.first + at,
      name: made.names
        .map(column => cellText(row[column]))
        .filter(text => text !== '')
        .join(' · '),
      standing,
    })),
  );
  const isFine = ({ standing: { kind } }: Piece) => kind === 'counted' || kind === 'adds' || kind === 'holds';
  return [...pieces.filter(piece => !isFine(piece)), ...pieces.filter(isFine)];
}

/** How a row stands to the figure; nothing where it has no part in it. */
function reading(made: MadeOf, { code, unit }: Whose, today: Day): (row: Row) => readonly Standing[] {
  const { source, side, header } = made;
  const cells = cellsOf(header);
  const key = side === 'staff' ? code : unit;
  switch (source?.kind) {
    case 'block':
      return counting(made, key, today);
    case 'sum':
    case 'count': {
      const { known, where } = source;
      const holds = ([title, value]: (typeof where)[number], row: Row) =>
        isSo(cells(row, title), value, { code, unit, isEvery: side === 'units' && isCenter(unit) });
      return row => {
        if (!where.every(one => one[0] === known || holds(one, row))) return [];
        if (known !== undefined && cellText(cells(row, known)) === '')
          return [{ kind: 'blank', title: known }];
        if (source.kind === 'sum') return [{ kind: 'adds', amount: Number(cells(row, source.column)) || 0 }];
        return [{ kind: where.every(one => holds(one, row)) ? 'counted' : 'notCounted' }];
      };
    }
    default: {
      const titles = source?.kind === 'reaches' ? source.columns : [made.column];
      return row => {
        if (caseKey(cellText(cells(row, keyTitles[side]))) !== caseKey(key)) return [];
        return titles.map(title => {
          const cell = cells(row, title) ?? '';
          return cellText(cell) === '' ? { kind: 'blank', title } : { kind: 'holds', title, cell };
        });
      };
    }
  }
}

/** What the counting function itself counts of each row alone. */
function counting({ source, counts, side, header }: MadeOf, key: string, today: Day) {
  const isTask = (source as Source & { kind: 'block' }).call === 'COUNT_TASKS';
  const [keys, asked] = [[[keyTitles[side]], [key]], [...new Set(counts)].join('; ')];
  const count = isTask ? countTasks : countInitiatives;
  const cells = cellsOf(header);
  const dayIn = (row: Row, title: string) => {
    const day = parseDate(cellText(cells(row, title)));
    return typeof day === 'number' ? day : Number.NaN;
  };
  return (row: Row): readonly Standing[] => {
    const found = count(keys, [header, row], asked)[1]!;
    const [all, own] = [found[0]!, found[found.length - 1]!];
    if (typeof own === 'string') {
      const why = own.slice(FAULT.length).replace(/^.*? dòng \d+, /, '');
      return [{ kind: 'fault', why }];
    }
    if (all === 0) return [];
    if (own > 0 && own !== 1) return [{ kind: 'adds', amount: own }];
    if (own === 1) return [{ kind: 'counted' }];
    const [deadline, end] = isTask ? taskDays.map(title => dayIn(row, title)) : [];
    if (deadline === undefined || end === undefined) return [{ kind: 'notCounted' }];
    if (Number.isNaN(end)) return [{ kind: 'open', days: Math.max(0, today - deadline) || 0 }];
    return end > deadline ? [{ kind: 'late', days: end - deadline }] : [{ kind: 'notCounted' }];
  };
}

/** Whether a cell is as a condition of COUNTIFS has it. */
function isSo(
  cell: PlainCell | undefined,
  value: Where[1],
  { code, unit, isEvery }: Whose & { readonly isEvery: boolean },
): boolean {
  const key = caseKey(cellText(cell));
  if (typeof value !== 'string' && 'person' in value) return key === caseKey(code);
  if (typeof value !== 'string')
    return isEvery ? key !== '' && key !== caseKey(keyTitles.units) : key === caseKey(unit);
  if (value.startsWith('<>')) return key !== caseKey(value.slice(2));
  return key === caseKey(value);
}

function cellsOf(header: readonly string[]) {
  const headers = new Headers(header);
  return (row: Row, title: string): PlainCell | undefined => row[headers.column(title) ?? -1];
}
