type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Kiểm tra tạm';
/** Stands in A1: no other tab is ever removed. */
const MARK = 'Tab tạm của phần tự kiểm tra; tự xóa khi xong';

/** The scratch tab of a self-test that is running. */
export function scratchTab(spreadsheet: Spreadsheet): Sheet | undefined {
  return spreadsheet
    .getSheets()
    .find(sheet => sheet.getName().startsWith(NAME) && sheet.getRange('A1').getValue() === MARK);
}

export function makeScratchTab(spreadsheet: Spreadsheet): Sheet {
  const taken = spreadsheet.getSheets().map(sheet => sheet.getName());
  let name = NAME;
  for (let number = 2; taken.includes(name); number++) name = `${NAME} ${number}`;
  const scratch = spreadsheet.insertSheet(name, taken.length);
  scratch.getRange('A1').setValue(MARK);
  return scratch;
}

/** The scratch tab and what is asked of the service in it. */
export interface Question {
  readonly id: string;
  /** Blank where the answer only informs. */
  readonly expected: string;
  /** Writes what the answer needs into the scratch tab, at its own cells. */
  readonly prepare?: (scratch: GoogleAppsScript.Spreadsheet.Sheet) => void;
  /** What the service has made of it; undefined while a cell is still calculating. */
  readonly answer: (scratch: GoogleAppsScript.Spreadsheet.Sheet) => string | undefined;
}
