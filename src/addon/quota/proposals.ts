import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import type { Band } from '../../domain/criteria/Rule.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import type { Result } from '../../domain/periods/Result.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { titlesTab, titleTabs, YEAR_SCORE } from '../../tabs/fixed.ts';
import { resultColumns } from '../../tabs/results.ts';
import { sides } from '../scores/readResults.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The bands of the tab Danh hiệu; none where there is no such tab, or it has a fault, which the check tells. */
export function titleBands(spreadsheet: Spreadsheet): readonly Band[] {
  const sheet = findTab(spreadsheet, titlesTab);
  try {
    return sheet ? parseCriteria(sheet.getSheetValues(1, 1, -1, -1)).bands : [];
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return [];
  }
}

/**
 * These results with the proposal for a title in the place of the rating, as Xét danh hiệu shows it, and the total of the year, by which
 * people compare; nobody as long as those tabs have not been opened.
 */
export function proposals(spreadsheet: Spreadsheet, results: readonly Result[]): readonly Result[] {
  const found = { staff: proposedIn(spreadsheet, 'staff'), units: proposedIn(spreadsheet, 'units') };
  return results.flatMap(result => {
    const proposed = found[result.side]?.get(caseKey(result.code));
    return proposed ? [{ ...result, ...proposed }] : [];
  });
}

function proposedIn(spreadsheet: Spreadsheet, side: Side) {
  const sheet = findTab(spreadsheet, { name: titleTabs[side] });
  if (!sheet) return undefined;
  const { code } = sides[side].columns;
  const { rating } = resultColumns;
  const score = { header: YEAR_SCORE, note: '' };
  const table = Table.on(sheet, { name: titleTabs[side], columns: { code, rating, score } });
  const [ofCode, ofRating] = table.places(['code', 'rating']);
  const ofScore = table.find('score');
  return new Map(
    table.rows.map(row => [
      caseKey(cellText(row[ofCode])),
      {
        rating: cellText(row[ofRating]),
        ...(ofScore === undefined ? {} : { score: row[ofScore] as Result['score'] }),
      },
    ]),
  );
}
