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
    head = column.block ? headOf(column.block.call, formulas) : undefined;
    found.push(head ?? titles.find(column.header));
  });
  return found;
}

/** Where the call of a function stands in the header row. */
function headOf(call: string, formulas: readonly string[]): number | undefined {
  const at = formulas.findIndex(formula => formula.replace(/\s/g, '').toUpperCase().startsWith(`=${call}(`));
  return at < 0 ? undefined : at;
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
