import { TableFault } from '../criteria/TableFault.ts';
import type { Cell } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';

/** The items of a list separated by `;` or `,`, each found among the known ones without regard to case or marks. */
export function chosenNames(
  list: Cell,
  known: readonly string[],
  fallback: readonly string[],
  parameter: string,
): readonly string[] {
  const asked = cellText(list)
    .split(/[;,]/)
    .map(name => name.trim())
    .filter(name => name !== '');
  if (asked.length === 0) return fallback;
  return asked.map(name => {
    const found = known.find(one => fold(one) === fold(name));
    if (found) return found;
    const meant = closest(name, known);
    throw new TableFault(
      parameter,
      `không có mục "${name}"`,
      meant ? `Ý bạn là "${meant}"?` : `Chọn: ${known.join('; ')}`,
    );
  });
}
