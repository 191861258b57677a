import { columnName } from '../../../domain/text/cellName.ts';
import { fold } from '../../../domain/text/fold.ts';
import { sameFormula } from '../../../domain/text/sameFormula.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { unitsTab } from '../../../tabs/units.ts';
import type { Typed } from '../../sheet/Grid.ts';
import { type Stored, toStored } from '../../sheet/undo/Stored.ts';
import { cellWork } from '../cellWork.ts';
import { quotedName } from '../content/references.ts';
import type { Work } from '../Work.ts';
import type { Workbook } from '../Workbook.ts';
import { formerNames, TAKEN_OVER } from './formerCeiling.ts';

/** Columns of the ranking, from 0: the rank, the bar, by what rows are sorted. */
const [RANK, BAR, KEY] = [0, 6, 8] as const;

/** The settings that the tab Trần xếp loại takes over say so in their names; what they held stays beside them. */
function formerSettings(book: Workbook): readonly Work[] {
  const tab = book.tab(settingsTab.name)!;
  const [column] = tab.places;
  if (column === undefined) return [];
  return Object.values(formerNames).flatMap(name => {
    const row = tab.values.findIndex(one => fold(String(one[column])) === fold(name));
    if (row < 0) return [];
    const options = { detail: '3', count: 1, before: [[toStored(tab.values[row]![column]!)]] };
    return [cellWork('migration', tab, { row, column }, [[name + TAKEN_OVER]], options)];
  });
}

/** The ranking left out units without a total and the Trung tâm. */
function rankingOfAll(book: Workbook): readonly Work[] {
  const tab = book.tab('Bảng xếp hạng');
  if (!tab) return [];
  const kind = columnName(book.layout.columnOf(unitsTab.name, unitsTab.columns.kind.header));
  const kinds = `${quotedName(book.layout.nameOf(unitsTab.name))}!$${kind}$1:$${kind}$100`;
  const old = [
    [RANK, (row: number) => `=IF($J${row}=""; ""; INDEX($H$1:$H$100; $J${row}))`],
    [
      KEY,
      (row: number) =>
        `=IF(ISNUMBER(H${row}); IF(INDEX(${kinds}; ROW())="Trung tâm"; ""; H${row}+ROW()/1000); "")`,
    ],
  ] as const;
  const [titles, ...rows] = tab.content.values;
  const work = (row: number, column: number, typed: Typed[][], before: Stored[][]) =>
    cellWork('migration', tab, { row, column }, typed, { detail: '3', count: typed.length, before });
  return [
    ...old.flatMap(([column, formula]) => {
      const held = rows.map((_, at) => tab.formulas[at + 1]?.[column] ?? '');
      if (!held.every((found, at) => sameFormula(found, formula(at + 2)))) return [];
      const typed = rows.map(row => [row[column]!]);
      return [
        work(
          1,
          column,
          typed,
          held.map(found => [toStored('', found)]),
        ),
      ];
    }),
    ...(tab.values[0]?.[BAR] === '' ? [work(0, BAR, [[titles![BAR]!]], [['']])] : []),
  ];
}

/** 2 → 3: ceilings in a tab of their own, a ranking of every unit. */
export const to3 = { to: 3, works: (book: Workbook) => [...formerSettings(book), ...rankingOfAll(book)] };
