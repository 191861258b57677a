import type { LeftToPerson } from '../../../contract/AdminSetUp.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import type { Work } from '../Work.ts';
import type { Workbook } from '../Workbook.ts';
import { type Editors, editorsOf } from './editorsOf.ts';
import type { WantedProtection } from './WantedProtection.ts';
import { wantedProtections } from './WantedProtection.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Makes the protections that are missing, and lets through exactly those whom Cấu hình names. */
export function protect(book: Workbook, tell: (told: LeftToPerson) => void): readonly Work[] {
  const { spreadsheet } = book;
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const named = (protections: readonly Protection[]) =>
    protections.map(protection => [protection.getDescription(), protection] as const);
  const ranges = named(spreadsheet.getProtections(RANGE));
  const known = [...named(spreadsheet.getProtections(SHEET)), ...ranges];
  const editors = editorsOf(book);
  return wantedProtections(book).flatMap(shield => {
    const found =
      known.find(([description]) => description === shield.description)?.[1] ??
      // Made by a call that was cut off before it could name it.
      ranges.find(([description, one]) => description === '' && isOf(one, shield))?.[1];
    if (found && isRight(found, shield, editors)) return [];
    const { name, tab, description } = shield;
    return [
      {
        made: { kind: 'protection', tab: name, detail: description, count: 1 },
        changes: found ? [] : [{ kind: 'protection', tab, description }],
        apply: () =>
          found
            ? adjust(found.setDescription(description), shield, editors, tell)
            : protectNew(shield, editors, tell),
      },
    ];
  });
}

/** Protects what was made just now. */
export function protectNew(
  shield: WantedProtection,
  editors: Editors,
  tell: (told: LeftToPerson) => void,
): void {
  adjust(make(shield).setDescription(shield.description), shield, editors, tell);
}

/** A tab has one protection at most: one that somebody else has made becomes ours. */
function make({ sheet, columns }: WantedProtection): Protection {
  return columns ? rangeOf(sheet, columns).protect() : sheet.protect();
}

function rangeOf(
  sheet: WantedProtection['sheet'],
  { from, count }: NonNullable<WantedProtection['columns']>,
) {
  return sheet.getRange(1, from + 1, sheet.getMaxRows(), count);
}

/** Whether a protection is of exactly these columns. */
function isOf(protection: Protection, { name, columns }: WantedProtection): boolean {
  const range = protection.getRange();
  return (
    columns !== undefined &&
    range.getColumn() === columns.from + 1 &&
    range.getNumColumns() === columns.count &&
    range.getSheet().getName() === name
  );
}

const wanted = ({ access }: WantedProtection, editors: Editors) =>
  access === 'entry' ? editors.entry : editors.admins;
const current = (protection: Protection) => protection.getEditors().map(user => caseKey(user.getEmail()));

function isRight(protection: Protection, shield: WantedProtection, editors: Editors): boolean {
  // Whoever may not edit it cannot change it, and sees no editors.
  if (!protection.canEdit()) return true;
  const isWarned = shield.access === 'warned';
  if (protection.isWarningOnly() !== isWarned) return false;
  if (isWarned) return true;
  if (!sameColumns(protection, shield) || !reachesEnd(protection, shield)) return false;
  const found = current(protection);
  return (
    !protection.canDomainEdit() &&
    wanted(shield, editors).every(email => found.includes(email)) &&
    found.every(email => editors.always.includes(email) || wanted(shield, editors).includes(email))
  );
}

function sameColumns(protection: Protection, { open = [], columns }: WantedProtection): boolean {
  if (columns) return true;
  const found = protection.getUnprotectedRanges().map(range => range.getColumn() - 1);
  return found.length === open.length && open.every(column => found.includes(column));
}

/** Whether it covers, or leaves open, its columns down to the last row, those that were added below too. */
function reachesEnd(protection: Protection, { open = [], columns, sheet }: WantedProtection): boolean {
  const ranges = columns ? [protection.getRange()] : open.length > 0 ? protection.getUnprotectedRanges() : [];
  return ranges.length === 0 || ranges.every(range => range.getLastRow() >= sheet.getMaxRows());
}

function adjust(
  protection: Protection,
  shield: WantedProtection,
  editors: Editors,
  tell: (told: LeftToPerson) => void,
): void {
  if (shield.access === 'warned') {
    protection.setWarningOnly(true);
    return;
  }
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  const { open = [], columns, sheet } = shield;
  const isShort = !reachesEnd(protection, shield);
  if (columns && isShort) protection.setRange(rangeOf(sheet, columns));
  if (!columns && (isShort || !sameColumns(protection, shield)))
    protection.setUnprotectedRanges(
      open.map(column => sheet.getRange(2, column + 1, sheet.getMaxRows() - 1)),
    );
  const found = current(protection);
  const keep = [...wanted(shield, editors), ...editors.always];
  const extra = found.filter(email => !keep.includes(email));
  if (extra.length > 0) {
    // Whoever edits through a group loses their own right with it, unless they are an editor themselves.
    if (editors.me !== '' && !found.includes(editors.me)) protection.addEditor(editors.me);
    protection.removeEditors(extra);
  }
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  for (const email of wanted(shield, editors).filter(one => !found.includes(one)))
    try {
      protection.addEditor(email);
    } catch {
      tell({ kind: 'email', tab: shield.name, detail: email, meant: '' });
    }
}
