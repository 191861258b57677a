import type { CheckResult } from '../../../contract/AdminCheck.ts';
import { checkWorkbook as findings } from '../../../domain/workbookCheck/checkWorkbook.ts';
import type { SettingKind } from '../../../domain/workbookCheck/isReadSetting.ts';
import type { ColumnFacts, TabFacts, WorkbookFacts } from '../../../domain/workbookCheck/WorkbookFacts.ts';
import { periodSettings } from '../../periods/periodSettings.ts';
import { quotaSettings } from '../../quota/quotaSettings.ts';
import { settingNames } from '../../register/settings.ts';
import { rowStates } from '../sample/rowStates.ts';
import { ADMINS, ENTRY } from '../settingNames.ts';
import { type Book, type BookTab, nearColumn } from '../setup/Book.ts';
import { wantedFormulas } from '../setup/wantedFormulas.ts';
import type { Column } from '../Tab.ts';
import type { ColumnContent } from '../TabContent.ts';
import { tabs } from '../tabs/tabs.ts';

/** Checks a workbook that was read. */
export function checked(book: Book): CheckResult {
  const rows = book.tabs.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0);
  return { ...findings(factsOf(book)), tabs: book.tabs.length, rows };
}

/** What the check needs to know, from what was read. */
function factsOf(book: Book): WorkbookFacts {
  return {
    tabs: book.tabs.map(tab => tabFacts(tab, book)),
    missing: book.contents
      .filter(({ name }) => !book.tab(name))
      .map(({ name }) => ({ tab: name, near: book.nearTab(name) })),
    settings: settingKinds,
  };
}

function tabFacts(tab: BookTab, { spreadsheet }: Book): TabFacts {
  const { content, name, values, formulas, places } = tab;
  const wanted = wantedFormulas(tab);
  const lookedAfter = spreadsheet.getRangeByName(content.namedRange)?.getLastRow();
  return {
    tab: content.name,
    name,
    values,
    formulas,
    ...(lookedAfter === undefined ? {} : { lookedAfter }),
    isSample: rowStates(tab).map(state => state === 'sample' || state === 'changed'),
    formulaOf: (row, column) => wanted[column]?.(row),
    // The columns of a tab of formulas alone are not looked for.
    columns: content.isFixed ? [] : content.columns.map((column, at) => columnFacts(tab, column, places[at])),
  };
}

function columnFacts(tab: BookTab, column: ColumnContent, place: number | undefined): ColumnFacts {
  const { header, format, choices, block, spilled, calculated } = column;
  const declared = tabs
    .find(one => one.name === tab.content.name)
    ?.columns.find(one => one.header === header);
  const codes = choices && 'tab' in choices ? choices : declared?.codesOf;
  const near = place === undefined ? nearColumn(tab, header) : undefined;
  const filled = block ? 'head' : spilled ? 'spill' : calculated ? 'rows' : undefined;
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

/** What the settings hold that count as none when they cannot be read, by their names. */
const settingKinds: Readonly<Record<string, SettingKind>> = {
  [settingNames.year]: 'year',
  [settingNames.deadline]: 'day',
  [settingNames.reviewers]: 'emails',
  [settingNames.language]: 'language',
  [ADMINS]: 'emails',
  [ENTRY]: 'emails',
  [periodSettings.period]: 'period',
  [periodSettings.strict]: 'flag',
  [quotaSettings.share]: 'share',
  [quotaSettings.grouping]: 'grouping',
};
