import type { CellValue } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-filter';
import { SheetPage } from '../../src/build/browsing/SheetPage.ts';

/** What the page offers to its own console. */
declare const univerAPI: FUniver;

/** The driven spreadsheet with what only tests do and look at. */
export class TestedSheet extends SheetPage {
  /** The names of the tabs. */
  tabs(): Promise<string[]> {
    return this.page.evaluate(() =>
      univerAPI
        .getActiveWorkbook()!
        .getSheets()
        .map(sheet => sheet.getSheetName()),
    );
  }

  /** The tab that is shown and what is selected in it. */
  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      const area = workbook.getActiveRange()?.getA1Notation();
      return `${workbook.getActiveSheet().getSheetName()} ${area}`;
    });
  }

  /** Selects cells of the tab that is shown. */
  async select(address: string): Promise<void> {
    await this.page.evaluate(
      area => void univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(area).activate(),
      address,
    );
  }

  /** Writes the e-mail of somebody into the roster; the window is that of an admin. */
  async knows(code: string, email: string): Promise<void> {
    const [header, ...rows] = await this.shown('Cán bộ', 'A1:AE60');
    const at = [rows.findIndex(([one]) => one === code) + 1, header!.indexOf('E-mail')] as const;
    await this.page.evaluate(
      ([row, column, text]) =>
        void univerAPI.getActiveWorkbook()!.getSheetByName('Cán bộ')!.getRange(row, column).setValue(text),
      [...at, email] as const,
    );
  }

  /** Turns the rows of an area of a tab round, as sorting does. */
  async reverseRows(tab: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, area]) => {
        const range = univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getRange(area);
        range.setValues(range.getValues().toReversed() as CellValue[][]);
      },
      [tab, address] as const,
    );
  }

  /** Sorts rows by their first column, as the menu does. */
  async sort(tab: string, address: string): Promise<void> {
    await this.show(tab);
    await this.page.evaluate(async area => {
      univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(area).activate();
      await univerAPI.executeCommand('sheet.command.sort-range-asc');
    }, address);
  }

  /** Lets the filter of the tab that is shown pass only rows with these texts in a column. */
  async filter(column: string, texts: string[]): Promise<void> {
    await this.page.evaluate(
      ([letters, filters]) => {
        const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
        const colId = sheet.getRange(`${letters}1`).getColumn();
        sheet.getFilter()!.setColumnFilterCriteria(colId, { colId, filters: { filters } });
      },
      [column, texts] as const,
    );
  }

  /** What a column shows below the header of a filter, in the rows that are not out. */
  async unfiltered(tab: string, column: string): Promise<string[]> {
    const shown = await this.shown(tab, `${column}2:${column}41`);
    const out = await this.page.evaluate(
      name => univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getFilter()?.getFilteredOutRows() ?? [],
      tab,
    );
    return shown.flatMap(([one], at) => (out.includes(at + 1) ? [] : [one!]));
  }

  /** What the window shows in an area of a tab. */
  shown(tab: string, address: string): Promise<string[][]> {
    return this.ask(tab, address, 'getDisplayValues');
  }

  /** The formula of a cell as it holds it. */
  formula(tab: string, address: string): Promise<string> {
    return this.ask(tab, address, 'getFormula');
  }

  /** Puts a row in behind another, or takes a line out, as the menus do; `at` counts from 0. */
  async change(
    tab: string,
    what: 'insertRowAfter' | 'deleteRow' | 'deleteColumn',
    at: number,
  ): Promise<void> {
    await this.page.evaluate(
      ([name, how, line]) => void univerAPI.getActiveWorkbook()!.getSheetByName(name)![how](line),
      [tab, what, at] as const,
    );
  }

  /** Whether a row of the tab that is shown is in sight, below the frozen rows; `row` as people count. */
  inSight(row: number): Promise<boolean> {
    return this.page.evaluate(at => {
      const { startRow, endRow } = univerAPI.getActiveWorkbook()!.getActiveSheet().getVisibleRange()!;
      return startRow < at && at <= endRow + 1;
    }, row);
  }

  async hover(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Opens a cell that has content, takes `erased` characters from its end and goes on typing. */
  async goOn(address: string, erased: number, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.press('F2');
    for (let at = 0; at < erased; at++) await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}
