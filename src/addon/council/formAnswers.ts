import { tidy } from '../../domain/text/tidy.ts';
import { type FormId, formColumns } from '../../tabs/formAnswers.ts';
import { keyOfAnswer } from '../register/keys.ts';
import { isoOf, shown } from '../register/shown.ts';
import { namesGiven } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import type { TypedCells } from './typedRow.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An answer of a Google Form, as its tab has it. */
export interface FormAnswer extends TypedCells {
  readonly tab: string;
  /** As people count. */
  readonly row: number;
  readonly key: string;
  /** When it was sent, ISO 8601; blank where its cell holds no moment. */
  readonly sent: string;
}

/** A form has so many of our questions at least, beside its moment and the title. */
const LEAST = 3;
const ids = Object.keys(formColumns) as FormId[];

/** The tabs that a Google Form fills, found by their headers, however they are called. */
export function formTables(
  spreadsheet: Spreadsheet,
): readonly { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly table: Table<FormId> }[] {
  const ours = namesGiven();
  return spreadsheet.getSheets().flatMap(sheet => {
    const name = sheet.getName();
    if (ours.includes(name)) return [];
    const width = sheet.getLastColumn();
    const tab = { name, columns: formColumns };
    if (width === 0 || !isOfForm(new Table<FormId>(tab, sheet.getSheetValues(1, 1, 1, width)))) return [];
    // Somebody may have deleted a column since.
    const table = Table.on<FormId>(sheet, tab);
    return isOfForm(table) ? [{ sheet, table }] : [];
  });
}

/** The answers of all of them. */
export function formAnswers(spreadsheet: Spreadsheet): readonly FormAnswer[] {
  return formTables(spreadsheet).flatMap(({ table }) => answersIn(table));
}

function isOfForm(table: Table<FormId>): boolean {
  const found = ids.filter(id => table.find(id) !== undefined);
  return found.includes('at') && found.includes('title') && found.length >= LEAST + 2;
}

/** The answers of a tab, without blank rows. */
export function answersIn(table: Table<FormId>): readonly FormAnswer[] {
  const places = new Map(ids.map(id => [id as string, table.find(id)]));
  return table.rows.flatMap((cells, at) => {
    const cell = (id: string) => cells[places.get(id) ?? -1];
    const text = (id: string) => shown(cell(id));
    if (ids.every(id => text(id).trim() === '')) return [];
    // A copy of the tab may have its moments rounded.
    const sent = isoOf(cell('at'));
    const second = sent === '' ? tidy(text('at')) : sent.slice(0, 19);
    return {
      tab: table.name,
      row: table.numberOf(at),
      key: keyOfAnswer(second, tidy(text('title')), tidy(text('authorCodes'))),
      sent,
      text,
      header: (id: string) => table.header[places.get(id) ?? -1] ?? formColumns[id as FormId].header,
    };
  });
}
