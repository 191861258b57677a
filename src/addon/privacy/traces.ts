import { PRINTED } from '../../domain/overview/printed/PrintedRow.ts';
import {
  codesWithout,
  emailsWithout,
  erasedName,
  type Leaver,
  namesWithout,
  saidWithout,
} from '../../domain/privacy/Leaver.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { councilTab } from '../../tabs/council.ts';
import { resultSheetTab, settingsTab } from '../../tabs/fixed.ts';
import { formColumns } from '../../tabs/formAnswers.ts';
import { namingOf } from '../../tabs/naming.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { answersIn, formTables } from '../council/formAnswers.ts';
import { resultSheetOf } from '../overview/resultSheet/resultTab.ts';
import { settingNames, settings } from '../settings/settings.ts';
import type { RowWrite, Value } from '../sheet/Grid.ts';
import { Table } from '../sheet/Table.ts';
import { typedColumns } from '../sheet/typedColumns.ts';
import { codesAt, type FoundTab, type PeopleTab, type Person, readPeople, textAt } from './PeopleTab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a tab names somebody, and what is to be written there. */
export interface Trace extends PeopleTab {
  readonly writes: readonly RowWrite[];
  readonly cells: number;
  /** Cells that stay: formulas of people fill them, or the name alone may be somebody else's. */
  readonly left: number;
}

/** What a cell is to hold without somebody; whoever bears one of `names` is meant. */
type Rule = (text: string, row: number, leaver: Leaver) => string;

/** By the place of the column. */
type Rules = ReadonlyMap<number, Rule>;

/**
 * Looks through every tab that may name somebody, each when it is asked for, in the order in which they are written: Cán bộ,
 * which says who it is, last, so that what was cut off is found again.
 */
export function tracesOf(
  spreadsheet: Spreadsheet,
  tabs: readonly FoundTab[],
  person: Person,
): readonly (() => Trace)[] {
  const answers = formTables(spreadsheet).map(({ sheet, table }) => {
    const { name } = table;
    const found = { tab: { name, columns: formColumns }, sheet, name };
    const find = (read: PeopleTab) => traceIn(read, rulesOfAnswers(read), person);
    return {
      keys: keysAfter(table, find({ ...found, table }).writes),
      find: () => find(readPeople(found)),
    };
  });
  const keys = new Map(answers.flatMap(one => [...one.keys]));
  const traceOf = (found: FoundTab) => () => {
    const read = readPeople(found);
    return traceIn(read, rulesOf(read, person, keys), person);
  };
  const last = [councilTab.name, staffTab.name];
  const printed = resultSheetOf(spreadsheet);
  return [
    ...(printed ? [() => printedTrace(printed, person)] : []),
    ...tabs.filter(({ tab }) => !last.includes(tab.name)).map(traceOf),
    ...answers.map(({ find }) => find),
    ...last.flatMap(name => tabs.filter(({ tab }) => tab.name === name)).map(traceOf),
  ];
}

const emailSettings = new Set(
  Object.values(settings)
    .filter(({ kind }) => kind === 'emails')
    .flatMap(({ name }) => settingNames(name).map(caseKey)),
);

/** What the columns of a tab are searched for, as they are declared. */
function rulesOf(from: PeopleTab, person: Person, keys: ReadonlyMap<string, string>): Rules {
  const { tab, table } = from;
  const rules = new Map<number, Rule>();
  for (const [id, column] of Object.entries(tab.columns)) {
    const [place, naming] = [table.find(id), namingOf(column)];
    if (place === undefined) continue;
    if (id === 'key' && keys.size > 0) rules.set(place, text => withKeys(text, keys));
    else if (naming === 'codes') rules.set(place, (text, _, leaver) => codesWithout(text, leaver));
    else if (naming === 'email') rules.set(place, (text, _, leaver) => emailsWithout(text, leaver));
    else if (naming === 'said')
      rules.set(place, (text, row, leaver) => {
        const isList = tab.name === settingsTab.name && emailSettings.has(caseKey(textAt(from, row, 'name')));
        return isList ? emailsWithout(text, leaver) : saidWithout(text, leaver);
      });
    else if (naming)
      rules.set(place, (text, row, leaver) => {
        const { of, side } = naming;
        if (side !== undefined && textAt(from, row, side) === unitsTab.name) return text;
        const codes = codesAt(from, row, of, person);
        const isByEmail = codes.length === 0 && leaver.emails.includes(caseKey(textAt(from, row, 'email')));
        return namesWithout(text, isByEmail ? [leaver.code] : codes, leaver);
      });
  }
  return rules;
}

