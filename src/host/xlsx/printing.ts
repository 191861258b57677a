import type { IWorksheetData } from '@univerjs/core';
import type { Workbook, WriteSheet } from 'hucre/xlsx';
import type { Engine } from '../engine/Engine.ts';
import { tabInQuotes } from '../sheet/address.ts';
import type { KeptParts } from './fileParts.ts';

/** The tabs that are made to be printed: Sheets has no call for page set-up, so that the script cannot say it. */
const PRINTED = ['Kết quả', 'Bảng xếp hạng'];
/** How the header begins that every page repeats, and how far down it is looked for. */
const HEADER = 'Hạng';
const ROWS = 30;
/** In inches: 30 mm left, 15 right, 20 above and below. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const MARGINS = { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 };

/** What a file keeps of a tab, and of one that is to be printed: A4 across, as wide as the page, with page numbers, unless it is set up in another way. */
export function printing(tab: IWorksheetData, engine: Engine, kept: KeptParts = {}): KeptParts {
  if (!PRINTED.includes(tab.name)) return kept;
  const own = kept.pageSetup?.orientation === undefined ? ACROSS : kept;
  const row = Array.from({ length: ROWS }, (_, at) => at).find(at => engine.value(tab.id, at, 0) === HEADER);
  const repeated = row === undefined ? {} : { printTitlesRow: `$${row + 1}:$${row + 1}` };
  return { ...kept, ...own, pageSetup: { ...own.pageSetup, ...repeated } };
}

const ACROSS: KeptParts = {
  pageSetup: {
    ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: MARGINS,
  },
  headerFooter: { oddFooter: '&C&P/&N' },
};

type NamedRange = NonNullable<Workbook['namedRanges']>[number];

/**
 * A tab without the cells that are printed and repeated, and the names by which a file knows these: the library leaves the
 * quotes out, and Excel then takes the file for damaged.
 */
export function withPrintNames({ pageSetup, ...sheet }: WriteSheet): {
  readonly sheet: WriteSheet;
  readonly names: readonly NamedRange[];
} {
  const { printArea, printTitlesRow, printTitlesColumn, ...setup } = pageSetup ?? {};
  const named = (name: string, ...parts: readonly (string | undefined)[]): NamedRange[] => {
    const cells = parts.flatMap(part => part?.split(',') ?? []);
    const range = cells.map(part => `${tabInQuotes(sheet.name)}!${part}`).join(',');
    return range === '' ? [] : [{ name, scope: sheet.name, range }];
  };
  return {
    sheet: pageSetup ? { ...sheet, pageSetup: setup } : sheet,
    names: [
      ...named('_xlnm.Print_Area', printArea),
      ...named('_xlnm.Print_Titles', printTitlesColumn, printTitlesRow),
    ],
  };
}
