import type { CellFunction } from '../../addon/functions/CellFunction.ts';
import { markdownTable } from './markdownTable.ts';

/** The functions as a Markdown table, Vietnamese beside English. */
export function functionTable(cellFunctions: readonly CellFunction[]): string {
  return markdownTable(
    ['function', 'what it does', 'example'],
    cellFunctions.map(described => [
      `\`${call(described)}\``,
      `${described.summary.vi}<br>${described.summary.en}`,
      `\`${described.example}\``,
    ]),
  );
}

/** `NAME(one; [another])`: square brackets around what may be left out. */
export function call({ name, parameters }: CellFunction): string {
  const list = parameters.map(parameter => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${list.join('; ')})`;
}
