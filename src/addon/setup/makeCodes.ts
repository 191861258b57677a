import type { CodesMade } from '../../contract/AdminSetUp.ts';
import { nextCodes } from '../../domain/codes/nextCodes.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import type { Reference } from '../../tabs/Column.ts';
import { columnsOf, type Tab } from '../../tabs/Tab.ts';
import { type Coded, codedIn } from '../../tabs/tabs.ts';
import { nothing, served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { Log } from '../sheet/undo/Log.ts';
import { areasOf } from './areasOf.ts';
import { carryOutAnew } from './carryOut.ts';
import { cellWork } from './cellWork.ts';
import { contents } from './contents.ts';
import type { Work } from './Work.ts';
import { Workbook } from './Workbook.ts';
import { nobodyOf } from './wantedFormulas.ts';

/** Columns that name such codes, one or several in a cell. */
function referringTo(tabs: readonly Tab[], tab: string, column: string): readonly Reference[] {
  return tabs.flatMap(other =>
    columnsOf(other).flatMap(({ header, choices, codesOf }) => {
      const of = choices && 'tab' in choices ? choices : codesOf;
      return of?.tab === tab && of.column === column ? [{ tab: other.name, column: header }] : [];
    }),
  );
}

/**
 * Gives a code to each row that has a name and none, such as a roster that was pasted, then the formulas that rows with a
 * code have. Admins may call it.
 */
export const makeCodes = served(
  { takes: nothing, by: onlyAdmins, alone: 'settled' },
  (spreadsheet): CodesMade => {
    const log = new Log(spreadsheet);
    log.begin('codes');
    const isFormula = ({ made: { kind } }: Work) => kind === 'formula';
    const fill = () => carryOutAnew(() => contents(new Workbook(spreadsheet, false)).filter(isFormula), log);
    const given: ReturnType<typeof codesFor>[number][] = [];
    const done = carryOutAnew(() => {
      let book = new Workbook(spreadsheet, false);
      // Of a list of people's own, formulas show the names first.
      if (book.layout.roster && given.length === 0) {
        fill();
        book = new Workbook(spreadsheet, false);
      }
      const lacking = missingCodes(book);
      given.push(...lacking);
      return lacking.flatMap(({ works }) => works);
    }, log);
    const made = given.filter(({ works }) => works.every(work => done.includes(work))).map(one => one.made);
    if (made.length > 0) fill();
    log.end();
    return { made };
  },
);

/** The codes that rows lack, a tab each. */
export const missingCodes = (book: Workbook) =>
  codedIn(book.campaign.tabs).flatMap(coded => codesFor(book, coded));

function codesFor(
  book: Workbook,
  { name, code, named, prefix }: Coded,
): readonly { readonly made: CodesMade['made'][number]; readonly works: readonly Work[] }[] {
  const tab = book.tab(name);
  const [place, namePlace] = [placeIn(book, name, code.header), placeIn(book, name, named.header)];
  if (!tab || place === undefined || namePlace === undefined) return [];
  const nobody = nobodyOf(tab);
  const isBlank = tab.values.map((row, at) => {
    const [own, title] = [row[place], row[namePlace]].map(cell => String(cell ?? '').trim());
    return at > tab.head && !nobody.has(at) && own === '' && title !== '' && tab.formulas[at]![place] === '';
  });
  const count = isBlank.filter(Boolean).length;
  if (count === 0) return [];
  const codes = newCodes(book, { name, code, prefix }, count);
  let next = 0;
  const works = areasOf(isBlank.map(blank => [blank])).map(({ row, rows }) => {
    const lines = codes.slice(next, next + rows).map(one => [one]);
    next += rows;
    return cellWork('formula', tab, { row, column: place }, lines, { count: rows });
  });
  return [{ made: { tab: tab.name, first: codes[0]!, last: codes[count - 1]!, count }, works }];
}

/** So many new codes of a tab. */
export function newCodes(
  book: Workbook,
  { name, code, prefix }: Pick<Coded, 'name' | 'code' | 'prefix'>,
  count: number,
): readonly string[] {
  const taken = referringTo(book.campaign.tabs, name, code.header).flatMap(one =>
    textsOf(book, one.tab, one.column),
  );
  return nextCodes(textsOf(book, name, code.header), taken, count, prefix);
}

function placeIn(book: Workbook, name: string, header: string): number | undefined {
  const tab = book.tab(name);
  return tab?.places[tab.content.columns.findIndex(column => column.header === header)];
}

/** The codes in a column, also several in a cell. */
function textsOf(book: Workbook, name: string, header: string): readonly string[] {
  const place = placeIn(book, name, header);
  if (place === undefined) return [];
  const { values, head } = book.tab(name)!;
  return values.slice(head + 1).flatMap(row => splitCodes(String(row[place] ?? ''), () => false));
}
