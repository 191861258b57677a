import type { Cell } from '../text/Cell.ts';
import { cut } from '../text/quote.ts';
import { cellText, isDate } from '../text/readCell.ts';
import { type CriteriaColumn, type CriteriaLayout, placeOf } from './criteriaColumns.ts';
import { type Problem, type Report, TableFault } from './TableFault.ts';

/**
 * One row of the criteria table by its columns. Its faults are reported; whoever reads on gets something to go on
 * with. A column in which a fault was told is not spoken of again: the rest would only follow from it.
 */
export class Line {
  readonly faulty = new Set<CriteriaColumn>();

  /** `row` of the range; 1 is the header. */
  constructor(
    private readonly layout: CriteriaLayout,
    readonly cells: readonly Cell[],
    readonly row: number,
    private readonly report: Report,
  ) {}

  cell(column: CriteriaColumn): Cell {
    return this.cells[this.layout[column]];
  }

  /** The cell's words; an error that another formula left in it is a fault. */
  text(column: CriteriaColumn): string {
    const found = cellText(this.cell(column));
    return /^#[A-Z]/.test(found)
      ? this.fault(column, `ô báo lỗi ${cut(found)}`, 'Sửa công thức trong ô này', '')
      : found;
  }

  /** True for a row without rule, data and target: it heads or sums up others, or is blank. */
  isHeading(): boolean {
    return (['rule', 'data', 'target'] as const).every(column => cellText(this.cell(column)) === '');
  }

  /** Sheets takes 10/3 for a day. */
  refuseDates(): void {
    for (const column of ['code', 'max', 'scale'] as const)
      if (isDate(this.cell(column)))
        this.fault(
          column,
          'ô này là một ngày (Google Sheets tự đổi khi gõ, ví dụ 10/3)',
          'Định dạng cột là Văn bản thuần túy rồi gõ lại',
          undefined,
        );
  }

  readonly fault = <T>(column: CriteriaColumn, fault: string, fix: string, instead: T): T =>
    this.faults(column, [{ fault, fix }], instead);

  readonly faults = <T>(column: CriteriaColumn, problems: readonly Problem[], instead: T): T => {
    if (this.faulty.has(column)) return instead;
    this.faulty.add(column);
    for (const { fault, fix } of problems)
      this.report(new TableFault(placeOf(this.row, column), fault, fix), this.row);
    return instead;
  };
}
