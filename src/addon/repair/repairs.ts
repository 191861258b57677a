import { placeOf } from '../../domain/text/cellName.ts';
import type { AnyFields, Fault, Repair } from '../../tabs/check/Fault.ts';
import { unitsTab } from '../../tabs/units.ts';
import { cellWork } from '../setup/cellWork.ts';
import { contents } from '../setup/contents.ts';
import { missingCodes } from '../setup/makeCodes.ts';
import { missingColumns } from '../setup/missingColumns.ts';
import { missingTabs } from '../setup/missingTabs.ts';
import { protect } from '../setup/protection/protect.ts';
import type { Work } from '../setup/Work.ts';
import type { Workbook, WorkbookTab } from '../setup/Workbook.ts';
import { asText } from '../sheet/asText.ts';
import { toStored } from '../sheet/undo/Stored.ts';
import { missingUnits } from './missingUnits.ts';

const ignore = () => undefined;

/** A step of mending a fault: what it does, from the repair and the place of the fault. */
type RepairStep = (book: Workbook, at: Repair & Pick<Fault<AnyFields>, 'tab' | 'cell'>) => readonly Work[];

/** Writes one cell. */
const typing: RepairStep = (book, { tab, cell, how, detail }) => {
  const found = book.tabs.find(one => one.name === tab);
  if (!found) return [];
  const { row, column } = placeOf(cell);
  const typed = how === 'writeFormula' ? detail : asText(detail);
  const before = [[held(found, row, column)]];
  return [cellWork('formula', found, { row, column }, [[typed]], { count: 1, before })];
};

/** The work that mends a fault, in the steps between which the workbook is read again. */
export const repairs: Readonly<Record<Repair['how'], readonly RepairStep[]>> = {
  restoreTab: [
    (book, { detail }) => missingTabs(book, ignore).filter(work => work.made.tab === detail),
    (book, { detail }) => contents(book).filter(work => work.made.tab === detail),
  ],
  restoreColumn: [
    (book, { tab, detail }) =>
      missingColumns(book, ignore).filter(
        ({ made }) => made.tab === tab && made.detail.split(', ').includes(detail),
      ),
    (book, { tab }) => contents(book).filter(work => work.made.tab === tab),
  ],
  renameTab: [
    (book, { tab, detail }) => [
      {
        made: { kind: 'tab', tab: detail, detail: tab, count: 1 },
        changes: [{ kind: 'renamedTab', from: tab, to: detail }],
        apply: () => void book.spreadsheet.getSheetByName(tab)!.setName(detail),
      },
    ],
  ],
  makeCodes: [
    (book, { tab }) => missingCodes(book).flatMap(({ made, works }) => (made.tab === tab ? works : [])),
    (book, { tab }) => contents(book).filter(({ made }) => made.tab === tab && made.kind === 'formula'),
  ],
  makeUnits: [
    missingUnits,
    book =>
      contents(book).filter(
        ({ made }) => made.tab === book.tab(unitsTab.name)?.name && made.kind === 'formula',
      ),
  ],
  renameColumn: [typing],
  writeFormula: [typing],
  writeText: [typing],
  extendRows: [
    (book, { tab }) => [...contents(book), ...protect(book, ignore)].filter(work => work.made.tab === tab),
  ],
};

function held({ values, formulas }: WorkbookTab, row: number, column: number) {
  return toStored(values[row]?.[column] ?? '', formulas[row]?.[column] ?? '');
}
