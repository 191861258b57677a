import type { Formulas, Place } from './ownFunction.ts';
import type { Spills } from './Spills.ts';
import { formula } from './univer.ts';

/**
 * Marks formula cells with the message of the cell function that failed or has no room for its result. The mark is part of the cell, so that it moves
 * with it and reaches every window.
 */
export class FaultMarks {
  private readonly noted = new Map<string, { readonly place: Place; readonly message: string | undefined }>();

  /** `blocked` is said of a result that has no room. */
  constructor(
    private readonly engine: Formulas,
    private readonly spills: Spills,
    private readonly blocked: string,
  ) {}

  note(place: Place, message: string | undefined): void {
    this.noted.set(`${place.tab}|${place.row}|${place.column}`, { place, message });
  }

  /** Puts what was noted into the cells, after a calculation. */
  show(): void {
    for (const { place, message } of this.noted.values()) this.mark(place, message);
    this.noted.clear();
  }

  private mark({ tab, row, column }: Place, thrown: string | undefined): void {
    const cell = this.engine.workbook.getSheetBySheetId(tab)?.getCellRaw(row, column);
    const message = thrown ?? (this.isBlocked(tab, row, column, cell?.v) ? this.blocked : undefined);
    if (!cell || !this.engine.formula(tab, row, column) || cell.custom?.fault === message) return;
    const { fault: _, ...others } = cell.custom ?? {};
    const marked = message === undefined ? others : { ...others, fault: message };
    const custom = Object.keys(marked).length === 0 ? null : marked;
    const params = {
      unitId: this.engine.unit,
      subUnitId: tab,
      cellValue: { [row]: { [column]: { custom } } },
    };
    this.engine.run('sheet.mutation.set-range-values', params, { fromFormula: true });
  }

  /** A result that would fill more cells than its own is such an error where it has no room. */
  private isBlocked(tab: string, row: number, column: number, value: unknown): boolean {
    const range = this.spills.ranges(tab)[row]?.[column];
    const isArray = range && (range.endRow > range.startRow || range.endColumn > range.startColumn);
    return Boolean(isArray) && value === formula.ErrorType.REF;
  }
}
