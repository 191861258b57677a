import { SheetsSelectionsService } from '@univerjs/sheets';
import { byId, make } from './element.ts';
import { saidOfLink } from './links.ts';
import type { View } from './newView.ts';

/** What is said about a cell: the fault of its formula, else its note. */
interface Said {
  readonly text: string;
  readonly isFault: boolean;
}

/** Letters that most cells have room for. */
const LONG = 20;

/** Shows notes, faults, links and long texts: beside the cell under the pointer, and of the selected cell in a line below the sheet. */
export function cellNotes(view: View): void {
  const { api, commands, injector, workbook } = view;
  const about = (row: number, column: number): Said | undefined => {
    const { custom, f, si } = workbook.getActiveSheet().getSheet().getCellRaw(row, column) ?? {};
    // The mark outlives its formula where somebody types over that.
    if (custom?.fault && (f || si)) return { text: String(custom.fault), isFault: true };
    const text = custom?.note ? String(custom.note) : saidOfLink(view, row, column);
    return text === undefined ? undefined : { text, isFault: false };
  };
  /** A text that a formula has put there and that its cell may be too narrow for, such as a reason. */
  const longText = (row: number, column: number): string => {
    const cell = workbook.getActiveSheet().getSheet().getCellRaw(row, column);
    return typeof cell?.v === 'string' && cell.v.length > LONG ? cell.v : '';
  };
  const hover = make('div', { id: 'hover', hidden: true });
  document.body.append(hover);
  let pointer = { x: 0, y: 0 };
  byId('sheet').addEventListener(
    'pointermove',
    event => {
      pointer = { x: event.clientX, y: event.clientY };
    },
    { capture: true },
  );
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const said = about(row, column);
    hover.hidden = !said;
    hover.textContent = said?.text ?? '';
    hover.className = said?.isFault ? 'bad' : '';
    const left = Math.min(pointer.x + 16, innerWidth - 340);
    hover.style.cssText = `left: ${left}px; top: ${pointer.y + 20}px`;
  });
  byId('sheet').addEventListener('pointerleave', () => {
    hover.hidden = true;
  });
  const line = byId('told');
  let selected: { row: number; column: number } | undefined;
  const tell = () => {
    const said = selected && about(selected.row, selected.column);
    line.textContent = said?.text ?? (selected ? longText(selected.row, selected.column) : '');
    line.className = said?.isFault ? 'bad' : '';
  };
  // Not the event of the API, which begins only when Univer has been idle for a while.
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(selections => {
    const range = selections?.[0]?.range;
    selected = range && { row: range.startRow, column: range.startColumn };
    tell();
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === 'sheet.operation.set-worksheet-active') {
      const range = workbook.getActiveSheet().getSelection()?.getActiveRange();
      selected = range ? { row: range.getRow(), column: range.getColumn() } : undefined;
      tell();
    } else if (id === 'sheet.mutation.set-range-values') tell();
  });
}
