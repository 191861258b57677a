import { departmentsWithoutUnit } from '../../tabs/check/kinds/departmentWithoutUnit.ts';
import { codedIn } from '../../tabs/tabs.ts';
import { unitsTab } from '../../tabs/units.ts';
import { cellWork } from '../setup/cellWork.ts';
import { newCodes } from '../setup/makeCodes.ts';
import type { Work } from '../setup/Work.ts';
import type { Workbook } from '../setup/Workbook.ts';
import { asText } from '../sheet/asText.ts';
import { factsOf } from './checked.ts';

/** A row in Đơn vị for each department of the body's own list of people that is none there yet: a new code, and its name. */
export function missingUnits(book: Workbook): readonly Work[] {
  const tab = book.tab(unitsTab.name);
  const coded = codedIn(book.campaign.tabs).find(({ name }) => name === unitsTab.name);
  const names = departmentsWithoutUnit(factsOf(book)).map(({ text }) => text);
  const [code, name] = [unitsTab.columns.code, unitsTab.columns.name].map(
    ({ header }) => tab?.places[tab.content.columns.findIndex(column => column.header === header)],
  );
  if (!tab || !coded || code === undefined || name === undefined || names.length === 0) return [];
  const filled = [...tab.values.keys()].filter(at => tab.values[at]!.some(cell => cell !== ''));
  const row = 1 + Math.max(...filled);
  const column = (place: number, texts: readonly string[]) =>
    cellWork(
      'formula',
      tab,
      { row, column: place },
      texts.map(text => [asText(text)]),
      { count: texts.length },
    );
  return [column(code, newCodes(book, coded, names.length)), column(name, names)];
}
