import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { workbookContent } from '../../src/addon/setup/content/workbookContent.ts';
import type { Campaign } from '../../src/campaigns/Campaign.ts';
import { criteriaTable } from '../../src/campaigns/criteriaTable.ts';
import { Output } from '../../src/score/result/Output.ts';
import { run } from '../../src/score/run.ts';

export type Value = string | number | boolean | Date;
export type Rows = readonly (readonly Value[])[];

/** The tabs of a workbook by name; a cell that begins with `=` is a formula, its value behind `→`. */
export type Tabs = Readonly<Record<string, Rows>>;

/** Writes a workbook as another program would. */
export async function writeBook(path: string, tabs: Tabs): Promise<void> {
  const sheets = Object.entries(tabs).map(([name, rows]) => ({
    name,
    rows: rows.map(row => row.map(cell => (isFormula(cell) ? null : inFile(cell)))),
    cells: new Map(
      rows.flatMap((row, down) =>
        row.flatMap((cell, right) => {
          if (!isFormula(cell)) return [];
          const [formula, value] = cell.slice(1).split('→');
          const read = value === undefined ? {} : { value, formulaResult: value };
          return [[`${down},${right}`, { type: 'formula' as const, formula: formula!, ...read }] as const];
        }),
      ),
    ),
  }));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await writeXlsx({ sheets }));
}

const isFormula = (cell: Value): cell is string => typeof cell === 'string' && cell.startsWith('=');
/** Midnight here is midnight in the file, which knows no time zones. */
const inFile = (cell: Value) =>
  cell instanceof Date ? new Date(Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate())) : cell;

/** `npm run score` in a folder: what it printed, and how it ended. */
export async function scoreIn(directory: string, line: string | readonly string[], sheetRows = 1000) {
  let [printed, complained] = ['', ''];
  const words = typeof line === 'string' ? line.split(' ') : line;
  const code = await run(words, {
    ...{ directory, sheetRows, environment: {}, isTerminal: false, output: new Output(), draw: () => {} },
    print: text => {
      printed += `${text}\n`;
    },
    complain: text => {
      complained += `${text}\n`;
    },
  });
  return { code, printed, complained };
}

export const at = (directory: string, name: string) => join(directory, name);

/** The criteria of a campaign as a tab holds them. */
export const criteriaOf = (campaign: Campaign): Rows => criteriaTable(campaign);

/** A tab of a campaign: its headers, and for each column what may stand there, from its sample and its drop-downs. */
export function columnsOf(campaign: Campaign, tab: string) {
  const content = workbookContent(campaign, true).find(({ name }) => name === tab)!;
  return content.columns.flatMap((column, right) => {
    if ('scored' in content && right >= content.columns.length) return [];
    const { header, choices } = column;
    const seen = content.values.slice(1).flatMap(row => {
      const cell = row[right];
      return cell === undefined || cell === '' || String(cell).startsWith('=') ? [] : [cell as Value];
    });
    const listed = Array.isArray(choices) ? (choices as readonly string[]) : [];
    return [{ header, values: [...new Set([...seen, ...listed])] }];
  });
}
