import { randomUUID } from 'node:crypto';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellStyle, Sheet, Workbook } from 'hucre/xlsx';
import { core } from '../engine/univer.ts';
import { readRanges } from '../sheet/address.ts';
import { gidOf } from '../sheet/link.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { fromFileProtections, fromFileStore, type KeptTab } from './custom.ts';
import { type KeptParts, keptParts, lostParts } from './fileParts.ts';
import { filled } from './filled.ts';
import { fromFileFilter } from './filters.ts';
import { type Around, readCells } from './readCells.ts';
import { readWorkbook } from './readWorkbook.ts';
import { fromFileCondition, fromFileValidation } from './rules.ts';
import { StyleTable } from './StyleTable.ts';
import { fromFileColor, fromFileStyle } from './styles.ts';
import { pixelsOf, pixelsOfPoints } from './units.ts';

/** Google's width of a tab. */
const COLUMNS = 26;
/** Free rows below what a file holds. */
const SPARE = 100;
/** Rules for a whole column say nothing about the size of a tab. */
const MOST_RULED = 5000;

/** What a file holds, ready for the engine. */
export interface OpenedFile {
  readonly snapshot: IWorkbookData;
  /** What will not be in the file when it is saved again, in people's words. */
  readonly lost: readonly string[];
  readonly kept: KeptFile;
  readonly protections: readonly ProtectionState[];
  /** The document properties of the script. */
  readonly store: Readonly<Record<string, string>>;
}

/** What the engine does not know, and the file keeps. */
export interface KeptFile {
  /** By the ids of tabs. */
  readonly tabs: ReadonlyMap<string, KeptParts>;
  /** By the ids of styles. */
  readonly styles: ReadonlyMap<string, CellStyle>;
  readonly workbook: Pick<Workbook, 'defaultFont' | 'workbookProtection'>;
}

/** Of a file that was made here. */
export const NOTHING_KEPT: KeptFile = { tabs: new Map(), styles: new Map(), workbook: {} };

/** Reads an .xlsx file; throws `Unreadable` if it is none. */
export async function readSnapshot(bytes: Uint8Array): Promise<OpenedFile> {
  const { workbook, cut } = await readWorkbook(bytes);
  const { store, tabs } = fromFileStore(workbook.properties?.custom);
  const taken = new Set([...tabs.values()].map(({ id }) => id));
  let next = 0;
  const newId = (): string => {
    while (taken.has(`s${next}`)) next++;
    return `s${next++}`;
  };
  const entries = workbook.sheets.map(sheet => [tabs.get(sheet.name)?.id ?? newId(), sheet] as const);
  const ids = new Map(entries.map(([id, sheet]) => [sheet.name, id]));
  const gidOfName = (name: string) => {
    const id = ids.get(name);
    return id === undefined ? undefined : gidOf(id);
  };
  const { themeColors: theme, defaultFont, workbookProtection, dateSystem = '1900' } = workbook;
  const styles = new StyleTable(theme);
  const toEngine = (id: string, sheet: Sheet) =>
    toTab(
      id,
      sheet,
      { styles, gidOfName, names: ownNames(sheet, workbook), dateSystem },
      theme,
      tabs.get(sheet.name),
    );
  return {
    snapshot: {
      id: `wb-${randomUUID()}`,
      name: workbook.properties?.title ?? '',
      appVersion: '0.25.1',
      locale: core.LocaleType.VI_VN,
      styles: styles.styles,
      ...(defaultFont ? { defaultStyle: fromFileStyle({ font: defaultFont }, theme) ?? null } : {}),
      sheetOrder: entries.map(([id]) => id),
      sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, toEngine(id, sheet)])),
      resources: resources(entries, workbook),
    },
    lost: [...cut, ...lostParts(workbook)],
    kept: {
      tabs: new Map(entries.map(([id, sheet]) => [id, keptParts(sheet)])),
      styles: styles.originals,
      workbook: filled({ defaultFont, workbookProtection }) ?? {},
    },
    store,
    protections: fromFileProtections(workbook.properties?.custom, name => ids.get(name)),
  };
}

/** The names that mean something of its own in a tab: the engine knows each name once. */
function ownNames(sheet: Sheet, { namedRanges = [] }: Workbook): ReadonlyMap<string, string> {
  const isTwice = (name: string) => namedRanges.filter(one => one.name === name).length > 1;
  const own = namedRanges.filter(({ name, scope }) => scope === sheet.name && isTwice(name));
  return new Map(own.map(({ name, range }) => [name, range]));
}

