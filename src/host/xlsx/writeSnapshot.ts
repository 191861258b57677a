import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Engine } from '../engine/Engine.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { toFileProtections, toFileStore } from './custom.ts';
import { filled } from './filled.ts';
import { mark } from './mark.ts';
import { printing, withPrintNames } from './printing.ts';
import type { KeptParts } from './readSnapshot.ts';
import { toFileConditions, toFileValidation } from './rules.ts';
import { toFileColor } from './styles.ts';
import { charactersOf, pointsOf } from './units.ts';
import { writeCells } from './writeCells.ts';

/** Writes what the engine holds, calculated, as an .xlsx file that bears the mark of this program. */
export async function writeSnapshot(
  engine: Engine,
  kept: ReadonlyMap<string, KeptParts> = new Map(),
  protections: readonly ProtectionState[] = [],
  store: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const snapshot = engine.snapshot();
  const names = Object.values(resource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN') as Record<string, DefinedName>);
  const tabs = snapshot.sheetOrder.map(id => snapshot.sheets[id] as IWorksheetData);
  const custom = {
    ...toFileProtections(protections, id => snapshot.sheets[id]?.name),
    ...toFileStore(store, tabs),
  };
  const sheets = tabs.map(tab =>
    withPrintNames({ ...toSheet(tab, engine, snapshot), ...printing(tab, engine, kept.get(tab.id)) }),
  );
  const bytes = await writeXlsx({
    sheets: sheets.map(one => one.sheet),
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

function toSheet(tab: IWorksheetData, engine: Engine, snapshot: IWorkbookData): WriteSheet {
  const rules = <Rule>(name: string) => (resource(snapshot, name)[tab.id] ?? []) as readonly Rule[];
  const { ySplit, xSplit } = tab.freeze;
  const view = filled({
    tabColor: toFileColor(tab.tabColor),
    showGridLines: tab.showGridlines === 0 ? false : undefined,
  });
  const rowDefs = Object.entries(tab.rowData).flatMap(([row, data]) => {
    const height = data?.h !== undefined && data.ia === 0 ? pointsOf(data.h) : undefined;
    const def = filled({ height, hidden: data?.hd ? true : undefined });
    return def ? [[Number(row), def] as const] : [];
  });
  return {
    name: tab.name,
    ...writeCells(tab, engine, snapshot.styles),
    columns: columnsOf(tab),
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
    ...(ySplit || xSplit ? { freezePane: { rows: ySplit, columns: xSplit } } : {}),
    ...(view ? { view } : {}),
    ...(tab.hidden ? { hidden: true } : {}),
  };
}

function columnsOf({ columnData }: IWorksheetData) {
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_, at) => {
    const { w, hd } = columnData[at] ?? {};
    const width = w === undefined ? undefined : charactersOf(w);
    return filled({ width, hidden: hd ? true : undefined }) ?? {};
  });
}
