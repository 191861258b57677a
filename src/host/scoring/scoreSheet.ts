import { Failure } from '../Failure.ts';
import type { LocalSheet } from '../server/LocalSheet.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Texts } from '../texts.ts';
import { type Area, readTabs, type Tab } from './Area.ts';
import { addScores } from './addScores.ts';
import { bandNames } from './bandNames.ts';
import { callFunction } from './callFunction.ts';
import { type Fault, findFaults } from './findFaults.ts';
import { findTable, hasScores } from './findTable.ts';
import { findTabs } from './findTabs.ts';
import { type ScoredRow, scoreRows } from './scoreRows.ts';

/** What is shown of a scored workbook. */
export interface Scoring {
  readonly units: readonly ScoredRow[];
  readonly staff: readonly ScoredRow[];
  readonly faults: readonly Fault[];
  /** The rating bands of the criteria table, best first. */
  readonly bands: readonly string[];
}

/** Calculates the workbook, adds the score formulas that are missing, and reads the scores. */
export async function scoreSheet(sheet: LocalSheet, texts: Texts): Promise<Scoring> {
  const { engine } = sheet;
  sheet.calculate();
  await engine.settled();
  const tabs = readTabs(engine);
  const found = findTabs(tabs, texts);
  const criteria = findTable(found.criteria);
  const [units, staff] = [findTable(found.units), findTable(found.staff)];
  const call = callFunction(sheet, texts);
  const rows = {
    units: await scoreRows('SCORE_UNIT', units, criteria, call),
    staff: await scoreRows('SCORE_STAFF', staff, criteria, call),
  };
  refuseBroken(tabs, texts);
  if (!hasScores(found.units)) addScores(engine, 'SCORE_UNIT', units, criteria);
  if (!hasScores(found.staff)) addScores(engine, 'SCORE_STAFF', staff, criteria);
  await engine.settled();
  const others = tabs.map((tab): Area => findTable(tab));
  return {
    ...rows,
    faults: findFaults([...rows.units, ...rows.staff], [units, staff], others),
    bands: bandNames(criteria),
  };
}

/** A formula of ours that failed, or has no room, ends the run with its place. */
function refuseBroken(tabs: readonly Tab[], texts: Texts): void {
  for (const tab of tabs)
    tab.cells.forEach((row, at) => {
      row.forEach((_, column) => {
        const fault = tab.fault(at, column);
        if (fault !== undefined)
          throw new Failure(texts.formulaFault(`${tab.name}!${cellAddress(at, column)}`, fault));
      });
    });
}
