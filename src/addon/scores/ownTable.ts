import { type OwnTable, type ScoringObstacle, scoring } from '../../contract/OwnTable.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { cellName, columnName } from '../../domain/text/cellName.ts';
import { criteriaTab } from '../../tabs/fixed.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { quotedName } from '../setup/content/references.ts';
import { calculated } from '../sheet/calculated.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { plain } from './plain.ts';

/** What the formula gives, a column each. */
const RESULTS = ['điểm', 'xếp loại', 'lý do'];

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that is open, whatever it is called, and the formula that would score it. Anybody may ask; changes nothing. */
export const ownTable = served({ takes: nothing, by: anybody }, spreadsheet =>
  lookedAt(spreadsheet, spreadsheet.getCurrentCell()?.getSheet() ?? spreadsheet.getSheets()[0]!),
);

/**
 * Writes that formula if all is as it was looked at. Its results fill blank cells alone: they begin behind the last column
 * that holds anything. Whoever may edit these cells may call it.
 */
export const writeScoring = served(
  { takes: scoring, by: anybody, alone: 'settled' },
  (spreadsheet, { tab, side, print }): ScoringObstacle => {
    const sheet = spreadsheet.getSheetByName(tab) ?? refuse('missingTab', { tab });
    const now = lookedAt(spreadsheet, sheet);
    if (now.scored !== '') return 'scored';
    if (now.print !== print) return 'changed';
    if (now.lacking > 0) return 'noRoom';
    const { rows, formulas } = now;
    const filled = sheet.getRange(1, rows[0]!.length + 1, rows.length, RESULTS.length);
    if (!filled.canEdit()) return 'notAllowed';
    sheet.getRange(now.cell).setValue(formulas[side]);
    return '';
  },
);

const SCORES = /\bSCORE_(STAFF|UNIT)\(/i;

function lookedAt(spreadsheet: Spreadsheet, sheet: Sheet): OwnTable {
  const criteriaSheet = tabSheet(spreadsheet, criteriaTab);
  const [criteria, own] = [criteriaSheet.getDataRange(), sheet.getDataRange()];
  const [criteriaRows, rows] = [criteria, own].map(range =>
    calculated(range.getValues()).map(row => row.map(plain)),
  );
  const width = rows![0]!.length;
  const scored = own
    .getFormulas()
    .flatMap((row, at) =>
      row.flatMap((formula, column) => (SCORES.test(formula) ? [cellName(at, column)] : [])),
    );
  const asked = `${quotedName(criteriaSheet.getName())}!A1:${columnName(criteriaRows![0]!.length - 1)}; "${RESULTS.join('; ')}")`;
  const formula = (name: string) => `=${name}(A1:${columnName(width - 1)}; ${asked}`;
  return {
    ...{
      tab: sheet.getName(),
      rows: rows!,
      criteria: criteriaRows!,
      cell: cellName(0, width),
      columns: RESULTS.length,
    },
    lacking: Math.max(0, width + RESULTS.length - sheet.getMaxColumns()),
    scored: scored[0] ?? '',
    formulas: { staff: formula('SCORE_STAFF'), units: formula('SCORE_UNIT') } satisfies Record<Side, string>,
    print: printOf(JSON.stringify([rows, criteriaRows])),
  };
}

function printOf(text: string): string {
  let print = 0;
  for (let at = 0; at < text.length; at++) print = (print * 31 + text.charCodeAt(at)) | 0;
  return `${text.length} ${print}`;
}
