import {
  type CheckedRepair,
  cellRequest,
  type RepairResult,
  repairRequest,
} from '../../contract/AdminCheck.ts';
import type { Finding } from '../../tabs/check/kinds/kinds.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { carryOut } from '../setup/carryOut.ts';
import { Workbook } from '../setup/Workbook.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Log } from '../sheet/undo/Log.ts';
import { checked } from './checked.ts';
import { repairs } from './repairs.ts';

/** Looks for what is wrong and changes nothing. Anybody who may see the sheet may ask. */
export const checkWorkbook = served({ takes: nothing, by: anybody }, spreadsheet =>
  checked(new Workbook(spreadsheet, false)),
);

/**
 * Mends one finding in the way that it offers, if the check still finds exactly that; then checks again. Admins may call
 * it.
 */
export const repairWorkbook = served({ takes: repairRequest, by: onlyAdmins, alone: 'settled' }, repair);

function repair(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, asked: CheckedRepair): RepairResult {
  let book = new Workbook(spreadsheet, false);
  const before = checked(book);
  const finding = before.findings.find(one => isSame(one, asked));
  if (!finding?.repair) return { ...before, isRepaired: false };
  const log = new Log(spreadsheet);
  log.begin('repair');
  for (const step of repairs[finding.repair.how]) {
    const works = step(book, { ...finding, ...finding.repair });
    if (carryOut(works, log).length < works.length) refuse('moved', { tab: finding.tab });
    book = new Workbook(spreadsheet, false);
  }
  log.end();
  return { ...checked(book), isRepaired: true };
}

function isSame(found: Finding, asked: CheckedRepair): boolean {
  const { fields, repair, ...place } = found;
  const { fields: askedFields, repair: askedRepair, ...askedPlace } = asked;
  return isAlike(place, askedPlace) && isAlike(fields, askedFields) && isAlike(repair ?? {}, askedRepair);
}

function isAlike(one: object, other: object): boolean {
  const others = new Map(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === others.size && entries.every(([name, value]) => others.get(name) === value);
}

/** Selects a cell in the sheet of the person who asks; the first of the tab if none is named. */
export const showCell = served({ takes: cellRequest, by: anybody }, (spreadsheet, { tab, cell }) => {
  tabSheet(spreadsheet, { name: tab })
    .getRange(cell || 'A1')
    .activate();
  return null;
});
