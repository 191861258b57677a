import { anybody, nothing, served } from '../call/served.ts';
import { checked } from '../workbook/check/checked.ts';
import { Book } from '../workbook/setup/Book.ts';

/** Looks for what is wrong and changes nothing. Anybody who may see the sheet may ask. */
export const checkWorkbook = served({ takes: nothing, by: anybody }, spreadsheet =>
  checked(new Book(spreadsheet, false)),
);
