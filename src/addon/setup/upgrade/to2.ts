import { columnName } from '../../../domain/text/cellName.ts';
import { sameFormula } from '../../../domain/text/sameFormula.ts';
import { historyTab } from '../../../tabs/history.ts';
import { initiativesTab } from '../../../tabs/initiatives.ts';
import { unitsTab } from '../../../tabs/units.ts';
import { toStored } from '../../sheet/undo/Stored.ts';
import { cellWork } from '../cellWork.ts';
import { quotedName } from '../content/references.ts';
import type { Work } from '../Work.ts';
import type { Workbook } from '../Workbook.ts';

const DAY_ONLY = 'dd/mm/yyyy';

/** Moments show their time of day: who was first to register a content is its author. */
const moments = [
  [initiativesTab.name, initiativesTab.columns.registeredAt.header],
  [initiativesTab.name, initiativesTab.columns.updatedAt.header],
  [historyTab.name, historyTab.columns.at.header],
] as const;

function momentFormats(book: Workbook): readonly Work[] {
  return moments.flatMap(([name, header]): readonly Work[] => {
    const tab = book.tab(name);
    const at = tab?.content.columns.findIndex(column => column.header === header) ?? -1;
    const place = tab?.places[at];
    const format = tab?.content.columns[at]?.format;
    if (!tab || place === undefined || format === undefined) return [];
    const body = tab.sheet.getRange(2, place + 1, tab.sheet.getMaxRows() - 1);
    if (body.getNumberFormat() !== DAY_ONLY) return [];
    const apply = () => {
      body.setNumberFormat(format);
    };
    return [{ made: { kind: 'migration', tab: tab.name, detail: '2', count: 1 }, changes: [], apply }];
  });
}

/** The ranking named a cell of each row of Đơn vị, so that a unit that was deleted broke it. */
function rankingKeys(book: Workbook): readonly Work[] {
  const tab = book.tab('Bảng xếp hạng');
  if (!tab) return [];
  const column = tab.content.columns.findIndex(({ header }) => header === 'Khóa sắp xếp');
  const kind = columnName(book.layout.columnOf(unitsTab.name, unitsTab.columns.kind.header));
  const units = quotedName(book.layout.nameOf(unitsTab.name));
  const old = (row: number) =>
    `=IF(ISNUMBER(H${row}); IF(${units}!${kind}${row}="Trung tâm"; ""; H${row}+ROW()/1000); "")`;
  const rows = tab.content.values.length - 1;
  const held = Array.from({ length: rows }, (_, at) => tab.formulas[at + 1]?.[column] ?? '');
  if (!held.every((formula, at) => sameFormula(formula, old(at + 2)))) return [];
  const typed = tab.content.values.slice(1).map(row => [row[column]!]);
  const before = held.map(formula => [toStored('', formula)]);
  return [cellWork('migration', tab, { row: 1, column }, typed, { detail: '2', count: rows, before })];
}

/** 1 → 2: moments with their time, a ranking that survives the deletion of units. */
export const to2 = { to: 2, works: (book: Workbook) => [...momentFormats(book), ...rankingKeys(book)] };
