import { chosenFrom } from '../criteria/chosenFrom.ts';
import { hasReached, type InitiativeState, stateNames } from '../initiative/states.ts';
import { Headers } from '../table/Headers.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { cellText } from '../text/readCell.ts';
import { findColumns, KeyColumn, keyTitles } from './KeyColumn.ts';

/**
 * Counts for each key the initiatives (sáng kiến) that stand at each state asked for, or further: once for each
 * author, once for a unit. A row without a number or a state waits to be taken in and is not there. A state that nobody
 * knows is a fault in the rows of its keys; a missing column is a TableFault. Without `states`: Đã đăng ký.
 */
export function countInitiatives(keys: Range, register: Range, states?: Cell): ResultCell[][] {
  const column = new KeyColumn(keys);
  const key = column.side === 'staff' ? 'Mã tác giả' : keyTitles.units;
  const at = findColumns(register, 'Sáng kiến', [key, 'Trạng thái']);
  const number = new Headers(register[0] ?? []).find('Số tiếp nhận');
  const asked = chosenFrom(states, stateNames, [stateNames.find('Đã đăng ký')!], 'states');
  const counts = asked.map(state => ({
    name: state.name,
    of: (now: InitiativeState) => hasReached(now, state),
  }));
  return column.count(counts, register, 'Sáng kiến', at[key], cells => {
    const text = cellText(cells[at['Trạng thái']]);
    // Not taken in yet: it waits for its number.
    if (text === '' || (typeof number === 'number' && cellText(cells[number]) === '')) return undefined;
    return stateNames.find(text) ?? `«Trạng thái»: không có trạng thái "${text}". ${stateNames.help(text)}`;
  });
}
