import { exampleWorkbook } from '../../src/addon/workbook/exampleWorkbook.ts';
import type { PlainValue } from '../../src/contract/Workbook.ts';
import { countInitiatives } from '../../src/domain/counting/countInitiatives.ts';
import { countTasks } from '../../src/domain/counting/countTasks.ts';
import { scoreStaff } from '../../src/domain/scoring/scoreStaff.ts';
import { scoreUnits } from '../../src/domain/scoring/scoreUnits.ts';
import type { Cell, Range, ResultCell } from '../../src/domain/text/Cell.ts';

const functions: Readonly<Record<string, (a: Range, b: Range, list: Cell) => ResultCell[][]>> = {
  COUNT_TASKS: countTasks,
  COUNT_INITIATIVES: countInitiatives,
  SCORE_STAFF: scoreStaff,
  SCORE_UNIT: scoreUnits,
};

/** The example as Sheets would show it: each formula in a header row read as it stands, its result spilled. */
export function calculated(): Readonly<Record<string, Cell[][]>> {
  const { tabs } = exampleWorkbook();
  const grids = Object.fromEntries(
    tabs.map(tab => [tab.name, tab.cells.map(row => row.map(({ value }) => asCell(value)))]),
  );
  for (const tab of tabs)
    tab.cells[0]!.forEach(({ formula }, column) => {
      const call = /^=(\w+)\((\w+:\w+); '(.+)'!(\w+:\w+); "(.*)"\)$/.exec(formula ?? '');
      if (!call) return;
      const [, name, own, other, area, list] = call;
      const result = functions[name!]!(part(grids[tab.name]!, own!), part(grids[other!]!, area!), list);
      result.forEach((cells, row) => {
        grids[tab.name]![row]!.splice(column, cells.length, ...cells);
      });
    });
  return grids;
}

function asCell(value: PlainValue): Cell {
  if (value === null) return '';
  return typeof value === 'object' ? new Date(value.date[0], value.date[1] - 1, value.date[2]) : value;
}

/** `A1:U41` or, open below, `A1:K`. */
function part(grid: Cell[][], address: string): Cell[][] {
  const [, letters, rows] = /:([A-Z]+)(\d*)$/.exec(address)!;
  const width = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return grid.slice(0, rows === '' ? undefined : Number(rows)).map(row => row.slice(0, width));
}
