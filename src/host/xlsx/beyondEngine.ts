import { sheetsFunctionNames, sheetsOnly } from '../engine/sheetsFunctions.ts';
import { formula } from '../engine/univer.ts';
import { fromGoogleForm } from './fileFormulas.ts';

const implemented: ReadonlySet<unknown> = formula.ALL_IMPLEMENTED_FUNCTIONS_SET;
const ofFormat = Object.entries(formula).flatMap(([name, names]) =>
  name.startsWith('FUNCTION_NAMES_') ? (Object.values(names as object) as string[]) : [],
);
const missing: ReadonlySet<string> = new Set(
  [...ofFormat, ...sheetsOnly].filter(name => !implemented.has(name) && !sheetsFunctionNames.includes(name)),
);

/** Parts that saving loses: other files and tables («[1]Sheet1!A1», «Bảng1[Điểm]»), pivot tables. */
const OF_LOST_PART = /^(?:[^"]|"[^"]*")*?(?:\[|\bGETPIVOTDATA\()/i;
const CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(_xlfn\.(?:_xlws\.)?)?\b([A-Z][A-Z0-9.]*)\(/gi;

/** Other programs calculate these in another way. */
const OF_SHEETS: ReadonlySet<string> = new Set(['REGEXEXTRACT', 'REGEXREPLACE']);

/** What the engine tells of a cell as other programs do: its place, its value, its kind. */
const KNOWN_OF_CELL = /^\s*"(?:address|col|contents|row|type)"\s*[,;]/i;

/**
 * Whether the engine cannot calculate a formula of a file, so that its cell keeps what it gave last: `value` without the formula,
 * as that reads what saving loses; `formula` with it, as it calls a function that the engine has not (`@` is `SINGLE`, `A1#` is
 * `ANCHORARRAY` in a file). Functions that neither the format nor Sheets has are the script's.
 */
export function beyondEngine(written: string): 'value' | 'formula' | undefined {
  const google = fromGoogleForm(written);
  if (google === 'spilled') return undefined;
  if (!google && OF_LOST_PART.test(written)) return 'value';
  const text = google?.typed ?? written;
  const isBeyond = [...text.matchAll(CALLED)].some(({ 0: { length }, 1: prefix, 2: name = '', index }) => {
    const called = name.toUpperCase();
    if (called === 'CELL') return !KNOWN_OF_CELL.test(text.slice(index + length));
    return prefix === undefined ? missing.has(called) : !implemented.has(called) || OF_SHEETS.has(called);
  });
  return isBeyond ? 'formula' : undefined;
}

/**
 * The cells that formulas of Sheets beyond the engine have filled, by row and column: each such formula has the run of filled
 * cells to its right and below it, as wide as it is high.
 */
export function filledBeyond(
  cells: Iterable<readonly [key: string, formula: string | undefined]>,
): ReadonlySet<string> {
  const written = new Map(cells);
  const run = (row: number, column: number, down: 0 | 1, right: 0 | 1): number => {
    let length = 1;
    while (
      fromGoogleForm(written.get(`${row + length * down},${column + length * right}`) ?? '') === 'spilled'
    )
      length++;
    return length;
  };
  const found = new Set<string>();
  for (const [key, text] of written) {
    if (!text || fromGoogleForm(text) === undefined || beyondEngine(text) === undefined) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    const [rows, columns] = [run(row, column, 1, 0), run(row, column, 0, 1)];
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++) found.add(`${row + down},${column + right}`);
  }
  return found;
}
