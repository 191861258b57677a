import type { ICellData } from '@univerjs/core';

/** The number of a tab in addresses such as `#gid=0`, from its id. */
export function gidOf(tab: string): number {
  return Number.parseInt(tab.replace(/\D/g, '') || '0', 10);
}

/** The link of a cell: it holds as long as the cell shows the text that it was set with. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** Where a cell leads; undefined if nowhere. */
export function urlOf(cell: ICellData | null | undefined): string | undefined {
  const link = cell?.custom?.link as Link | undefined;
  return link && !cell?.f && !cell?.si && cell?.v === link.text ? link.url : undefined;
}
