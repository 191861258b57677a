import type { CellValue } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Page } from 'playwright-core';

/** What the page offers to its own console. */
declare const univerAPI: FUniver;
type Value = string | number | boolean | null;

/**
 * The local spreadsheet in a browser, driven as a person would: by mouse and keyboard. What Univer gives back is never
 * let out of the page: all of the workbook hangs on it, and would be written as text for seconds.
 */
export class SheetPage {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<this> {
    await this.page.goto(url);
    await this.page.waitForSelector('html[data-ready]');
    return this;
  }

  /** Shows a tab; Univer draws it a frame later. */
  async show(tab: string): Promise<void> {
    await this.page.evaluate(name => {
      const workbook = univerAPI.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(name)!);
      return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, tab);
  }

  /** What it holds there. */
  values(tab: string, address: string): Promise<Value[][]> {
    return this.ask(tab, address, 'getValues');
  }

  protected ask<Answer>(
    tab: string,
    address: string,
    what: 'getDisplayValues' | 'getValues' | 'getFormula',
  ): Promise<Answer> {
    return this.page.evaluate(
      ([name, area, key]) =>
        univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getRange(area)[key]() as Answer,
      [tab, address, what] as const,
    );
  }

  /** Waits until a cell shows something. */
  async filled(tab: string, address: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, area]) =>
        univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getRange(area).getDisplayValues()[0]![0] !== '',
      [tab, address] as const,
    );
  }

  /** A new tab with these cells, shown. */
  async addTab(name: string, values: Value[][]): Promise<void> {
    await this.page.evaluate(
      ([tab, cells]) => {
        const columns = cells[0]!.length;
        const sheet = univerAPI.getActiveWorkbook()!.create(tab, cells.length + 100, columns + 10);
        sheet.getRange(0, 0, cells.length, columns).setValues(cells as CellValue[][]);
      },
      [name, values] as const,
    );
  }

  /** Milliseconds from the next Enter until a cell shows something else. */
  timeToChange(tab: string, address: string): Promise<number> {
    return this.page.evaluate(
      ([name, area]) => {
        const now = () =>
          univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getRange(area).getDisplayValues()[0]![0];
        const before = now();
        return new Promise<number>(resolve => {
          addEventListener(
            'keydown',
            function entered(event) {
              if (event.key !== 'Enter') return;
              removeEventListener('keydown', entered, true);
              const start = performance.now();
              const look = () =>
                now() === before ? setTimeout(look, 5) : resolve(performance.now() - start);
              look();
            },
            true,
          );
        });
      },
      [tab, address] as const,
    );
  }

  /** Scrolls sideways to a cell. */
  async scrollTo(address: string): Promise<void> {
    await this.page.evaluate(area => {
      const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
      sheet.scrollToCell(0, sheet.getRange(area).getColumn() - 6);
    }, address);
  }

  /** Clicks a cell of the tab that is shown. */
  async click(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.click(x, y);
  }

  /** Types into a cell and confirms with Enter; `delay` in milliseconds follows each key. */
  async type(address: string, text: string, delay = 0): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text, { delay });
    await this.page.keyboard.press('Enter');
  }

  /** The middle of a cell on the screen: nothing is scrolled, the window is wide enough. */
  protected middle(address: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate(area => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#sheet canvas')];
      const [canvas] = canvases.toSorted((a, b) => b.width * b.height - a.width * a.height);
      const box = canvas!.getBoundingClientRect();
      const cell = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(area).getCellRect();
      return { x: box.x + cell.x + cell.width / 2, y: box.y + cell.y + cell.height / 2 };
    }, address);
  }
}
