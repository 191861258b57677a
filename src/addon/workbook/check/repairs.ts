import { placeOf } from '../../../domain/text/cellName.ts';
import type { Repair } from '../../../domain/workbookCheck/Fault.ts';
import type { Finding } from '../../../domain/workbookCheck/kinds/kinds.ts';
import { asText } from '../../sheet/asText.ts';
import { protect } from '../protection/protect.ts';
import type { Book, BookTab } from '../setup/Book.ts';
import { cellWork } from '../setup/cellWork.ts';
import { contents } from '../setup/contents.ts';
import { missingColumns } from '../setup/missingColumns.ts';
import { missingTabs } from '../setup/missingTabs.ts';
import type { Work } from '../setup/Work.ts';
import { toStored } from '../undo/Stored.ts';

const ignore = () => undefined;

/** The work that mends a finding, in the steps between which the workbook is read again. */
export const repairs: Readonly<
  Record<Repair['how'], readonly ((book: Book, finding: Finding) => readonly Work[])[]>
> = {
  restoreTab: [
    (book, { repair }) => missingTabs(book, ignore).filter(work => work.made.tab === repair!.detail),
    (book, { repair }) => contents(book).filter(work => work.made.tab === repair!.detail),
  ],
  restoreColumn: [
    (book, { tab, repair }) =>
      missingColumns(book, ignore).filter(
        ({ made }) => made.tab === tab && made.detail.split(', ').includes(repair!.detail),
      ),
    (book, { tab }) => contents(book).filter(work => work.made.tab === tab),
  ],
  renameTab: [
    (book, { tab, repair }) => [
      {
        made: { kind: 'tab', tab: repair!.detail, detail: tab, count: 1 },
        changes: [{ kind: 'renamedTab', from: tab, to: repair!.detail }],
        apply: () => void book.spreadsheet.getSheetByName(tab)!.setName(repair!.detail),
      },
    ],
  ],
  renameColumn: [(book, finding) => typing(book, finding)],
  writeFormula: [(book, finding) => typing(book, finding)],
  writeText: [(book, finding) => typing(book, finding)],
  extendRows: [
    (book, { tab }) => [...contents(book), ...protect(book, ignore)].filter(work => work.made.tab === tab),
  ],
};

/** Writes one cell. */
function typing(book: Book, { tab, cell, repair }: Finding): readonly Work[] {
  const found = book.tabs.find(one => one.name === tab);
  if (!found) return [];
  const { row, column } = placeOf(cell);
  const typed = repair!.how === 'writeFormula' ? repair!.detail : asText(repair!.detail);
  return [
    cellWork('formula', found, { row, column }, [[typed]], {
      count: 1,
      before: [[held(found, row, column)]],
    }),
  ];
}

function held({ values, formulas }: BookTab, row: number, column: number) {
  return toStored(values[row]?.[column] ?? '', formulas[row]?.[column] ?? '');
}
