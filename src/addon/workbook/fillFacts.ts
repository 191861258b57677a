import type { PlainValue } from '../../contract/Workbook.ts';
import { countInitiatives } from '../../domain/counting/countInitiatives.ts';
import { countTasks } from '../../domain/counting/countTasks.ts';
import type { Cell } from '../../domain/text/Cell.ts';
import { type Source, UNIT, type Where } from './Source.ts';
import type { TypedRow } from './sample/people.ts';
import type { Tab } from './Tab.ts';
import { columnAt } from './tabs/tabs.ts';

/** Rows by tab. */
export type Tables = Readonly<Record<string, readonly TypedRow[]>>;

/** The rows of a tab with the values of its formulas, so that the example opens with them already calculated. */
export function fillFacts(tab: Tab, tables: Tables): readonly TypedRow[] {
  const filled: Record<string, PlainValue>[] = tables[tab.name]!.map(row => ({ ...row }));
  tab.columns.forEach(({ header, source, onlyFor }, index) => {
    if (!source || source.kind === 'spill') return;
    if (source.kind === 'block') {
      const block = countBlock(tab, source, filled, tables);
      filled.forEach((row, at) => {
        block[at + 1]!.forEach((count, turn) => {
          row[tab.columns[index + turn]!.header] = count;
        });
      });
    } else
      for (const row of filled) {
        const concerned =
          onlyFor === undefined ||
          (onlyFor === 'heads' ? row['Người đứng đầu'] === 'Có' : row['Mã đơn vị'] === 'Trung tâm');
        row[header] = concerned ? factOf(source, row, tables) : '';
      }
  });
  return filled;
}

function countBlock(tab: Tab, source: Source & { kind: 'block' }, rows: readonly TypedRow[], tables: Tables) {
  const key = tab.columns[0]!.header;
  const keys = [[key], ...rows.map(row => [row[key]])];
  const [count, name] =
    source.call === 'COUNT_TASKS'
      ? ([countTasks, 'Nhiệm vụ'] as const)
      : ([countInitiatives, 'Sáng kiến'] as const);
  return count(keys, range(name, tables), source.items.join('; '));
}

/** A tab as a cell function receives it. */
function range(name: string, tables: Tables): Cell[][] {
  const { columns } = columnAt(name, 'Mã đơn vị').tab;
  const rows = tables[name]!.map(row => columns.map(({ header }) => asCell(row[header])));
  return [columns.map(column => column.header), ...rows];
}

function asCell(value: PlainValue | undefined): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  const [year, month, day] = value.date;
  return new Date(year, month - 1, day);
}

function factOf(
  source: Exclude<Source, { kind: 'block' | 'spill' }>,
  row: TypedRow,
  tables: Tables,
): PlainValue {
  const unit = row['Mã đơn vị'];
  if (source.kind === 'ofUnit')
    return tables['Đơn vị']!.find(one => one['Mã đơn vị'] === unit)?.[source.column] ?? '';
  const matching = (where: readonly Where[]) =>
    tables[source.tab]!.filter(one => where.every(matches(one, unit)));
  const { known, where } = source;
  const others = where.filter(([header]) => header !== known);
  if (known !== undefined && matching(others).some(one => (one[known] ?? '') === '')) return '';
  const chosen = matching(where);
  if (source.kind === 'count') return chosen.length;
  return chosen.reduce((sum, one) => sum + Number(one[source.column] ?? 0), 0);
}

/** A condition as COUNTIFS understands it. */
function matches(row: TypedRow, unit: PlainValue | undefined): (where: Where) => boolean {
  return ([header, value]) => {
    const cell = row[header] ?? '';
    const found = typeof cell === 'string' ? cell.normalize('NFC') : cell;
    if (value === UNIT) return unit === 'Trung tâm' || found === unit;
    return (value as string).startsWith('<>') ? found !== (value as string).slice(2) : found === value;
  };
}
