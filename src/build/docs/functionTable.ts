import type { CellFunction } from '../../addon/functions/CellFunction.ts';

/** The functions as a Markdown table, Vietnamese beside English. */
export function functionTable(cellFunctions: readonly CellFunction[]): string {
  const rows = cellFunctions.map(({ name, parameters, summary, example }) => {
    const list = parameters
      .map(parameter => (parameter.optional ? `[${parameter.name}]` : parameter.name))
      .join('; ');
    return `| \`${name}(${list})\` | ${summary.vi}<br>${summary.en} | \`${example}\` |`;
  });
  return ['| function | what it does | example |', '|---|---|---|', ...rows].join('\n');
}
