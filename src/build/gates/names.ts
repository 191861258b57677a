import type { Gate } from './Gate.ts';

const builtIn = new Set([
  'SUM',
  'SUMIFS',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'SCORE',
  'RANK',
  'FILTER',
  'QUERY',
  'SORT',
  'UNIQUE',
]);

/** A cell function's name is no function of Sheets, no cell address, and does not end in `_` (Google: custom functions). */
export const names: Gate = ({ cellFunctions }) =>
  cellFunctions.flatMap(({ name }) => {
    if (builtIn.has(name)) return [`${name} is a function of Sheets`];
    if (name.endsWith('_')) return [`${name} ends in _ and cannot be called`];
    if (/^[A-Z]{1,3}\d+$/.test(name)) return [`${name} looks like a cell`];
    return /^[A-Z][A-Z0-9_]*$/.test(name) ? [] : [`${name} is not written in capitals`];
  });
