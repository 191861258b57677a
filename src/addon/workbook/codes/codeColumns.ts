import type { Reference } from '../../../tabs/Column.ts';
import { columnsOf } from '../../../tabs/Tab.ts';
import { tabs } from '../../../tabs/tabs.ts';

/** A column of codes that can be given, and where else they stand. */
export interface CodeColumn extends Reference {
  /** A row that has this and no code needs one. */
  readonly named: string;
  /** How codes begin where there are none yet. */
  readonly prefix: string;
  /** Columns that name such codes, one or several in a cell. */
  readonly elsewhere: readonly Reference[];
}

/** The columns of codes, in the order of the tabs. */
export const codeColumns: readonly CodeColumn[] = tabs.flatMap(({ name: tab, columns, key, coded }) => {
  if (!coded) return [];
  const column = columns[key!]!.header;
  const { prefix, named } = coded;
  return [{ tab, column, prefix, named: columns[named]!.header, elsewhere: referringTo(tab, column) }];
});

function referringTo(tab: string, column: string): readonly Reference[] {
  return tabs.flatMap(other =>
    columnsOf(other).flatMap(({ header, choices, codesOf }) => {
      const of = choices && 'tab' in choices ? choices : codesOf;
      return of?.tab === tab && of.column === column ? [{ tab: other.name, column: header }] : [];
    }),
  );
}