/** Answers of a form: names in the place of codes, and their e-mail wherever the form has asked for it. */
function rulesOfAnswers({ table }: PeopleTab): Rules {
  const authors = table.find('authorCodes');
  return new Map(
    table.header.map((_, at): [number, Rule] => [
      at,
      (text, _row, leaver) => {
        if (at === authors) return codesWithout(text, leaver);
        return leaver.emails.includes(caseKey(text)) ? erasedName(leaver.code) : text;
      },
    ]),
  );
}

/** How answers are known before and after, where that changes: they must not be taken in as new ones. */
function keysAfter(table: Table, writes: readonly RowWrite[]): ReadonlyMap<string, string> {
  const rows = table.rows.map((row, at) => {
    const values = writes.find(write => write.row === at)?.values;
    return row.map((cell, place) => values?.get(place) ?? cell);
  });
  const known = { name: table.name, columns: formColumns };
  const [before, after] = [table.rows, rows].map(cells =>
    answersIn(new Table(known, [table.header, ...cells])).map(({ key }) => key),
  ) as [string[], string[]];
  return new Map(before.flatMap((key, at) => (key === after[at] ? [] : [[key, after[at]!] as const])));
}

const withKeys = (text: string, keys: ReadonlyMap<string, string>) =>
  text
    .split(' ')
    .map(key => keys.get(key) ?? key)
    .join(' ');

/** The tab Kết quả: names as they were printed, and what the add-on keeps beside them of what it has written. */
function printedTrace(sheet: PeopleTab['sheet'], person: Person): Trace {
  const tab = { name: resultSheetTab.name, columns: {} };
  const table = new Table(tab, sheet.getSheetValues(1, 1, -1, -1));
  const own = caseKey(`staff ${person.code}`);
  const rule: Rule = (text, row, leaver) => {
    const isOwn = caseKey(String(table.rows[row]![PRINTED + 1] ?? '')) === own;
    return saidWithout(text, isOwn ? person.ambiguous : leaver);
  };
  return traceIn(
    { tab, sheet, name: tab.name, table },
    new Map([1, PRINTED].map(place => [place, rule])),
    person,
  );
}

function traceIn(from: PeopleTab, rules: Rules, person: Person): Trace {
  const { table, sheet } = from;
  const hits = new Map<number, Map<number, Value>>();
  let left = 0;
  table.rows.forEach((row, at) => {
    for (const [place, rule] of rules) {
      const cell = row[place];
      if (typeof cell !== 'string' || cell === '') continue;
      const text = rule(cell, at, person);
      if (text !== cell) hits.set(at, new Map([...(hits.get(at) ?? []), [place, text]]));
      else if (
        person.ambiguous.names.length > person.names.length &&
        rule(cell, at, person.ambiguous) !== cell
      )
        left++;
    }
  });
  if (hits.size === 0) return { ...from, writes: [], cells: 0, left };
  const formulas = sheet.getDataRange().getFormulas();
  const head = formulas.slice(table.above, table.above + 2);
  const isTyped = (row: number, place: number) =>
    typedColumns(head, formulas[table.above + 1 + row] ?? [])[place] !== false;
  let cells = 0;
  for (const [row, values] of hits)
    for (const place of [...values.keys()]) {
      if (isTyped(row, place)) cells++;
      else {
        left++;
        values.delete(place);
      }
    }
  const writes = [...hits].map(([row, values]) => ({ row, values }));
  return {
    ...from,
    writes: inBlocks(
      from,
      writes.filter(({ values }) => values.size > 0),
      isTyped,
    ),
    cells,
    left,
  };
}

/**
 * In a tab that the add-on alone writes, what lies between two cells is written as it was, so that the number of calls does not
 * grow with the rows.
 */
function inBlocks(
  { tab, table }: PeopleTab,
  writes: readonly (RowWrite & { readonly row: number })[],
  isTyped: (row: number, place: number) => boolean,
): readonly RowWrite[] {
  if (!tab.written || writes.length < 2) return writes;
  const places = [...new Set(writes.flatMap(({ values }) => [...values.keys()]))];
  const [first, last] = [writes[0]!.row, writes[writes.length - 1]!.row];
  const byRow = new Map(writes.map(({ row, values }) => [row, values]));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const row = first + at;
    const own = byRow.get(row);
    const kept = places.filter(
      place => own?.has(place) || (typeof table.rows[row]![place] === 'string' && isTyped(row, place)),
    );
    return {
      row,
      values: new Map(kept.map(place => [place, own?.get(place) ?? (table.rows[row]![place] as Value)])),
    };
  }).filter(({ values }) => values.size > 0);
}
