import { archiveOf } from '../../../src/host/xlsx/archive.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A tab of a workbook, and what else its part is to hold. */
export interface Tab {
  readonly name: string;
  /** What stands in the part, between its root's tags. */
  readonly inside: string;
  /** A sheet of another kind than a table. */
  readonly kind?: 'chartsheet';
}

/** Changes what is otherwise in every workbook. */
export interface Around {
  readonly ofBook?: string;
  readonly names?: string;
  /** Formats of numbers, which the styles 1, 2, 3… have. */
  readonly formats?: readonly string[];
  readonly change?: (parts: Map<string, Buffer>) => Map<string, Buffer>;
}

/** A row of cells as a part has them: `r` is filled in. */
export const cellsOf = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((cell, at) => `<row r="${at + 1}">${cell.replace('<c', `<c r="A${at + 1}"`)}</row>`).join('')}</sheetData>`;

/** An .xlsx file, part by part, as no library writes it. */
export function workbookOf(
  tabs: readonly Tab[],
  { ofBook = '', names = '', formats = [], change }: Around = {},
) {
  const kindOf = ({ kind }: Tab) => kind ?? 'worksheet';
  const path = (tab: Tab, at: number) => `${kindOf(tab)}s/sheet${at + 1}.xml`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const sheets = tabs.map(
    ({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const patterns = formats.map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`);
  const looks = formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`);
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${tabs.map((tab, at) => `<Override PartName="/xl/${path(tab, at)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kindOf(tab)}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${ofBook}<sheets>${sheets.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      tabs.map((tab, at) => relation(`rId${at + 1}`, kindOf(tab), path(tab, at))).join('') +
        relation('rId99', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${patterns.join('')}</numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/>${looks.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      tabs.map((tab, at) => [
        `xl/${path(tab, at)}`,
        `${HEAD}<${kindOf(tab)} xmlns="${MAIN}" xmlns:r="${LINKS}">${tab.inside}</${kindOf(tab)}>`,
      ]),
    ),
  };
  const parts = new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
  return new Uint8Array(archiveOf(change ? change(parts) : parts));
}
