import { fold } from '../../domain/text/fold.ts';
import { Names } from '../../domain/text/Names.ts';
import type { ColumnContent, TabContent } from './content/TabContent.ts';

/** Where each column stands, from 0; undefined for what is missing. */
export type ColumnPlaces = readonly (number | undefined)[];

/** Finds the columns of a tab: blocks by the formula at their head, the others by what stands above them. */
export function placesOf(
  content: TabContent,
  header: readonly unknown[],
  formulas: readonly string[],
): ColumnPlaces {
  if (content.isFixed) return content.columns.map((_, at) => at);
  const titles = new Names(header.map((title, at) => [String(title), at] as const).reverse());
  const heads = headsOf(content.columns, header, formulas);
  const found: (number | undefined)[] = [];
  let head: number | undefined;
  content.columns.forEach((column, at) => {
    if (column.spilled && head !== undefined) {
      const place: number = head + (at - headIndex(content.columns, at));
      const isFree = isSpill(column, header[place], formulas[place]);
      found.push(isFree ? place : undefined);
      if (!isFree) head = undefined;
      return;
    }
    head = heads.get(column);
    found.push(head ?? titles.find(column.header));
  });
  return found;
}

/**
 * Where the calls stand that fill blocks: for each block the call whose result bears its title, else the next one whose
 * result bears that of no other.
 */
function headsOf(
  columns: readonly ColumnContent[],
  header: readonly unknown[],
  formulas: readonly string[],
): ReadonlyMap<ColumnContent, number> {
  const heads = new Map<ColumnContent, number>();
  const blocks = columns.flatMap(column =>
    column.block ? [{ column, call: `=${column.block.call}(` }] : [],
  );
  const isCall = (call: string, place: number) =>
    formulas[place]!.replace(/\s/g, '').toUpperCase().startsWith(call);
  const isTitled = ({ header: title }: ColumnContent, place: number) =>
    fold(String(header[place] ?? '')) === fold(title);
  for (const { column, call } of blocks) {
    const calls = [...formulas.keys()].filter(place => isCall(call, place));
    const isOthers = (place: number) =>
      blocks.some(one => one.call === call && isTitled(one.column, place)) ||
      [...heads.values()].includes(place);
    const place = calls.find(at => isTitled(column, at)) ?? calls.find(at => !isOthers(at));
    if (place !== undefined) heads.set(column, place);
  }
  return heads;
}

function headIndex(columns: readonly ColumnContent[], at: number): number {
  let index = at;
  while (columns[index]!.spilled) index--;
  return index;
}

/** Whether a cell of the header row can be filled by the block to its left. */
function isSpill({ header }: ColumnContent, value: unknown, formula: string | undefined): boolean {
  if (formula) return false;
  return value === undefined || value === '' || fold(String(value)) === fold(header);
}
