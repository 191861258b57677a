import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellFunctions } from '../../addon/main.ts';
import type { Built } from '../../host/execution/Thread.ts';
import { LocalSheet } from '../../host/server/LocalSheet.ts';
import type { CellValue } from '../../host/sheet/CellValue.ts';
import { texts } from '../../host/texts.ts';
import { blankFile } from '../../host/xlsx/blankFile.ts';

/** So much of a result is read; what is wider or longer is cut off. */
const SHOWN = { rows: 4, columns: 6 };

const SHOW = `
function showExample(formula) {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet().getRange('A1').setFormula(formula);
}
`;

/** What the example of each cell function really gives in the sample workbook, by its name: the first rows. */
export async function exampleResults(
  built: Built,
): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const code = join(directory, 'Code.js');
  writeFileSync(code, readFileSync(built.code, 'utf8') + SHOW);
  const sheet = new LocalSheet({
    built: { ...built, code },
    file: blankFile('Ví dụ'),
    language: texts.vi,
    log: text => console.error(text),
  });
  try {
    await sheet.start({ setUp: true });
    sheet.calculate();
    const tabs = new Map<string, string>();
    for (const { name, example } of cellFunctions) {
      await sheet.executions.run('menu', 'showExample', JSON.stringify([example]), { user: '', window: '' });
      tabs.set(name, sheet.engine.workbook.getSheets().at(-1)!.getSheetId());
    }
    await sheet.engine.settled();
    return new Map([...tabs].map(([name, tab]) => [name, filled(sheet, tab)]));
  } finally {
    await sheet.stop();
    rmSync(directory, { recursive: true });
  }
}

/** The rows without the blank columns beside them. */
function filled({ engine }: LocalSheet, tab: string): readonly (readonly CellValue[])[] {
  const rows = engine.values({ tab, row: 0, column: 0, ...SHOWN });
  const width = rows[0]!.filter(header => header !== '').length;
  return rows.filter(row => row[0] !== '').map(row => row.slice(0, width));
}
