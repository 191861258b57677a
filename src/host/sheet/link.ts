import type { ICellData } from '@univerjs/core';

/** The number of a tab in addresses such as `#gid=0`, from its id; those of older files have so many digits that it is written as `1.2e+21`. */
export function gidOf(tab: string): number {
  return Number.parseInt(tab.replace(/\D/g, '') || '0', 10);
}

/** The link of a cell: it holds as long as the cell has the content that it was set with. */
export interface Link {
  readonly of: ICellData['v'];
  readonly url: string;
}

/** Where a cell leads; undefined if nowhere. */
export function urlOf(cell: ICellData | null | undefined): string | undefined {
  const link = cell?.custom?.link as Link | undefined;
  return link && (cell?.f || cell?.v) === link.of ? link.url : undefined;
}

/** The tab and cells of this workbook that an address such as `#gid=0&range=B2:C9` means; the first cell if it names none. */
export function placeOf(url: string): { readonly gid: number; readonly range: string } | undefined {
  const match = /^#gid=(\d[\d.e+]*)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/i.exec(url);
  return match ? { gid: Number(match[1]), range: match[2] ?? 'A1' } : undefined;
}
