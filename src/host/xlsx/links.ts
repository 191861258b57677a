import type { Cell } from 'hucre/xlsx';
import { tabInQuotes } from '../sheet/address.ts';
import { placeOf } from '../sheet/link.ts';

type Hyperlink = NonNullable<Cell['hyperlink']>;

/** The gid of a tab by its name; undefined if there is none. */
export type GidOfName = (name: string) => number | undefined;

/** `'Kết quả'!A1`, with or without quotes and dollars. */
const LOCATION = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;

/** A link of a file as Sheets has it: `#gid=0&range=B2` within the workbook; what names no cells stays as it is. */
export function fromFileLink({ target, location }: Hyperlink, gidOfName: GidOfName): string {
  // Some programs write a link within the workbook as an address that begins with «#».
  const within = target.startsWith('#') ? target.slice(1) : location;
  if (within === undefined) return target;
  if (target !== '' && target !== location && !target.startsWith('#')) return `${target}#${location}`;
  const [, quoted, plain, cells = ''] = LOCATION.exec(within) ?? [];
  const gid = gidOfName(quoted?.replaceAll("''", "'") ?? plain ?? '');
  if (gid === undefined) return `#${within}`;
  const range = cells.replaceAll('$', '').toUpperCase();
  return range === 'A1' ? `#gid=${gid}` : `#gid=${gid}&range=${range}`;
}

/** The reverse; undefined for none, and for a tab that is gone. */
export function toFileLink(
  url: string | undefined,
  nameOfGid: (gid: number) => string | undefined,
): Hyperlink | undefined {
  if (!url?.startsWith('#')) return url ? { target: url } : undefined;
  const place = placeOf(url);
  if (!place) return { target: '', location: url.slice(1) };
  const name = nameOfGid(place.gid);
  return name === undefined ? undefined : { target: '', location: `${tabInQuotes(name)}!${place.range}` };
}
