import { columnLetter } from './columnLetter.ts';
import { type Source, UNIT, type Where } from './Source.ts';
import type { Column, Tab } from './Tab.ts';
import { columnAt } from './tabs/tabs.ts';

/** The formula of a column in one row of a tab; row 1 is the header. */
export function formulaOf(tab: Tab, column: Column, row: number): string | undefined {
  const { source, onlyFor } = column;
  if (!source || source.kind === 'spill') return undefined;
  if (source.kind === 'block') return row === 1 ? `=${blockCall(source)}` : undefined;
  if (row === 1) return undefined;
  const call = ofRow(tab, column, source, row);
  if (onlyFor === undefined) return `=${call}`;
  const who =
    onlyFor === 'heads'
      ? `${own(tab, 'Người đứng đầu', row)}="Có"`
      : `${own(tab, 'Mã đơn vị', row)}="Trung tâm"`;
  return `=IF(${who}; ${call}; "")`;
}

/** One counting function for the whole block: a COUNTIFS per cell over thousands of rows is far too slow. */
function blockCall({ call, items }: Source & { kind: 'block' }): string {
  const table = call === 'COUNT_TASKS' ? whole('Nhiệm vụ', 'Trạng thái') : whole('Sáng kiến', 'Trạng thái');
  return `${call}(A1:A; ${table}; "${items.join('; ')}")`;
}

/** `'Sáng kiến'!A1:K`: the tab as far as the column that is last needed. */
function whole(tab: string, last: string): string {
  return `'${tab}'!A1:${columnLetter(columnAt(tab, last).index)}`;
}

function ofRow(
  tab: Tab,
  column: Column,
  source: Exclude<Source, { kind: 'block' | 'spill' }>,
  row: number,
): string {
  if (source.kind === 'ofUnit') {
    const key = own(tab, 'Mã đơn vị', row);
    return `INDEX(${area('Đơn vị', source.column)}; MATCH(${key}; ${area('Đơn vị', 'Mã đơn vị')}; 0))`;
  }
  const conditions = (where: readonly Where[]) =>
    where
      .flatMap(([header, value]) =>
        value === UNIT
          ? unit(tab, column, row).map(condition => [area(source.tab, header), condition])
          : [[area(source.tab, header), `"${value}"`]],
      )
      .map(pair => pair.join('; '))
      .join('; ');
  const { known, where } = source;
  const call =
    source.kind === 'sum'
      ? `SUMIFS(${area(source.tab, source.column)}; ${conditions(where)})`
      : `COUNTIFS(${conditions(where)})`;
  if (known === undefined) return call;
  const others = where.filter(([header]) => header !== known);
  return `IF(COUNTIFS(${conditions([...others, [known, '']])})>0; ""; ${call})`;
}

/** The unit of the row as conditions; the Trung tâm stands for every unit, but not for the header of the column. */
function unit(tab: Tab, { onlyFor }: Column, row: number): readonly string[] {
  const key = own(tab, 'Mã đơn vị', row);
  if (tab.name !== 'Đơn vị') return [key];
  const every = onlyFor === 'center' ? '"*"' : `IF(${key}="Trung tâm"; "*"; ${key})`;
  return [every, '"<>Mã đơn vị"'];
}

function own(tab: Tab, header: string, row: number): string {
  return `$${columnLetter(columnAt(tab.name, header).index)}${row}`;
}

function area(tab: string, header: string): string {
  const letter = columnLetter(columnAt(tab, header).index);
  return `'${tab}'!$${letter}:$${letter}`;
}
