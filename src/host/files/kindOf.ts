import { contentOf, entriesOf } from '../xlsx/archive.ts';

/** What a file is that is named .xlsx and is none: Vietnamese, English, and whether programs open it as a table. */
export const kinds = {
  xls: ['bảng tính Excel đời cũ (.xls)', 'an old Excel workbook (.xls)', true],
  xlsb: ['bảng tính Excel dạng nhị phân (.xlsb)', 'a binary Excel workbook (.xlsb)', true],
  ods: ['bảng tính OpenDocument (.ods)', 'an OpenDocument spreadsheet (.ods)', true],
  html: ['trang web (HTML)', 'a web page (HTML)', true],
  xml: ['tệp XML', 'an XML file', true],
  text: ['văn bản thuần, thường là CSV', 'plain text, mostly CSV', true],
  document: ['văn bản (Word hoặc OpenDocument)', 'a text document (Word or OpenDocument)', false],
  slides: ['bài trình chiếu', 'a presentation', false],
  pdf: ['tệp PDF', 'a PDF file', false],
  archive: ['tệp nén không chứa bảng tính', 'an archive without a workbook', false],
  unknown: ['tệp thuộc loại khác', 'a file of another kind', false],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string, isTable: boolean]>>;
export type OtherKind = keyof typeof kinds;

/** `xlsx` may be damaged still; `locked` has a password. */
export type Kind = OtherKind | 'xlsx' | 'locked';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Tells it from the bytes. */
export function kindOf(bytes: Uint8Array): Kind {
  if (startsWith(bytes, OLE)) return ofContainer(Buffer.from(bytes));
  return startsWith(bytes, ZIP) ? ofArchive(bytes) : ofText(bytes);
}

/** Streams of the container that old files of Office are, and new ones with a password. Source: MS-CFB 2.6.1, MS-OFFCRYPTO 2.3.4.4. */
function ofContainer(bytes: Buffer): Kind {
  const has = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return 'locked';
  if (has('Workbook') || has('Book')) return 'xls';
  if (has('WordDocument')) return 'document';
  return has('PowerPoint Document') ? 'slides' : 'unknown';
}

/** Parts by which programs know their own files. */
const PARTS: readonly (readonly [RegExp, Kind])[] = [
  [/^xl[\\/]workbook\.bin$/i, 'xlsb'],
  [/^word[\\/]/i, 'document'],
  [/^ppt[\\/]/i, 'slides'],
  [/^(?:xl[\\/]|\[Content_Types\]\.xml$)/i, 'xlsx'],
];

function ofArchive(bytes: Uint8Array): Kind {
  const entries = entriesOf(bytes);
  const type = entries.find(({ name }) => name === 'mimetype');
  const held = type && String(contentOf(bytes, type));
  if (held?.includes('opendocument'))
    return held.includes('spreadsheet') ? 'ods' : held.includes('text') ? 'document' : 'slides';
  const known = PARTS.find(([part]) => entries.some(({ name }) => part.test(name)));
  if (known) return known[1];
  // One that is cut off has no list of its entries.
  return entries.length > 0 ? 'archive' : 'xlsx';
}

function ofText(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('utf8');
  if (start.startsWith('%PDF')) return 'pdf';
  if (/<(?:!doctype html|html|table)\b/i.test(start)) return 'html';
  if (/^\uFEFF?\s*<\?xml/.test(start)) return 'xml';
  return start.includes('\0') && !start.startsWith('\uFFFD\uFFFD') ? 'unknown' : 'text';
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}
