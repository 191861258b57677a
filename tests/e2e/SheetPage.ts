import type { Page } from 'playwright-core';

/** What Univer's facade offers to the page's own console; only what tests need. */
interface Univer {
  getActiveWorkbook(): {
    getSheetByName(name: string): Sheet;
    setActiveSheet(sheet: Sheet): void;
    getActiveSheet(): Sheet;
  };
}
interface Sheet {
  getRange(address: string): {
    getDisplayValues(): string[][];
    getCellRect(): { x: number; y: number; width: number; height: number };
    getFormula(): string;
    getRow(): number;
    getColumn(): number;
  };
  scrollToCell(row: number, column: number): void;
  insertRowAfter(row: number): void;
}
declare const univerAPI: Univer;

/** The local spreadsheet in a browser, driven as a person would: by mouse and keyboard. */
export class SheetPage {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<this> {
    await this.page.goto(url);
    await this.page.waitForSelector('html[data-ready]');
    return this;
  }

  /** Shows a tab. */
  async show(tab: string): Promise<void> {
    await this.page.evaluate(name => {
      const workbook = univerAPI.getActiveWorkbook();
      workbook.setActiveSheet(workbook.getSheetByName(name));
    }, tab);
  }

  /** What the window shows in an area of a tab. */
  shown(tab: string, address: string): Promise<string[][]> {
    return this.page.evaluate(
      ([name, area]) =>
        univerAPI.getActiveWorkbook().getSheetByName(name!).getRange(area!).getDisplayValues(),
      [tab, address],
    );
  }

  /** The formula of a cell as the window holds it. */
  formula(tab: string, address: string): Promise<string> {
    return this.page.evaluate(
      ([name, area]) => univerAPI.getActiveWorkbook().getSheetByName(name!).getRange(area!).getFormula(),
      [tab, address],
    );
  }

  /** What the formula bar shows of the selected cell. */
  formulaBar(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('[data-u-comp=formula-bar]')?.textContent ?? '');
  }

  /** Puts a row in, as the menu of a row does; `row` counts from 0. */
  async insertRowAfter(tab: string, row: number): Promise<void> {
    await this.page.evaluate(
      ([name, at]) => univerAPI.getActiveWorkbook().getSheetByName(name).insertRowAfter(at),
      [tab, row] as const,
    );
  }

  /** Clicks a cell of the tab that is shown. */
  async click(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.click(x, y);
  }

  async hover(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Types into a cell and confirms with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The middle of a cell on the screen; scrolls there if need be. */
  private async middle(address: string): Promise<{ x: number; y: number }> {
    for (;;) {
      const place = await this.page.evaluate(area => {
        const sheet = univerAPI.getActiveWorkbook().getActiveSheet();
        const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#sheet canvas')];
        const [canvas] = canvases.toSorted((a, b) => b.width * b.height - a.width * a.height);
        const box = canvas!.getBoundingClientRect();
        const range = sheet.getRange(area);
        const cell = range.getCellRect();
        const [x, y] = [cell.x + cell.width / 2, cell.y + cell.height / 2];
        if (x > 50 && x < box.width - 40 && y > 20 && y < box.height - 40)
          return { x: box.x + x, y: box.y + y };
        sheet.scrollToCell(Math.max(0, range.getRow() - 4), Math.max(0, range.getColumn() - 4));
        return undefined;
      }, address);
      if (place) return place;
      await this.page.waitForTimeout(200);
    }
  }
}
