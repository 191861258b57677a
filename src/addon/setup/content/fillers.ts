import { columnOf, judgedColumns, stages } from '../../../domain/judgement/columns.ts';
import type { Column } from '../../../tabs/Column.ts';
import { unitCode } from '../../../tabs/codes.ts';
import { columnsOf, type Tab } from '../../../tabs/Tab.ts';
import { countedTab } from './formulaOf.ts';

/** Who fills a column in: it says who somebody is, people type facts, formulas and the add-on fill it, it holds scores. */
export type Filler = 'identity' | 'typed' | 'calculated' | 'result';

/** A column among its neighbours. */
interface Place {
  readonly filler: Filler;
  /** What the group is about; blank where nothing says so. */
  readonly group: string;
  /** The first of its group (nhóm). */
  readonly begins: boolean;
}

/** Who fills in each column of a tab and with which others it forms a group: both follow from where its cells come from. */
export function placesAmong(tab: Tab): readonly Place[] {
  const columns = columnsOf(tab);
  const identities = columns.findIndex(({ lasting }) => !lasting);
  const judged = judgedColumns(columns.map(({ header }) => header));
  const about = ({ header, source }: Column): string | undefined => {
    if (!source) return judged.find(data => stages.some(stage => columnOf(stage, data) === header));
    if (source.kind === 'block') return countedTab(source).name;
    return source.kind === 'ofUnit' ? unitCode.tab : 'tab' in source ? source.tab : undefined;
  };
  let [group, last] = ['', ''];
  return columns.map((column, at) => {
    const isKey = at === 0 && column === tab.columns[tab.key!];
    const isOurs = tab.written || column.written || column.source;
    const filler = isOurs ? 'calculated' : at < identities || isKey ? 'identity' : 'typed';
    if (column.source?.kind !== 'spill') group = about(column) ?? '';
    const kind = [filler, group, column.onlyFor, filler === 'typed' && column.lasting].join();
    const begins = at > 0 && kind !== last;
    last = kind;
    return { filler, group, begins };
  });
}
