import { type RepairRequest, type RepairResult, repairRequest } from '../../contract/AdminCheck.ts';
import type { Finding } from '../../domain/workbookCheck/Finding.ts';
import { refuse } from '../call/Refused.ts';
import { served } from '../call/served.ts';
import { checked } from '../workbook/check/checked.ts';
import { repairs } from '../workbook/check/repairs.ts';
import { onlyAdmins } from '../workbook/onlyAdmins.ts';
import { Book } from '../workbook/setup/Book.ts';
import { carryOut } from '../workbook/setup/carryOut.ts';
import { Log } from '../workbook/undo/Log.ts';

/**
 * Mends one finding in the way that it offers, if the check still finds exactly that; then checks again. Admins may call
 * it.
 */
export const repairWorkbook = served({ takes: repairRequest, by: onlyAdmins, alone: 'settled' }, repair);

function repair(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, asked: RepairRequest): RepairResult {
  let book = new Book(spreadsheet, false);
  const before = checked(book);
  const finding = before.findings.find(one => isSame(one, asked));
  if (!finding?.repair) return { ...before, isRepaired: false };
  const log = new Log(spreadsheet);
  log.begin('repair');
  for (const step of repairs[finding.repair.how]) {
    const works = step(book, finding);
    if (carryOut(works, log).length < works.length) refuse('moved', finding.tab);
    book = new Book(spreadsheet, false);
  }
  log.end();
  return { ...checked(book), isRepaired: true };
}

function isSame({ kind, tab, cell, words, repair }: Finding, asked: RepairRequest): boolean {
  const key = (one: {
    kind: string;
    tab: string;
    cell: string;
    words: readonly string[];
    repair?: object | undefined;
  }) => JSON.stringify([one.kind, one.tab, one.cell, one.words, one.repair]);
  return key({ kind, tab, cell, words, repair }) === key(asked);
}
