import type { CellArea } from '../sheet/CellValue.ts';
import type { Connection } from './Connection.ts';
import type { View } from './newView.ts';

/** What Univer does where another area or another tab becomes the selected one. */
const CHANGES = ['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active'];

/** Tells the host what is selected here, so that scripts started in this window know it. */
export function shareSelection({ commands, workbook }: View, connection: Connection): void {
  const tell = () => {
    const selection = workbook.getActiveSheet().getSelection();
    const range = selection?.getActiveRange();
    if (!range) return;
    const area = {
      tab: range.getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
    const cell = selection?.getCurrentCell();
    const current = { row: cell?.actualRow ?? area.row, column: cell?.actualColumn ?? area.column };
    connection.send({ type: 'select', selection: { area, current } });
  };
  // Not the events of the API, which begin only when Univer has been idle for a while.
  commands.onCommandExecuted(({ id }) => {
    if (CHANGES.includes(id)) tell();
  });
}

/** Rows left above what is shown: Univer takes frozen rows for rows of ordinary height, and a tall header would hide it. */
const ABOVE = 4;

/** Shows an area that a script has selected. */
export function select({ workbook }: View, { tab, row, column, rows, columns }: CellArea): void {
  const sheet = workbook.getSheetBySheetId(tab);
  if (!sheet) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(row, column, rows, columns).activate();
  sheet.scrollToCell(Math.max(row - ABOVE, 0), column);
}
