import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { mutations } from '../../src/host/changes/judge.ts';
import { OWN } from '../../src/host/sheet/Change.ts';
import { browsing } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';

/** What Univer in the page could make, but people are not given: protections and themes of its own, names of workbooks. */
const NOT_GIVEN = [
  ...['empty', 'set-workbook-name', 'add-range-theme', 'set-range-theme', 'remove-range-theme'],
  ...['add', 'set', 'delete'].flatMap(what => [`${what}-range-protection`, `${what}-worksheet-protection`]),
  ...['register-worksheet-range-theme-style', 'unregister-worksheet-range-theme-style'],
  'set-worksheet-permission-points',
].map(name => `sheet.mutation.${name}`);

/** What of Univer's facade this file calls. */
interface Api {
  getActiveWorkbook(): {
    getId(): string;
    getSheetByName(name: string): Facade;
    deleteSheet(tab: Facade): unknown;
    undo(): unknown;
    redo(): unknown;
  };
  executeCommand(id: string, params: object): unknown;
  newDataValidation(): { requireValueInList(values: string[]): { build(): object } };
  readonly _commandService: {
    readonly _commandRegistry: { readonly _commands: Map<string, { readonly type: number }> };
  };
}
/** Anything of the facade, by name. */
type Facade = Record<string, (...given: unknown[]) => never>;
interface Condition {
  whenCellNotEmpty(): {
    setRanges(ranges: unknown[]): { setBackground(color: string): { build(): object } };
  };
}
declare const univerAPI: Api;

describe.skipIf(browserPath === undefined)('protected cells', { timeout: 150_000 }, () => {
  const window = browsing();
  const { shared } = examples(window);

  test.each([
    ['', 'Ô này được bảo vệ và an@vidu.vn không sửa được'],
    ['&lang=en', 'This cell is protected, and an@vidu.vn may not edit it'],
  ])('what was typed is refused in words, on the tab where it was typed%s', async (language, words) => {
    const { host } = await shared();
    const sheet = await window(`${host.url}/?user=an@vidu.vn${language}`);
    await sheet.show('Cấu hình');
    await sheet.type('B3', '2021');
    await sheet.page.getByText(words).waitFor();
    await sheet.page.waitForSelector('html[data-ready]');
    expect(await sheet.selected()).toMatch(/^Cấu hình /);
    await shows(sheet, 'Cấu hình', 'B3:B3').toEqual([['2020']]);
  });

  test('of each change that Univer can make it is said whether a window may send it', async () => {
    const { sheet } = await shared();
    const known = await sheet.page.evaluate(() =>
      [...univerAPI._commandService._commandRegistry._commands].flatMap(([id, { type }]) =>
        type === 2 ? [id] : [],
      ),
    );
    const sent = known.filter(id => !OWN.test(id));
    expect(sent.sort()).toEqual([...mutations.keys(), ...NOT_GIVEN].sort());
  });

  test('what people do in the sheet is understood by the host, and it holds what the window shows', async () => {
    const { host, sheet } = await shared();
    await sheet.addTab('Thử', [
      [1, 'a', 2],
      [3, 'b', 4],
      [5, 'c', 6],
    ]);
    // Changes that meet new results half way would open the window anew.
    const isSaved = () =>
      expect.poll(() => sheet.page.locator('#status').textContent(), PATIENCE).toBe('Đã lưu');
    await isSaved();
    await sheet.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook();
      const tab = workbook.getSheetByName('Thử');
      const range = (address: string): Facade => tab.getRange!(address);
      const command = (id: string, params: object) =>
        univerAPI.executeCommand(`sheet.command.${id}`, {
          unitId: workbook.getId(),
          subUnitId: tab.getSheetId!(),
          ...params,
        });
      const cells = (startRow: number, startColumn: number) => ({
        ...{ startRow, startColumn, endRow: startRow, endColumn: startColumn },
      });
      range('A1:B2').setFontWeight!('bold');
      range('H1:H3').setNumberFormat!('0.00');
      range('B1').setBackgroundColor!('#ff0000');
      range('E1:F2').merge!();
      range('E1:F2').breakApart!();
      range('A1:A9').setDataValidation!(univerAPI.newDataValidation().requireValueInList(['1', '3']).build());
      const rule = (tab.newConditionalFormattingRule!() as Condition).whenCellNotEmpty();
      tab.addConditionalFormattingRule!(
        rule
          .setRanges([range('A1:B9').getRange!()])
          .setBackground('#eee')
          .build(),
      );
      tab.insertRowAfter!(0);
      tab.insertColumnAfter!(1);
      tab.deleteRow!(1);
      tab.deleteColumn!(2);
      tab.setRowHeight!(0, 60);
      tab.setColumnWidth!(0, 160);
      tab.hideRows!(10, 2);
      tab.showRows!(10, 2);
      tab.hideColumns!(5, 2);
      tab.showColumns!(5, 2);
      command('move-range', { fromRange: cells(2, 0), toRange: cells(5, 4) });
      range('A2').deleteCells!(0);
      range('A1').insertCells!(0);
      tab.moveRows!(range('A2:A2'), 4);
      tab.moveColumns!(range('A1:A1'), 3);
      workbook.undo();
      workbook.redo();
      range('B1:B1').clear!();
      tab.setTabColor!('#ff0000');
      tab.setFreeze!({ startRow: 1, startColumn: -1, xSplit: 0, ySplit: 1 });
    });
    const address = `${host.url}/test/cells?tab=${encodeURIComponent('Thử')}&area=0,0,8,6`;
    const held = async () => {
      const { values } = (await (await fetch(address)).json()) as { values: unknown[][] };
      return values.map(line => line.map(value => (value === '' ? null : value)));
    };
    await expect.poll(held, PATIENCE).toEqual(await sheet.values('Thử', 'A1:F8'));
    expect((await held()).flat().filter(value => value !== null).length).toBeGreaterThan(5);
    await sheet.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook();
      workbook.deleteSheet(workbook.getSheetByName('Thử'));
    });
    await isSaved();
    expect(await sheet.page.locator('.toast').count()).toBe(0);
  });
});
