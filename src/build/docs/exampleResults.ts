import { cellFunctions } from '../../addon/main.ts';
import type { LocalSheet } from '../../host/server/LocalSheet.ts';
import type { CellValue } from '../../host/sheet/CellValue.ts';
import { onSheet } from '../onSheet.ts';

/** So much of a result is read; what is wider or longer is cut off. */
const SHOWN = { rows: 4, columns: 6 };

const SHOW = `
function showExample(formula) {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet().getRange('A1').setFormula(formula);
  return null;
}
`;

/** What the example of each cell function really gives in the sample workbook, by its name: the first rows. */
export const exampleResults = (): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> =>
  onSheet(SHOW, async ({ sheet, run }) => {
    await sheet.start({ setUp: true });
    sheet.calculate();
    const tabs = new Map<string, string>();
    for (const { name, example } of cellFunctions) {
      await run('', 'showExample', example);
      tabs.set(name, sheet.engine.workbook.getSheets().at(-1)!.getSheetId());
    }
    await sheet.engine.settled();
    return new Map([...tabs].map(([name, tab]) => [name, filled(sheet, tab)]));
  });

/** The rows without the blank columns beside them. */
function filled({ engine }: LocalSheet, tab: string): readonly (readonly CellValue[])[] {
  const rows = engine.values({ tab, row: 0, column: 0, ...SHOWN });
  const width = rows[0]!.filter(header => header !== '').length;
  return rows.filter(row => row[0] !== '').map(row => row.slice(0, width));
}
