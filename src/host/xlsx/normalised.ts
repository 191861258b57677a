import { posix } from 'node:path';
import { DAY, EPOCH } from '../sheet/CellValue.ts';
import { archiveOf, contentOf, entriesOf } from './archive.ts';
import { EPOCH_1904 } from './units.ts';

/*
 * What other readers of the format take and the library does not: names of parts with backslashes or in other letters than
 * the file itself calls them, parts in UTF-16, days in words, tabs that are no tables.
 */

type Parts = ReadonlyMap<string, Buffer>;

/** A file as the library reads it. */
export interface Normalised {
  readonly bytes: Uint8Array;
  /** Which of the tabs hold no cells. */
  readonly charts: readonly number[];
  /** Whether it says how whole rows look, which the library does not read. */
  readonly formatsRows: boolean;
}

/** Gives the very same bytes where nothing stands in the way. */
export function normalised(bytes: Uint8Array): Normalised {
  const found = new Map(entriesOf(bytes).map(entry => [entry.name, contentOf(bytes, entry)]));
  const named = byReferences(
    new Map([...found].map(([name, content]) => [slashed(name), inUtf8(name, content)])),
  );
  const book = bookOf(named);
  const epoch = IN_1904.test(String(named.get(book))) ? EPOCH_1904 : EPOCH;
  const parts = new Map([...named].map(([name, content]) => [name, withSerials(name, content, epoch)]));
  const isSame = [...found].every(([name, content]) => parts.get(name) === content);
  return {
    bytes: isSame ? bytes : archiveOf(parts),
    charts: withoutCells(parts, book),
    formatsRows: [...parts].some(([name, content]) => isTable(name) && formatsRows(content)),
  };
}

const IN_1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/;
const slashed = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '');
const isTable = (name: string) => /worksheets\/[^/]+\.xml$/i.test(name);
const formatsRows = (content: Buffer) =>
  content.includes(' customFormat="1"') || content.includes(' customFormat="true"');

const isXml = (name: string) => /\.(?:xml|rels|vml)$/i.test(name);

function inUtf8(name: string, content: Buffer): Buffer {
  const [first, second] = content;
  if (!isXml(name) || ![0xfe, 0xff].includes(first ?? 0) || first! + second! !== 0xfe + 0xff) return content;
  return Buffer.from(new TextDecoder(first === 0xfe ? 'utf-16be' : 'utf-16le').decode(content));
}

/** Names in the letters in which other parts refer to them: capital and small ones are the same in the format. */
function byReferences(parts: Parts): Parts {
  const called = new Map(['[Content_Types].xml', '_rels/.rels'].map(name => [name.toLowerCase(), name]));
  for (const [name, content] of parts)
    for (const { target } of /\.rels$/i.test(name) ? relations(content) : []) {
      const path = posix.join('/', name, '../..', target).slice(1);
      const whole = target.startsWith('/') ? posix.normalize(target).slice(1) : path;
      called.set(whole.toLowerCase(), whole);
      called.set(relationsOf(whole).toLowerCase(), relationsOf(whole));
    }
  return new Map([...parts].map(([name, content]) => [called.get(name.toLowerCase()) ?? name, content]));
}

const relationsOf = (name: string) =>
  posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relations(content: Buffer): readonly Relation[] {
  return elements(content, 'Relationship').map(({ Id: id = '', Type: type = '', Target: target = '' }) => ({
    ...{ id, type, target },
  }));
}

/** The attributes of all elements of a name, without prefixes. */
function elements(content: Buffer, name: string): readonly Readonly<Record<string, string>>[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}\\b((?:"[^"]*"|'[^']*'|[^>"'])*)>`, 'g');
  return [...String(content).matchAll(tag)].map(([, inside = '']) =>
    Object.fromEntries([...inside.matchAll(ATTRIBUTE)].map(([, key, one, other]) => [key, one ?? other])),
  );
}

const ATTRIBUTE = /(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The name of the workbook's own part. */
function bookOf(parts: Parts): string {
  const root = parts.get('_rels/.rels');
  const book = root && relations(root).find(({ type }) => type.endsWith('/officeDocument'));
  return slashed(book?.target ?? '');
}

const DAY_CELL = /(<(?:\w+:)?c\b[^>]*)\bt="d"([^>]*>\s*<(?:\w+:)?v>)([^<]*)(?=<)/g;

/** Days in words (`2020-02-03T08:00:00`) as the numbers that they are; what has no format, and so would be shown as a number, stays. */
function withSerials(name: string, content: Buffer, epoch: number): Buffer {
  if (!isXml(name) || !content.includes(' t="d"')) return content;
  const text = String(content).replace(DAY_CELL, (cell, start: string, end: string, day: string) => {
    const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(day) || !day.includes('T') ? day : `${day}Z`);
    const isFormatted = /\bs="[1-9]/.test(start + end);
    return Number.isNaN(time) || !isFormatted ? cell : `${start}${end}${(time - epoch) / DAY}`;
  });
  return Buffer.from(text);
}

/** Chart sheets and dialogs: the workbook lists them among its tabs, their parts are of other types. */
function withoutCells(parts: Parts, name: string): readonly number[] {
  const [book, links] = [parts.get(name), parts.get(relationsOf(name))];
  if (!book || !links) return [];
  const types = new Map(relations(links).map(({ id, type }) => [id, type]));
  const kinds = elements(book, 'sheet').map(({ id = '' }) => types.get(id) ?? '/worksheet');
  return kinds.flatMap((type, at) => (type.endsWith('/worksheet') ? [] : [at]));
}
