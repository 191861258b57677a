import type { Column, Columns, Reference, Source, Where } from './Column.ts';

/** What one does in a tab, which its colour shows: begin, read and print, type facts, lay down what holds. */
export type Use = 'start' | 'read' | 'write' | 'manage';

/**
 * Whom Sheets lets type into a tab. `warned`: everybody, after a warning, because the sidebar writes as the person;
 * `entry`: the admins and those whom they name in Cấu hình; `admins`: the admins alone.
 */
export type Access = 'everybody' | 'warned' | 'entry' | 'admins';

/** One formula beside the columns, which scores every row of the tab by a table of criteria. */
interface Scored {
  readonly by: 'SCORE_STAFF' | 'SCORE_UNIT';
  /** The tab of the criteria. */
  readonly criteria: string;
  /** What it is asked for, in this order. */
  readonly results: Columns;
}

/** A tab of the workbook; everything that set-up, check, server and pages need of its columns is declared here once. */
export interface Tab<Id extends string = string> {
  readonly name: string;
  readonly use: Use;
  readonly access: Access;
  /** ASCII, for formulas. */
  readonly namedRange: string;
  /** How many rows a new tab has: enough for the year, few enough to stay fast. Sheets adds more when needed. */
  readonly rows: number;
  readonly columns: Columns<Id>;
  /** The column that tells rows apart. */
  readonly key?: Id;
  /** Rows that have something here and no code get one that begins so. */
  readonly coded?: { readonly named: Id; readonly prefix: string };
  /** Whether every row is of one round. */
  readonly ofRound?: true;
  /** Filled by the add-on alone. */
  readonly written?: true;
  /** Not shown until the add-on writes into it. */
  readonly seldom?: true;
  /**
   * Its rows are those that have something in this column of another tab: each column is one formula in the header row.
   */
  readonly follows?: Reference;
  readonly scored?: Scored;
  /** How many columns stay in sight while the others are scrolled. */
  readonly frozenColumns?: number;
  /** Not made until somebody asks for what it serves. */
  readonly usedBy?: Purpose;
}

/**
 * What a body may do beside the campaign itself: let a council (Hội đồng sáng kiến) score, consider titles (danh hiệu). Whoever does
 * not, waits for none of its formulas.
 */
export const purposes = ['council', 'titles'] as const;
export type Purpose = (typeof purposes)[number];

/** Declares a tab; ids that there are not do not compile. */
export function declared<const Declared extends Columns>(
  tab: Omit<Tab<keyof Declared & string>, 'columns'> & { readonly columns: Declared },
): Tab<keyof Declared & string> {
  return tab as unknown as Tab<keyof Declared & string>;
}

/** The columns in the order in which they stand. */
export function columnsOf({ columns }: Pick<Tab, 'columns'>): readonly Column[] {
  return Object.values(columns);
}

/** What its rows are scored with, in the order in which it stands beside the columns; nothing where they are not. */
export function resultsOf({ scored }: Pick<Tab, 'scored'>): readonly Column[] {
  return Object.values(scored?.results ?? {});
}

/** What is said of columns by their ids, by their headers. */
export function byHeader<Id extends string, Value>(
  { columns }: Pick<Tab<Id>, 'columns'>,
  cells: Readonly<Partial<Record<Id, Value>>>,
): Readonly<Record<string, Value>> {
  const named: Record<string, Value> = {};
  for (const id of Object.keys(cells) as Id[]) named[columns[id].header] = cells[id]!;
  return named;
}

type Conditions<Id extends string> = Readonly<Partial<Record<Id, Where[1]>>>;

/** Counts the rows of a tab for which these columns hold that. */
export function count<Id extends string>(tab: Tab<Id>, where: Conditions<Id>, known?: Id): Source {
  return { kind: 'count', ...aggregate(tab, where, known) };
}

/** Adds up a column of such rows; blank as long as one of them is. */
export function sum<Id extends string>(tab: Tab<Id>, column: Id, where: Conditions<Id>): Source {
  return { kind: 'sum', column: tab.columns[column].header, ...aggregate(tab, where, column) };
}

function aggregate<Id extends string>(tab: Tab<Id>, where: Conditions<Id>, known: Id | undefined) {
  return {
    tab: tab.name,
    where: Object.entries(byHeader(tab, where)) as readonly Where[],
    ...(known === undefined ? {} : { known: tab.columns[known].header }),
  };
}
