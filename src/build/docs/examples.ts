import type { CellFunction } from '../../addon/functions/CellFunction.ts';
import { cellFunctions } from '../../addon/main.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import type { LocalSheet } from '../../host/server/LocalSheet.ts';
import type { CellValue } from '../../host/sheet/CellValue.ts';
import { onSheet } from '../onSheet.ts';
import { call, markdownTable } from './tables.ts';

/** So many letters of a result are shown. */
const LONGEST = 120;

/** The functions one by one, each with its example and the first rows of what it gave in the sample workbook. */
export function functionReference(
  cellFunctions: readonly CellFunction[],
  results: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
): string {
  return cellFunctions.map(described => section(described, results.get(described.name)!)).join('\n\n');
}

function section(described: CellFunction, result: readonly (readonly CellValue[])[]): string {
  const { name, summary, parameters, returns, example } = described;
  const given = parameters.map(({ name, optional, vi, en }) => [
    `\`${name}\`${optional ? ' (không bắt buộc · optional)' : ''}`,
    `${vi}<br>*${en}*`,
  ]);
  const [header, ...rows] = result.map(row => row.map(shown));
  return [
    `### ${name}`,
    `${summary.vi} *${summary.en}*`,
    `\`${call(described)}\``,
    markdownTable(['Đối số · Argument', 'Là gì · What it is'], given),
    `${returns.vi} *${returns.en}*`,
    `\`\`\`\n${example}\n\`\`\``,
    markdownTable(header!, rows),
  ].join('\n\n');
}

function shown(value: CellValue): string {
  const text = typeof value === 'number' ? formatNumber(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
}

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
