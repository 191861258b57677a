import { chosenFrom } from '../criteria/chosenFrom.ts';
import { hasReached, type InitiativeState, stateNames } from '../initiative/states.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { quote } from '../text/quote.ts';
import { cellText } from '../text/readCell.ts';
import { CountedTable } from './CountedTable.ts';
import { KeyColumn, keyTitles } from './KeyColumn.ts';

/**
 * Counts for each key the initiatives (sáng kiến) that stand at each state asked for, or further: once for each
 * author, once for a unit. A row without a number or a state waits to be taken in and is not there. A state that nobody
 * knows is a fault in the rows of its keys; a missing column is a TableFault. Without `states`: Đã đăng ký.
 */
export function countInitiatives(keys: Range, register: Range, states?: Cell): ResultCell[][] {
  const column = new KeyColumn(keys);
  const key = column.side === 'staff' ? 'Mã tác giả' : keyTitles.units;
  const table = new CountedTable(register, 'Sáng kiến', [key, STATE], [NUMBER]);
  const asked = chosenFrom(states, stateNames, [stateNames.find('Đã đăng ký')!], 'states');
  const counts = asked.map(state => ({
    name: state.name,
    of: (now: InitiativeState) => Number(hasReached(now, state)),
  }));
  const [state, number] = [table.column(STATE), table.find(NUMBER)];
  return column.count(counts, table, key, cells => {
    const text = cellText(cells[state]);
    // Not taken in yet: it waits for its number.
    if (text === '' || (number !== undefined && cellText(cells[number]) === '')) return undefined;
    return (
      stateNames.find(text) ?? `«${STATE}»: không có trạng thái ${quote(text)}. ${stateNames.help(text)}`
    );
  });
}

const STATE = 'Trạng thái';
const NUMBER = 'Số tiếp nhận';
