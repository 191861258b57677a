import type { CodesMade } from '../../contract/AdminCodes.ts';
import { nextCodes } from '../../domain/codes/nextCodes.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import { nothing, served } from '../call/served.ts';
import { type CodeColumn, codeColumns } from '../workbook/codes/codeColumns.ts';
import { onlyAdmins } from '../workbook/onlyAdmins.ts';
import { areasOf } from '../workbook/setup/areasOf.ts';
import { Book } from '../workbook/setup/Book.ts';
import { carryOutAnew } from '../workbook/setup/carryOut.ts';
import { cellWork } from '../workbook/setup/cellWork.ts';
import { contents } from '../workbook/setup/contents.ts';
import type { Work } from '../workbook/setup/Work.ts';
import { Log } from '../workbook/undo/Log.ts';

/**
 * Gives a code to each row that has a name and none, such as a roster that was pasted, then the formulas that rows with a
 * code have. Admins may call it.
 */
export const makeCodes = served(
  { takes: nothing, by: onlyAdmins, alone: 'settled' },
  (spreadsheet): CodesMade => {
    const log = new Log(spreadsheet);
    log.begin('codes');
    const given: ReturnType<typeof codesFor>[number][] = [];
    const done = carryOutAnew(() => {
      const book = new Book(spreadsheet, false);
      const lacking = codeColumns.flatMap(column => codesFor(book, column));
      given.push(...lacking);
      return lacking.flatMap(({ works }) => works);
    }, log);
    const made = given.filter(({ works }) => works.every(work => done.includes(work))).map(one => one.made);
    const isFormula = ({ made: { kind } }: Work) => kind === 'formula';
    if (made.length > 0) carryOutAnew(() => contents(new Book(spreadsheet, false)).filter(isFormula), log);
    log.end();
    return { made };
  },
);

function codesFor(
  book: Book,
  { tab: name, column: code, named, prefix, elsewhere }: CodeColumn,
): readonly { readonly made: CodesMade['made'][number]; readonly works: readonly Work[] }[] {
  const tab = book.tab(name);
  const [place, namePlace] = [placeIn(book, name, code), placeIn(book, name, named)];
  if (!tab || place === undefined || namePlace === undefined) return [];
  const isBlank = tab.values.map((row, at) => {
    const [own, title] = [row[place], row[namePlace]].map(cell => String(cell ?? '').trim());
    return at > 0 && own === '' && title !== '' && tab.formulas[at]![place] === '';
  });
  const count = isBlank.filter(Boolean).length;
  if (count === 0) return [];
  const taken = elsewhere.flatMap(({ tab: other, column }) => textsOf(book, other, column));
  const codes = nextCodes(textsOf(book, name, code), taken, count, prefix);
  let next = 0;
  const works = areasOf(isBlank.map(blank => [blank])).map(({ row, rows }) => {
    const lines = codes.slice(next, next + rows).map(one => [one]);
    next += rows;
    return cellWork('formula', tab, { row, column: place }, lines, { count: rows });
  });
  return [{ made: { tab: tab.name, first: codes[0]!, last: codes[count - 1]!, count }, works }];
}

function placeIn(book: Book, name: string, header: string): number | undefined {
  const tab = book.tab(name);
  return tab?.places[tab.content.columns.findIndex(column => column.header === header)];
}

/** The codes in a column, also several in a cell. */
function textsOf(book: Book, name: string, header: string): readonly string[] {
  const place = placeIn(book, name, header);
  if (place === undefined) return [];
  return book
    .tab(name)!
    .values.slice(1)
    .flatMap(row => splitCodes(String(row[place] ?? ''), () => false));
}
