import type { Gate } from './Gate.ts';

/** The functions of Sheets whose names have two words. */
const builtIn = new Set([
  'ARRAY_CONSTRAIN',
  'TO_DATE',
  'TO_DOLLARS',
  'TO_PERCENT',
  'TO_PURE_NUMBER',
  'TO_TEXT',
  'UNARY_PERCENT',
]);

/**
 * A cell function's name is two or more words in capitals joined by `_`: a single word may be a function of Sheets, now
 * or later, or a cell (`AB12`), and a name that ends in `_` cannot be called.
 */
export const names: Gate = ({ cellFunctions }) =>
  cellFunctions.flatMap(({ name }) => {
    if (builtIn.has(name)) return [`${name} is a function of Sheets`];
    return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name)
      ? []
      : [`${name} is not WORDS_IN_CAPITALS, two at least`];
  });
