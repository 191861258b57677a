import type { Cell } from '../text/Cell.ts';
import type { Names } from '../text/Names.ts';
import { quote } from '../text/quote.ts';
import { cellText } from '../text/readCell.ts';
import { TableFault } from './TableFault.ts';

/**
 * The things that a list separated by `;` or `,` names; `fallback` where it is empty. Unknown names throw. A comma before a
 * digit is that of a number.
 */
export function chosenFrom<T>(
  list: Cell,
  known: Pick<Names<T>, 'find' | 'help'>,
  fallback: readonly T[],
  parameter: string,
): readonly T[] {
  const asked = cellText(list)
    .split(/;|,(?!\d)/)
    .map(name => name.trim())
    .filter(name => name !== '');
  if (asked.length === 0) return fallback;
  return asked.map(name => {
    const found = known.find(name);
    if (found === undefined) throw new TableFault(parameter, `không có mục ${quote(name)}`, known.help(name));
    return found;
  });
}
