import type { Book, BookTab } from '../book/Book.ts';
import { parseCall, parseText } from '../book/parseCall.ts';
import { parseReference } from '../book/parseReference.ts';
import type { BlockArgument, PendingBlock } from './Block.ts';
import { isCalculated } from './ownFunctions.ts';

/** Every formula of the workbook that is a lone call of one of our functions, with ranges and texts. */
export function findBlocks(book: Book): PendingBlock[] {
  return book.tabs.flatMap(tab =>
    tab.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const block = cell?.formula && readBlock(cell.formula, tab, row, column, book);
        return block ? [block] : [];
      }),
    ),
  );
}

function readBlock(
  formula: string,
  tab: BookTab,
  row: number,
  column: number,
  book: Book,
): PendingBlock | undefined {
  const call = parseCall(formula);
  if (!call || !isCalculated(call.name)) return undefined;
  const args: BlockArgument[] = [];
  for (const text of call.args) {
    const argument = text === '' ? '' : (parseText(text) ?? parseReference(text, tab, book));
    if (argument === undefined) return undefined;
    args.push(argument);
  }
  return { tab, row, column, formula, name: call.name, args, added: false };
}
