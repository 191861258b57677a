import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cellName } from '../../domain/text/cellName.ts';
import { contentOf, entriesOf, held } from '../reading/zip.ts';
import type { Archive } from './Archive.ts';
import type { ColumnLook, ResultColumn } from './columns.ts';

/** A sheet has so many rows, its header included. */
export const MOST_ROWS = 1_048_576;

/** A tab of which all cells are held. */
export interface FilledTab {
  readonly name: string;
  readonly columns: readonly ColumnLook[];
  readonly lines: readonly (readonly (string | number)[])[];
}

/** A tab with a row of cells for each thing. */
export function filledTab<Row>(
  name: string,
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
): FilledTab {
  return { name, columns, lines: rows.map(row => columns.map(({ cell }) => cell(row))) };
}

/** A tab of which the rows come one by one. */
export interface LongTab<Row> {
  readonly name: string;
  readonly columns: readonly ResultColumn<Row>[];
  readonly rows: AsyncIterable<Row>;
}

const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: '123B6D' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
  alignment: { vertical: 'center', wrapText: true },
};

/**
 * Writes a workbook. The rows of its first tab, of which there may be a million, are never held: the library makes the whole
 * workbook with one row that shows how each column looks, and they take that row's place.
 */
export async function writeWorkbook<Row>(
  archive: Archive,
  first: LongTab<Row>,
  others: readonly FilledTab[],
): Promise<void> {
  const example = { ...first, lines: [first.columns.map(() => 'x')] };
  const sheets = [example, ...others].map(sheetOf);
  const bytes = held(await writeXlsx({ sheets }));
  for (const entry of await entriesOf(bytes)) {
    const content = await contentOf(bytes, entry);
    if (entry.name !== FIRST) await archive.add(entry.name, [content]);
    else await archive.add(entry.name, withRows(String(content), first));
  }
  await archive.end();
}

const FIRST = 'xl/worksheets/sheet1.xml';

function sheetOf({ name, columns, lines }: FilledTab): WriteSheet {
  const titles = columns.map(({ header }) => header);
  const looks = columns.map(
    ({ format, wrapped }): CellStyle => ({
      alignment: { vertical: 'center', ...(wrapped ? { wrapText: true } : {}) },
      ...(format ? { numFmt: format } : {}),
    }),
  );
  return {
    name,
    columns: columns.map(({ width }, at) => ({ width, style: looks[at]! })),
    rows: [titles, ...lines.map(line => [...line])],
    cells: new Map(titles.map((value, at) => [`0,${at}`, { value, style: HEADER }])),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  };
}

const CHUNK = 1 << 16;

async function* withRows<Row>(xml: string, { columns, rows }: LongTab<Row>): AsyncGenerator<string> {
  const example = /<row r="2".*?<\/row>/s.exec(xml)!;
  const styles = [...example[0].matchAll(/<c r="[A-Z]+2"([^>]*?)\/?>/g)].map(
    ([, attributes]) => / s="\d+"/.exec(attributes!)?.[0] ?? '',
  );
  yield xml.slice(0, example.index).replace(/<dimension [^>]*\/>/, '');
  let chunk = '';
  let row = 1;
  for await (const one of rows) {
    chunk += `<row r="${row + 1}">`;
    for (let at = 0; at < columns.length; at++)
      chunk += cellXml(cellName(row, at), styles[at]!, columns[at]!.cell(one));
    chunk += '</row>';
    row++;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk + xml.slice(example.index + example[0].length);
}

function cellXml(name: string, style: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${name}"${style}><v>${value}</v></c>`;
  if (value === '') return '';
  return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A cell holds no longer text. */
const LONGEST = 32_767;
/** What XML cannot say. */
const UNSAYABLE = /\p{Cs}|[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(UNSAYABLE, '')
    .replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x')
    .replace(/[&<>]/g, mark => MARKS[mark]!);
}
