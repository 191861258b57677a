import { cellRangeOf, readRanges } from '../sheet/address.ts';
import { gidOf, placeOf, urlOf } from '../sheet/link.ts';
import type { View } from './newView.ts';
import { select } from './selection.ts';
import { texts } from './texts.ts';

/** The tab and cells of this workbook that a cell of the tab that is shown leads to. */
function targetOf({ workbook }: View, row: number, column: number) {
  const url = urlOf(workbook.getActiveSheet().getSheet().getCellRaw(row, column) || undefined);
  const place = url === undefined ? undefined : placeOf(url);
  const sheet = workbook.getSheets().find(one => gidOf(one.getSheetId()) === place?.gid);
  const [span] = place && sheet ? readRanges(place.range) : [];
  return (
    sheet && span && { name: sheet.getSheetName(), area: { tab: sheet.getSheetId(), ...cellRangeOf(span) } }
  );
}

/** What is said about a cell that leads to a tab; undefined for others. */
export function saidOfLink(view: View, row: number, column: number): string | undefined {
  const target = targetOf(view, row, column);
  return target && texts.link(target.name);
}

/** Lets links to tabs be followed: by a click, and by Sheets' own keys, Alt+Enter, from the selected cell. */
export function followLinks(view: View): void {
  const { api, workbook } = view;
  const follow = (row: number, column: number): boolean => {
    const target = targetOf(view, row, column);
    if (target) select(view, target.area);
    return target !== undefined;
  };
  api.addEvent(api.Event.CellClicked, ({ row, column }) => follow(row, column));
  addEventListener(
    'keydown',
    event => {
      const cell = workbook.getActiveSheet().getSelection()?.getCurrentCell();
      if (event.key !== 'Enter' || !event.altKey || !cell || !follow(cell.actualRow, cell.actualColumn))
        return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
