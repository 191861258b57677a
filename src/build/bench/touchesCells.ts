const CELLS = /\.(get|set)(Display)?(Values?|Formulas?)$|\.getSheetValues$|\.appendRow$|NumberFormats?$/;

/** Whether a call of a service, like `Sheet.appendRow`, reads or writes cells. */
export function touchesCells(call: string): boolean {
  return CELLS.test(call);
}
