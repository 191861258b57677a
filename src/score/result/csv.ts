import type { FileHandle } from 'node:fs/promises';
import type { ResultColumn } from './columns.ts';

const CHUNK = 1 << 16;

/** Writes rows as text that Excel and Sheets with Vietnamese settings open as a table: `;` between cells, decimal commas. */
export async function writeCsv<Row>(
  file: FileHandle,
  columns: readonly ResultColumn<Row>[],
  rows: AsyncIterable<Row>,
): Promise<void> {
  let chunk = `\ufeff${columns.map(({ header }) => quoted(header)).join(';')}\r\n`;
  for await (const row of rows) {
    chunk += `${columns.map(({ cell }) => quoted(cell(row))).join(';')}\r\n`;
    if (chunk.length < CHUNK) continue;
    await file.writeFile(chunk);
    chunk = '';
  }
  await file.writeFile(chunk);
}

/** What a program would take for a formula is kept from being one: the text comes from files of others. */
function quoted(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
