import { chosenFrom } from '../criteria/chosenFrom.ts';
import { Headers } from '../criteria/Headers.ts';
import { hasReached, stateNames } from '../initiative/states.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { cellText, FAULT } from '../text/readCell.ts';
import { findColumns, KeyColumn, Tally } from './KeyColumn.ts';

const keyColumns = { staff: 'Mã tác giả', units: 'Mã đơn vị' } as const;

/**
 * Counts for each key the initiatives (sáng kiến) that stand at each state asked for, or further: once for each
 * author, once for a unit. A row without a number or a state waits to be taken in and is not there. A state that nobody
 * knows is a fault in the rows of its keys; a missing column is a TableFault. Without `states`: Đã đăng ký.
 */
export function countInitiatives(keys: Range, register: Range, states?: Cell): ResultCell[][] {
  const column = new KeyColumn(keys);
  const key = keyColumns[column.kind];
  const at = findColumns(register, 'Sáng kiến', [key, 'Trạng thái']);
  const number = new Headers(register[0] ?? []).find('Số tiếp nhận');
  const asked = chosenFrom(states, stateNames, [stateNames.find('Đã đăng ký')!], 'states');
  const tally = new Tally();
  register.slice(1).forEach((cells, index) => {
    const text = cellText(cells[at['Trạng thái']]);
    // Not taken in yet: it waits for its number.
    if (text === '' || (typeof number === 'number' && cellText(cells[number]) === '')) return;
    const now = stateNames.find(text);
    for (const row of column.rowsFor(cellText(cells[at[key]]))) {
      if (now)
        asked.forEach((state, place) => {
          if (hasReached(now, state)) tally.add(row, place);
        });
      else if (!tally.faults.has(row))
        tally.faults.set(row, `${FAULT}Sáng kiến dòng ${index + 2}, «Trạng thái»: ${unknownState(text)}`);
    }
  });
  return column.result(
    asked.map(state => state.name),
    tally,
  );
}

function unknownState(text: string): string {
  return `không có trạng thái "${text}". ${stateNames.help(text)}`;
}
