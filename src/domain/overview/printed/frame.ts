import { letterhead } from '../letterhead.ts';
import { type PrintedColumn, type PrintedRow, printedRow } from './PrintedRow.ts';

/** What stands above every printed table, three rows and a blank one. The names as they are to be shown, in capitals. */
export function letterheadRows(parent: string, organisation: string): readonly PrintedRow[] {
  return [
    printedRow('parent', { 0: parent, 3: letterhead.country.toUpperCase() }),
    printedRow('organisation', { 0: organisation, 3: letterhead.motto }),
    { ...printedRow('number', { 0: letterhead.number('BC'), 3: letterhead.placeAndDate }), open: [0, 3] },
    printedRow('blank'),
  ];
}

/** The row that is repeated on every page. */
export function headerRow(columns: readonly PrintedColumn[]): PrintedRow {
  return printedRow('header', Object.fromEntries(columns.map(({ title }, at) => [at, title])));
}

/** Who signs where Cấu hình does not say. */
export const SIGNER = 'THỦ TRƯỞNG CƠ QUAN';

/** Three to sign, the last in capitals, and room for it. */
export function signatureRows(signer: string): readonly PrintedRow[] {
  const three = (texts: readonly string[]) => ({ 0: texts[0]!, 3: texts[1]!, 6: texts[2]! });
  const who = ['NGƯỜI LẬP BẢNG', 'HỘI ĐỒNG THI ĐUA', signer];
  return [
    printedRow('blank'),
    printedRow('signers', three(who)),
    printedRow('signing', three(who.map(() => letterhead.signing))),
    printedRow('room'),
    { ...printedRow('names'), open: [0, 3, 6] },
  ];
}
