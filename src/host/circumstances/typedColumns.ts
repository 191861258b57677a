import type { WorkbookView } from '../changes/WorkbookView.ts';
import type { Handlers } from '../execution/answer.ts';
import { type CellArea, meet } from '../sheet/CellValue.ts';

const VALIDATION = 'This operation is not allowed on cells in typed columns.';
const FORMAT = "You can't set the number format of cells in a typed column.";

/**
 * What the typed columns of Tables refuse to scripts; values, notes, looks, protections and clearFormat are let through (?), as
 * nobody has reported otherwise. That copied looks are refused, which take drop-downs along, is stricter (?).
 */
const REFUSED = {
  /** Also `setDataValidation(null)` and `insertCheckboxes`. */
  validate: VALIDATION,
  copyLooks: VALIDATION,
  writeFormats: FORMAT,
} as const;

/** The handlers that typed columns concern, refusing there in Google's words. */
export function typedColumns(
  handlers: Handlers,
  columns: readonly string[],
  workbook: WorkbookView,
): Partial<Handlers> {
  const isTyped = (area: CellArea) =>
    columns
      .flatMap(one => workbook.reference(one))
      .some(({ tab, part }) => tab === area.tab && part && meet(part, area));
  const refusing = (name: keyof typeof REFUSED) => (request: { area: CellArea }, asker: never) => {
    if (isTyped(request.area)) throw new Error(REFUSED[name]);
    return handlers[name](request as never, asker);
  };
  return Object.fromEntries(
    Object.keys(REFUSED).map(name => [name, refusing(name as keyof typeof REFUSED)]),
  ) as Partial<Handlers>;
}