function toTab(
  id: string,
  sheet: Sheet,
  around: Around,
  theme: readonly string[] | undefined,
  kept?: KeptTab,
): IWorksheetData {
  const { cellData, rows, columns } = readCells(sheet, around, kept?.even);
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  const { TRUE, FALSE } = core.BooleanNumber;
  const hiding = (hidden: boolean | undefined) => (hidden ? { hd: TRUE } : {});
  const outline = (def: { readonly outlineLevel?: number; readonly collapsed?: boolean }) => {
    const { outlineLevel, collapsed } = def;
    return outlineLevel || collapsed ? { custom: { outlineLevel, collapsed } } : {};
  };
  const columnData = (sheet.columns ?? []).map(({ width, hidden, ...def }) => ({
    ...(width ? { w: pixelsOf(width) } : {}),
    ...hiding(hidden),
    ...outline(def),
  }));
  const filteredOut = new Set(fromFileFilter(sheet)?.cachedFilteredOut);
  const rowData = [...(sheet.rowDefs ?? [])].map(([row, { height, hidden, ...def }]) => [
    row,
    {
      ...(height ? { h: pixelsOfPoints(height), ia: FALSE } : {}),
      ...hiding(hidden && !filteredOut.has(row)),
      ...outline(def),
    },
  ]);
  return core.mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    cellData: cellData as Record<number, Record<number, ICellData>>,
    rowCount: kept === undefined ? Math.max(rows + SPARE, ruledRows(sheet)) : Math.max(rows, kept.rows),
    columnCount: Math.max(COLUMNS, columns + 2),
    columnData: Object.fromEntries(columnData.entries()),
    rowData: Object.fromEntries(rowData),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    hidden: sheet.hidden || sheet.veryHidden ? TRUE : FALSE,
    tabColor: fromFileColor(sheet.view?.tabColor, theme) ?? '',
    showGridlines: sheet.view?.showGridLines === false ? FALSE : TRUE,
    freeze: {
      startRow: frozenRows || -1,
      ySplit: frozenRows,
      startColumn: frozenColumns || -1,
      xSplit: frozenColumns,
    },
  });
}

/** A file does not tell how many rows a tab has, but drop-downs and formats reach its end. */
function ruledRows({ dataValidations = [], conditionalRules = [] }: Sheet): number {
  const ranges = [...dataValidations, ...conditionalRules].flatMap(rule => readRanges(rule.range));
  return Math.max(0, ...ranges.map(range => range.endRow + 1).filter(row => row <= MOST_RULED));
}

function resources(entries: readonly (readonly [string, Sheet])[], { namedRanges = [] }: Workbook) {
  const byTab = <Rule>(rules: (sheet: Sheet) => readonly Rule[]) =>
    JSON.stringify(Object.fromEntries(entries.map(([id, sheet]) => [id, rules(sheet)])));
  const isTab = (name: string) => entries.some(([, sheet]) => sheet.name === name);
  const names = namedRanges
    .filter(({ name, scope }) => !name.startsWith('_xlnm') && (scope === undefined || isTab(scope)))
    .map(({ name, range, scope }) => {
      const tab = entries.find(([, sheet]) => sheet.name === scope)?.[0];
      return {
        id: `n-${tab ?? ''}-${name}`,
        name,
        formulaOrRefString: range,
        localSheetId: tab ?? 'AllDefaultWorkbook',
      };
    });
  return [
    {
      name: 'SHEET_DATA_VALIDATION_PLUGIN',
      data: byTab(sheet => (sheet.dataValidations ?? []).map(fromFileValidation)),
    },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: byTab(sheet =>
        [...(sheet.conditionalRules ?? [])]
          .sort((a, b) => a.priority - b.priority)
          .flatMap(rule => fromFileCondition(rule) ?? []),
      ),
    },
    {
      name: 'SHEET_FILTER_PLUGIN',
      data: JSON.stringify(
        Object.fromEntries(entries.map(([id, sheet]) => [id, fromFileFilter(sheet)] as const)),
      ),
    },
    {
      name: 'SHEET_DEFINED_NAME_PLUGIN',
      data: JSON.stringify(Object.fromEntries(names.map(one => [one.id, one]))),
    },
  ];
}
