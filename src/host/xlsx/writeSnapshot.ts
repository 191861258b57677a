import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Engine } from '../engine/Engine.ts';
import { writeXlsx } from '../engine/univer.ts';
import { display } from '../operations/cells.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { toFileProtections, toFileStore } from './custom.ts';
import { evenColumns } from './evenColumns.ts';
import type { KeptParts } from './fileParts.ts';
import { filled } from './filled.ts';
import { toFileFilter } from './filters.ts';
import { mark } from './mark.ts';
import { printing, withPrintNames } from './printing.ts';
import { type KeptFile, NOTHING_KEPT } from './readSnapshot.ts';
import { toFileConditions, toFileValidation } from './rules.ts';
import { toFileColor, toFileStyle } from './styles.ts';
import { charactersOf, pointsOf } from './units.ts';
import { writeCells } from './writeCells.ts';

/** Writes what the engine holds, calculated, as an .xlsx file that bears the mark of this program. */
export async function writeSnapshot(
  engine: Engine,
  kept: KeptFile = NOTHING_KEPT,
  protections: readonly ProtectionState[] = [],
  store: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const snapshot = engine.snapshot();
  const names = Object.values(resource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN') as Record<string, DefinedName>);
  // One that nobody has changed is written as it was read.
  const styles = new Map(
    Object.entries(snapshot.styles).map(([id, style]) => [
      id,
      kept.styles.get(id) ?? toFileStyle(style || undefined),
    ]),
  );
  const tabs = snapshot.sheetOrder.map(id => snapshot.sheets[id] as IWorksheetData);
  const laid = tabs.map(tab => ({ tab, even: evenColumns(tab) }));
  const custom = {
    ...toFileProtections(protections, id => snapshot.sheets[id]?.name),
    ...toFileStore(
      store,
      laid.map(({ tab: { id, name, rowCount }, even }) => ({ id, name, rowCount, even: even.rows })),
    ),
  };
  const sheets = laid.map(({ tab, even }) =>
    withPrintNames(
      toSheet(tab, engine, snapshot, styles, printing(tab, engine, kept.tabs.get(tab.id)), even.styles),
    ),
  );
  const bytes = await writeXlsx({
    sheets: sheets.map(one => one.sheet),
    ...kept.workbook,
    namedRanges: [
      ...names.map(({ name, formulaOrRefString, localSheetId }) => {
        const scope = localSheetId ? snapshot.sheets[localSheetId]?.name : undefined;
        return { name, range: formulaOrRefString, ...(scope === undefined ? {} : { scope }) };
      }),
      ...sheets.flatMap(one => one.names),
    ],
    properties: {
      title: snapshot.name,
      created: new Date(0),
      modified: new Date(0),
      ...(Object.keys(custom).length === 0 ? {} : { custom }),
    },
  });
  return mark(bytes);
}

interface DefinedName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

function resource(snapshot: IWorkbookData, name: string): Record<string, unknown> {
  const data = snapshot.resources?.find(one => one.name === name)?.data;
  return data ? (JSON.parse(data) as Record<string, unknown>) : {};
}

function toSheet(
  tab: IWorksheetData,
  engine: Engine,
  snapshot: IWorkbookData,
  styles: ReadonlyMap<string, CellStyle | undefined>,
  kept: KeptParts,
  even: ReadonlyMap<number, string>,
): WriteSheet {
  const rules = <Rule>(name: string) => (resource(snapshot, name)[tab.id] ?? []) as readonly Rule[];
  const { ySplit, xSplit } = tab.freeze;
  const view = filled({
    ...kept.view,
    tabColor: toFileColor(tab.tabColor),
    showGridLines: tab.showGridlines === 0 ? false : undefined,
  });
  const filter = resource(snapshot, 'SHEET_FILTER_PLUGIN')[tab.id] as IAutoFilter | undefined;
  const out = new Set(filter?.cachedFilteredOut);
  const rowDefs = [...new Set([...Object.keys(tab.rowData).map(Number), ...out])].flatMap(row => {
    const data = tab.rowData[row];
    const height = data?.h !== undefined && data.ia === 0 ? pointsOf(data.h) : undefined;
    const def = filled({ height, hidden: data?.hd || out.has(row) ? true : undefined, ...data?.custom });
    return def ? [[row, def] as const] : [];
  });
  return {
    name: tab.name,
    ...kept,
    ...cellsOf(writeCells(tab, engine, styles, even), rowDefs),
    columns: columnsOf(tab, styles, even),
    rowDefs: new Map(rowDefs),
    merges: tab.mergeData.map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startCol: startColumn,
      endCol: endColumn,
    })),
    dataValidations: rules<never>('SHEET_DATA_VALIDATION_PLUGIN').flatMap(toFileValidation),
    conditionalRules: rules<never>('SHEET_CONDITIONAL_FORMATTING_PLUGIN')
      .flatMap(toFileConditions)
      .map((rule, at) => ({ ...rule, priority: at + 1 })),
    ...(filter
      ? { autoFilter: toFileFilter(filter, (row, column) => display(engine, tab.id, row, column)) }
      : {}),
    ...(ySplit || xSplit ? { freezePane: { rows: ySplit, columns: xSplit } } : {}),
    ...(view ? { view } : {}),
    ...(tab.hidden && !kept.veryHidden ? { hidden: true } : {}),
    veryHidden: Boolean(tab.hidden && kept.veryHidden),
  };
}

/** As many rows as have cells or are said something of. */
function cellsOf(
  written: ReturnType<typeof writeCells>,
  rowDefs: readonly (readonly [row: number, def: object])[],
): ReturnType<typeof writeCells> {
  const length = rowDefs.reduce((most, [row]) => Math.max(most, row + 1), written.rows.length);
  return { ...written, rows: Array.from({ length }, () => []) };
}

function columnsOf(
  { columnData }: IWorksheetData,
  styles: ReadonlyMap<string, CellStyle | undefined>,
  even: ReadonlyMap<number, string>,
) {
  const last = Math.max(-1, ...Object.keys(columnData).map(Number), ...even.keys());
  return Array.from({ length: last + 1 }, (_, at) => {
    const { w, hd, s = even.get(at), custom } = columnData[at] ?? {};
    const width = w === undefined ? undefined : charactersOf(w);
    const style = typeof s === 'string' ? styles.get(s) : toFileStyle(s || undefined);
    return filled({ width, hidden: hd ? true : undefined, style, ...custom }) ?? {};
  });
}
