import type { Cell, Sheet } from 'hucre/xlsx';
import { formula } from '../engine/univer.ts';

/**
 * Excel writes a formula that was filled down once, with an index, and only the index into the other cells. Gives such a
 * cell with what it says: the first one's formula, its references moved along. Others it gives as they are.
 */
export function sharedFormulas({ cells }: Sheet): (row: number, column: number, cell: Cell) => Cell {
  const first = new Map(
    [...(cells ?? [])].flatMap(([key, { formula: text, formulaSharedIndex: index }]) => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      return index !== undefined && text ? [[index, { row, column, text }] as const] : [];
    }),
  );
  const lexer = new formula.LexerTreeBuilder();
  return (row, column, cell) => {
    if (cell.formula !== '') return cell;
    const { formula: _, formulaSharedIndex: index, ...others } = cell;
    const found = index === undefined ? undefined : first.get(index);
    if (!found) return others;
    const moved = lexer.moveFormulaRefOffset(`=${found.text}`, column - found.column, row - found.row);
    return { ...others, formula: moved.slice(1) };
  };
}
