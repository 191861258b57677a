import type { CellFunction } from '../../addon/functions/CellFunction.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import type { CellValue } from '../../host/sheet/CellValue.ts';
import { call } from './functionTable.ts';
import { markdownTable } from './markdownTable.ts';

/** So many letters of a result are shown. */
const LONGEST = 120;

/** The functions one by one, each with its example and the first rows of what it gave in the sample workbook. */
export function functionReference(
  cellFunctions: readonly CellFunction[],
  results: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
): string {
  return cellFunctions.map(described => section(described, results.get(described.name)!)).join('\n\n');
}

function section(described: CellFunction, result: readonly (readonly CellValue[])[]): string {
  const { name, summary, parameters, returns, example } = described;
  const given = parameters.map(({ name, optional, vi, en }) => [
    `\`${name}\`${optional ? ' (không bắt buộc · optional)' : ''}`,
    `${vi}<br>*${en}*`,
  ]);
  const [header, ...rows] = result.map(row => row.map(shown));
  return [
    `### ${name}`,
    `${summary.vi} *${summary.en}*`,
    `\`${call(described)}\``,
    markdownTable(['Đối số · Argument', 'Là gì · What it is'], given),
    `${returns.vi} *${returns.en}*`,
    `\`\`\`\n${example}\n\`\`\``,
    markdownTable(header!, rows),
  ].join('\n\n');
}

function shown(value: CellValue): string {
  const text = typeof value === 'number' ? formatNumber(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
}
