import { randomUUID } from 'node:crypto';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { core } from '../engine/univer.ts';
import { readRanges } from '../sheet/address.ts';
import { gidOf } from '../sheet/link.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { fromFileProtections, fromFileStore } from './custom.ts';
import { filled } from './filled.ts';
import { type Around, readCells } from './readCells.ts';
import { fromFileCondition, fromFileValidation } from './rules.ts';
import { StyleTable } from './StyleTable.ts';
import { fromFileColor } from './styles.ts';
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
  /** Page set-ups and other parts by tab, which the engine does not know but the file keeps. */
  readonly kept: ReadonlyMap<string, KeptParts>;
  readonly protections: readonly ProtectionState[];
  /** The document properties of the script. */
  readonly store: Readonly<Record<string, string>>;
}

/** Parts of a tab that pass from file to file. */
export type KeptParts = Pick<Sheet, 'pageSetup' | 'headerFooter' | 'protection'>;

/** Reads an .xlsx file; throws if it is none. */
export async function readSnapshot(bytes: Uint8Array): Promise<OpenedFile> {
  const workbook = await readXlsx(bytes, { readStyles: true });
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
  const theme = workbook.themeColors;
  const styles = new StyleTable(theme);
  const toEngine = (id: string, sheet: Sheet) =>
    toTab(id, sheet, { styles, gidOfName }, theme, tabs.get(sheet.name)?.rows);
  return {
    snapshot: {
      id: `wb-${randomUUID()}`,
      name: workbook.properties?.title ?? '',
      appVersion: '0.25.1',
      locale: core.LocaleType.VI_VN,
      styles: styles.styles,
      sheetOrder: entries.map(([id]) => id),
      sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, toEngine(id, sheet)])),
      resources: resources(entries, workbook),
    },
    lost: lostParts(workbook),
    kept: new Map(
      entries.map(([id, { pageSetup, headerFooter, protection }]) => [
        id,
        filled({ pageSetup, headerFooter, protection }) ?? {},
      ]),
    ),
    store,
    protections: fromFileProtections(workbook.properties?.custom, name => ids.get(name)),
  };
}

function toTab(
  id: string,
  sheet: Sheet,
  around: Around,
  theme: readonly string[] | undefined,
  kept?: number,
): IWorksheetData {
  const { cellData, rows, columns } = readCells(sheet, around);
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  const { TRUE, FALSE } = core.BooleanNumber;
  const hiding = (hidden: boolean | undefined) => (hidden ? { hd: TRUE } : {});
  const columnData = (sheet.columns ?? []).map(({ width, hidden }) => ({
    ...(width ? { w: pixelsOf(width) } : {}),
    ...hiding(hidden),
  }));
  const rowData = [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [
    row,
    { ...(height ? { h: pixelsOfPoints(height), ia: FALSE } : {}), ...hiding(hidden) },
  ]);
  return core.mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    cellData: cellData as Record<number, Record<number, ICellData>>,
    rowCount: kept === undefined ? Math.max(rows + SPARE, ruledRows(sheet)) : Math.max(rows, kept),
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
  const names = namedRanges
    .filter(({ name }) => !name.startsWith('_xlnm'))
    .map(({ name, range, scope }) => {
      const tab = entries.find(([, sheet]) => sheet.name === scope)?.[0];
      return { id: `n-${name}`, name, formulaOrRefString: range, localSheetId: tab ?? 'AllDefaultWorkbook' };
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
      name: 'SHEET_DEFINED_NAME_PLUGIN',
      data: JSON.stringify(Object.fromEntries(names.map(one => [one.id, one]))),
    },
  ];
}

/** What a tab may hold that the local spreadsheet cannot keep, in people's words. */
const PARTS: readonly (readonly [keyof Sheet, string])[] = [
  ['charts', 'biểu đồ'],
  ['images', 'hình ảnh'],
  ['textBoxes', 'hộp chữ'],
  ['backgroundImage', 'ảnh nền'],
  ['sparklines', 'biểu đồ trong ô'],
  ['pivotTables', 'bảng tổng hợp (pivot)'],
  ['slicers', 'bộ lọc slicer'],
  ['timelines', 'bộ lọc thời gian'],
  ['tables', 'định dạng bảng (table)'],
  ['autoFilter', 'bộ lọc'],
  ['threadedComments', 'trao đổi trong ghi chú'],
];
const KEPT_CONDITIONS = ['expression', 'cellIs', 'beginsWith', 'notContainsBlanks'];

/** The parts of a workbook that saving would lose: «biểu đồ ở tab Báo cáo». */
function lostParts({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(sheet => {
    const parts = PARTS.filter(([part]) => isThere(sheet[part])).map(([, name]) => name);
    if (sheet.conditionalRules?.some(rule => !KEPT_CONDITIONS.includes(rule.type)))
      parts.push('định dạng có điều kiện kiểu thang màu, biểu tượng hoặc chứa chữ');
    return parts.map(name => `${name} ở tab ${sheet.name}`);
  });
}

function isThere(part: unknown): boolean {
  return part !== undefined && (!Array.isArray(part) || part.length > 0);
}
