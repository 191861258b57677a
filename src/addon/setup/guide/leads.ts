import { columnName } from '../../../domain/text/cellName.ts';
import { findTab } from '../../sheet/findTab.ts';
import { page as paints } from '../look/colors.ts';
import type { Page } from './Page.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that is to lead somewhere, row and column from 0. */
interface Lead {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly url: string;
}

/**
 * The cells of a page that do not lead yet to the tab that they name, in whatever row they are by now; to what tells how the tab
 * is made as long as there is none, with words that say so. What leads to certain cells or out of the workbook is people's.
 */
export function missingLeads(spreadsheet: Spreadsheet, sheet: Sheet, { rows }: Page): readonly Lead[] {
  const texts = sheet.getDataRange().getRichTextValues();
  const own = `#gid=${sheet.getSheetId()}`;
  const pieces = rows.flatMap(row => row.pieces);
  const cells = texts.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const text = value?.getText() ?? '';
      return text === '' ? [] : [{ row, column, text, url: value!.getLinkUrl() ?? '' }];
    }),
  );
  const isOpen = (url: string) => url === '' || url.startsWith(`${own}&`) || /^#gid=\d+$/.test(url);
  const urls = new Map<string, string | undefined>();
  const urlOf = (tab: string): string | undefined => {
    const found = findTab(spreadsheet, { name: tab });
    if (found) return `#gid=${found.getSheetId()}`;
    const told = pieces.find(({ tellsOf }) => tellsOf === tab)?.text;
    const cell = cells.find(({ text }) => text === told);
    // The row from margin to margin, so that no page scrolls aside.
    return cell && `${own}&range=B${cell.row + 1}:I${cell.row + 1}`;
  };
  return cells.flatMap(cell => {
    const piece = pieces.find(
      ({ leadsTo, text, until, from }) =>
        leadsTo && from === cell.column && (text === cell.text || until === cell.text),
    );
    const tab = piece?.leadsTo;
    if (tab === undefined || !isOpen(cell.url)) return [];
    if (!urls.has(tab)) urls.set(tab, urlOf(tab));
    const url = urls.get(tab);
    if (url === undefined) return [];
    const text = (url.startsWith(`${own}&`) && piece!.until) || piece!.text;
    return url === cell.url && text === cell.text ? [] : [{ ...cell, text, url }];
  });
}

/** Lets them lead there. */
export function lead(sheet: Sheet, leads: readonly Lead[]): void {
  if (leads.length === 0) return;
  for (const { row, column, text, url } of leads)
    sheet
      .getRange(row + 1, column + 1)
      .setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build());
  sheet
    .getRangeList(leads.map(({ row, column }) => `${columnName(column)}${row + 1}`))
    .setFontColor(paints.link.text);
}
