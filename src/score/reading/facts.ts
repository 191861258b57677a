import { Headers } from '../../domain/table/Headers.ts';
import type { Cell, Range } from '../../domain/text/Cell.ts';
import { isCalculating } from '../../domain/text/calculating.ts';
import { cellName } from '../../domain/text/cellName.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { resultColumns } from '../../tabs/results.ts';
import { Refusal } from '../Refusal.ts';
import type { Tab } from './readBook.ts';
import { refusals } from './refusals.ts';

/** What a body has calculated itself, beside its rows. */
export interface OwnResults {
  /** Total and rating as they stand in a row of the tab, from 0; undefined where there is no such column. */
  readonly at: (row: number) => { readonly score: Cell; readonly rating: Cell };
}

/** What of a tab is scored, and what already has been. */
export interface Facts {
  readonly range: Range;
  readonly own: OwnResults | undefined;
}

const SCORES = /\bSCORE_(?:STAFF|UNIT)\s*\(/i;

/**
 * The rows of a tab from its first cell up to the results that stand beside them: results are no data of their own. Throws a refusal where a
 * value is not there yet.
 */
export function factsOf({ name, rows, formulas, blank }: Tab): Facts {
  const results = resultsIn(rows, formulas);
  const width = results?.column ?? Number.POSITIVE_INFINITY;
  const empty = blank.find(({ column }) => column < width);
  if (empty)
    throw new Refusal(refusals.withoutValue({ cell: `${name}!${cellName(empty.row, empty.column)}` }));
  const range = rows.map(row => (row.length > width ? row.slice(0, width) : row));
  range.forEach((row, at) => {
    const waiting = row.findIndex(isCalculating);
    if (waiting >= 0)
      throw new Refusal(
        refusals.loading({ cell: `${name}!${cellName(at, waiting)}`, text: cellText(row[waiting]) }),
      );
  });
  return { range, own: results && ownResults(rows, results) };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const titles = Object.values(resultColumns).map(({ header }) => header);
/** So many headers of results side by side are no data. */
const SURE = 3;

/** Where the results begin: at the first formula that scores, else where their headers stand side by side. */
function resultsIn(rows: Range, formulas: Tab['formulas']): Place | undefined {
  const scoring = formulas.filter(({ text, column }) => column > 0 && SCORES.test(text));
  if (scoring.length > 0) return scoring.reduce((first, one) => (one.column < first.column ? one : first));
  const top = rows.slice(0, 13);
  for (const [row, cells] of top.entries()) {
    const texts = cells.map(cellText);
    const column = texts.findIndex((_, at) =>
      titles.slice(0, SURE).every((title, by) => texts[at + by] === title),
    );
    if (column > 0) return { row, column };
  }
  return undefined;
}

function ownResults(rows: Range, { row, column }: Place): OwnResults | undefined {
  const beside = (rows[row] ?? []).slice(column);
  const headers = new Headers(beside);
  const [score, rating] = [headers.column('Điểm', 'Score'), headers.column('Xếp loại', 'Rating')];
  if (score === undefined && rating === undefined) return undefined;
  const cell = (at: number, of: number | undefined) =>
    of === undefined ? undefined : (rows[at]?.[column + of] ?? '');
  return { at: at => ({ score: cell(at, score), rating: cell(at, rating) }) };
}
