import { knownDocuments } from '../../campaigns/knownDocuments.ts';
import type { CheckResult } from '../../contract/AdminCheck.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import type { Column } from '../../tabs/Column.ts';
import { checkWorkbook as findings } from '../../tabs/check/checkWorkbook.ts';
import type { ColumnFacts, TabFacts, WorkbookFacts } from '../../tabs/check/WorkbookFacts.ts';
import { columnsOf } from '../../tabs/Tab.ts';
import { codedIn } from '../../tabs/tabs.ts';
import { settingNames, settings } from '../settings/settings.ts';
import type { ColumnContent } from '../setup/content/TabContent.ts';
import { rowStates } from '../setup/sample/rowStates.ts';
import { nearColumn, type Workbook, type WorkbookTab } from '../setup/Workbook.ts';
import { wantedFormulas } from '../setup/wantedFormulas.ts';
import { calculated } from '../sheet/calculated.ts';

/** Checks a workbook that was read. */
export function checked(book: Workbook): CheckResult {
  for (const { values } of book.tabs) calculated(values);
  const rows = book.tabs.reduce((sum, { values, head }) => sum + Math.max(0, values.length - 1 - head), 0);
  return { ...findings(factsOf(book)), tabs: book.tabs.length, rows };
}

/** Settings that count as none when they cannot be read, by their names. */
const formed = Object.fromEntries(
  Object.values(settings).flatMap(({ name, kind }) =>
    kind === 'text' ? [] : settingNames(name).map(title => [title, kind] as const),
  ),
);

/** What the check needs to know, from what was read. */
export function factsOf(book: Workbook): WorkbookFacts {
  return {
    tabs: book.tabs.map(tab => tabFacts(tab, book)),
    missing: book.contents
      .filter(({ name }) => !book.tab(name))
      .map(({ name }) => ({ tab: name, near: book.nearTab(name) })),
    settings: formed,
    coded: codedIn(book.campaign.tabs),
    documents: [...knownDocuments, ...book.campaign.basis],
    today: dayOf(new Date()),
  };
}

function tabFacts(tab: WorkbookTab, book: Workbook): TabFacts {
  const { content, name, values, formulas, head, places } = tab;
  const wanted = wantedFormulas(tab);
  const lookedAfter = book.spreadsheet.getRangeByName(content.namedRange)?.getLastRow();
  return {
    tab: content.name,
    name,
    values,
    formulas,
    head,
    ...(lookedAfter === undefined ? {} : { lookedAfter }),
    isSample: rowStates(tab).map(state => state === 'sample' || state === 'changed'),
    formulaOf: (row, column) => wanted[column]?.(row),
    // The columns of a tab of formulas alone are not looked for.
    columns: content.isFixed
      ? []
      : content.columns.map((column, at) => columnFacts(book, tab, column, places[at])),
  };
}

function columnFacts(
  { campaign }: Workbook,
  tab: WorkbookTab,
  column: ColumnContent,
  place: number | undefined,
): ColumnFacts {
  const { header, format, choices, block, spilled, calculated, from } = column;
  const known = campaign.tabs.find(one => one.name === tab.content.name);
  const declared = known && columnsOf(known).find(one => one.header === header);
  const codes = choices && 'tab' in choices ? choices : declared?.codesOf;
  const near = place === undefined ? nearColumn(tab, header) : undefined;
  const filled = block
    ? 'head'
    : spilled
      ? 'spill'
      : from !== undefined
        ? 'list'
        : calculated
          ? 'rows'
          : undefined;
  const holds = filled ? undefined : typeOf(declared, format);
  return {
    header,
    place,
    ...(near ? { near } : {}),
    ...(holds ? { holds } : {}),
    ...(filled ? { filled } : {}),
    ...(codes ? { codesOf: { tab: codes.tab, header: codes.column } } : {}),
  };
}

function typeOf(declared: Column | undefined, format: string | undefined): ColumnFacts['holds'] {
  return format?.startsWith('dd/mm/yyyy') ? 'date' : declared?.holds;
}
