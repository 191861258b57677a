import type { Engine } from '../engine/Engine.ts';
import { extent } from '../operations/extent.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';

/** A calculated tab as far as it is in use, from A1. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** The formula of a cell as the engine holds it; blank where there is none. */
  formula(row: number, column: number): string;
  /** What the formula of a cell failed with; undefined if it did not. */
  fault(row: number, column: number): string | undefined;
}

/** A rectangle of a tab, all indexes from 0 and inclusive. */
export interface Area {
  readonly tab: Tab;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The tabs of a calculated workbook. */
export function readTabs(engine: Engine): readonly Tab[] {
  return engine.workbook.getSheets().map(sheet => {
    const id = sheet.getSheetId();
    return {
      id,
      name: sheet.getName(),
      cells: engine.values({ tab: id, row: 0, column: 0, ...extent(engine, id) }),
      formula: (row, column) => engine.formula(id, row, column),
      fault: (row, column) => faultOf(engine, id, row, column),
    };
  });
}

function faultOf(engine: Engine, tab: string, row: number, column: number): string | undefined {
  if (!engine.callsOwn(engine.formula(tab, row, column))) return undefined;
  const { v, custom } = engine.tab(tab).getCellRaw(row, column) || {};
  return custom?.fault === undefined && !/^#/.test(String(v ?? '')) ? undefined : String(custom?.fault ?? v);
}

/** The values of an area, row by row. */
export function valuesOf({ tab, top, left, bottom, right }: Area): readonly (readonly CellValue[])[] {
  return tab.cells
    .slice(top, bottom + 1)
    .map(row => Array.from({ length: right - left + 1 }, (_, at) => row[left + at] ?? ''));
}

/** «A1:N41». */
export function rangeName({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
