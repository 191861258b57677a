import type { Engine } from '../engine/Engine.ts';
import {
  ConditionalFormattingRuleModel,
  formula,
  SheetDataValidationModel,
  SheetsFilterService,
} from '../engine/univer.ts';
import { type CellSpan, spanOf } from '../sheet/address.ts';
import { areaOf, type Size, type Touched } from './touched.ts';

/** What has to be known of the workbook to judge a change. */
export class WorkbookView {
  constructor(private readonly engine: Engine) {}

  get unit(): string {
    return this.engine.unit;
  }

  /** The tabs in their order. */
  get tabs(): readonly { readonly id: string; readonly name: string; readonly isHidden: boolean }[] {
    return this.engine.workbook.getSheets().map(tab => ({
      id: tab.getSheetId(),
      name: tab.getName(),
      isHidden: tab.isSheetHidden() === 1,
    }));
  }

  has(tab: string): boolean {
    return Boolean(this.engine.workbook.getSheetBySheetId(tab));
  }

  size(tab: string): Size {
    const sheet = this.engine.tab(tab);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** The cells that a conditional format has now. */
  condition(tab: string, id: string | undefined): Touched[] {
    const rule = this.engine.service(ConditionalFormattingRuleModel).getRule(this.unit, tab, id);
    return (rule?.ranges ?? []).map(range => areaOf(tab, range));
  }

  /** The cells that a rule for what may stand in them has now. */
  validation(tab: string, id: string): Touched[] {
    const rule = this.engine.service(SheetDataValidationModel).getRuleById(this.unit, tab, id);
    return (rule?.ranges ?? []).map(range => areaOf(tab, range));
  }

  /** Whether a tab has a filter over a column. */
  filters(tab: string, column: number): boolean {
    const range = this.engine.service(SheetsFilterService).getFilterModel(this.unit, tab)?.getRange();
    return range !== undefined && range.startColumn <= column && column <= range.endColumn;
  }

  /** The cells that a name stands for now. */
  named(id: string): Touched[] {
    const known = this.engine.service(formula.IDefinedNamesService).getValueById(this.unit, id);
    return known ? this.reference(known.formulaOrRefString) : [];
  }

  /** The cells that a text refers to; of a formula none. */
  reference(text: string): Touched[] {
    const { sheetName, range } = formula.deserializeRangeWithSheet(text);
    const tab = this.tabs.find(({ name }) => name === sheetName)?.id;
    if (tab === undefined) return [];
    const whole = Object.entries(spanOf({ row: 0, column: 0, ...this.size(tab) }));
    const closed = whole.map(([end, open]) => [
      end,
      Number.isNaN(range[end as keyof CellSpan]) ? open : range[end as keyof CellSpan],
    ]);
    return [areaOf(tab, Object.fromEntries(closed) as CellSpan)];
  }
}
