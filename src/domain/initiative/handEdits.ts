import { caseKey } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { stateNames } from './states.ts';

/** A row of the register, as far as it can be held against the history; texts as they stand there. */
export interface RegisterRow {
  /** Where it stands in the sheet; 1 is the header. */
  readonly row: number;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly key: string;
}

/** An entry of the history about an initiative; they come in the order in which they were written. */
export interface HistoryRow {
  readonly number: string;
  readonly to: string;
}

/** Something that the sidebar has not done, so somebody has typed it. `found` and `expected` as people read them. */
export interface HandEdit {
  /** 0 for an initiative whose row is gone. */
  readonly row: number;
  readonly number: string;
  readonly code:
    | 'noKey'
    /** The history does not know the initiative. */
    | 'noHistory'
    /** The state is not the one that the history ends with. */
    | 'state'
    /** The version is not the number of entries: changed, or put back, by hand. */
    | 'version'
    /** The history knows it and the register does not. */
    | 'rowGone';
  readonly found: string;
  readonly expected: string;
}

/** What was changed by hand, by holding the register against the history: rows in their order, then rows that are gone. */
export function handEdits(rows: readonly RegisterRow[], history: readonly HistoryRow[]): readonly HandEdit[] {
  const entries = grouped(history, ({ number }) => number);
  const numbers = rows.map(({ number }) => number);
  const gone = [...entries.keys()].filter(number => !numbers.includes(number));
  return [
    ...rows.flatMap(row => rowEdits(row, entries.get(row.number))),
    ...gone.map((number): HandEdit => ({ row: 0, number, code: 'rowGone', found: '', expected: number })),
  ];
}

function rowEdits(
  { row, number, state, version, key }: RegisterRow,
  entries: readonly HistoryRow[] | undefined,
): readonly HandEdit[] {
  if (number === '') return [];
  const edits: HandEdit[] = [];
  const add = (code: HandEdit['code'], found: string, expected: string) =>
    edits.push({ row, number, code, found, expected });
  if (key === '') add('noKey', '', '');
  if (entries) {
    const told = entries[entries.length - 1]!.to;
    if (nameOf(state) !== nameOf(told)) add('state', state, told);
    if (version !== entries.length) add('version', String(version), String(entries.length));
  } else add('noHistory', state, '');
  return edits;
}

function nameOf(state: string): string {
  return stateNames.find(state)?.name ?? caseKey(state);
}
