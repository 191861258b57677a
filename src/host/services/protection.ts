import type { CellArea } from '../sheet/CellValue.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { only, userOf } from './only.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;
type User = GoogleAppsScript.Base.User;

/** Google's enum: compared by identity. */
export const protectionTypes = {
  RANGE: 'RANGE' as unknown as Type,
  SHEET: 'SHEET' as unknown as Type,
};

/** Makes the range that a protection gives back. */
type ToRange = (area: CellArea) => GoogleAppsScript.Spreadsheet.Range;

/** The protections of one kind, of one tab or all. */
export function protectionsOf(type: Type, toRange: ToRange, tab?: string): Protection[] {
  return ask('protections', {})
    .filter(one => one.isTab === (type === protectionTypes.SHEET))
    .filter(one => tab === undefined || one.area.tab === tab)
    .map(one => newProtection(one.id, toRange));
}

export function protect(area: CellArea, isTab: boolean, toRange: ToRange): Protection {
  return newProtection(ask('protect', { area, isTab }), toRange);
}

/** Stands for all other people who may edit the spreadsheet: Sheets lists them in a new protection. */
const EVERYBODY_ELSE = 'moi-nguoi-sua-duoc@vidu.vn';

const emailOf = (given: string | User) => (typeof given === 'string' ? given : given.getEmail());

const cellRangeOf = (range: GoogleAppsScript.Spreadsheet.Range) => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** SpreadsheetApp.Protection. Source: https://developers.google.com/apps-script/reference/spreadsheet/protection */
function newProtection(id: string, toRange: ToRange): Protection {
  const state = (): ProtectionState => {
    const found = ask('protections', {}).find(one => one.id === id);
    if (!found) throw new Error('The protection was removed.');
    return found;
  };
  const change = (part: Partial<ProtectionState>): Protection => {
    ask('setProtection', { ...state(), ...part });
    return protection;
  };
  const add = (emails: readonly string[]) => {
    for (const email of emails)
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Error(`Invalid email: ${email}`);
    return change({ editors: [...new Set([...state().editors, ...emails])] });
  };
  // The owner stays, and nobody can take themselves off.
  const remove = (emails: readonly string[]) => {
    const own = ask('user', {});
    const editors = state().editors.filter(one => one === own || !emails.includes(one));
    return change({ editors, isOpen: state().isOpen && emails.length === 0 });
  };
  const protection: Protection = only<Protection>('Protection', {
    getDescription: () => state().description,
    setDescription: description => change({ description }),
    getRange: () => toRange(state().area),
    setRange: range => {
      if (state().isTab) throw new Error('A protected sheet has no range.');
      return change({ area: { tab: state().area.tab, ...cellRangeOf(range) } });
    },
    getUnprotectedRanges: () => {
      const { exempt = [], area } = state();
      return exempt.map(part => toRange({ tab: area.tab, ...part }));
    },
    setUnprotectedRanges: ranges => {
      if (!state().isTab) throw new Error('Only a protected sheet can have unprotected ranges.');
      return change({
        exempt: ranges.map(cellRangeOf),
      });
    },
    isWarningOnly: () => state().isWarning,
    setWarningOnly: isWarning => change({ isWarning }),
    canEdit: () => ask('canEdit', { protection: id }),
    canDomainEdit: () => state().isOpenToDomain,
    setDomainEdit: isOpenToDomain => change({ isOpenToDomain }),
    getEditors: () => {
      const { editors, isOpen } = state();
      return [ask('owner', {}), ...editors, ...(isOpen ? [EVERYBODY_ELSE] : [])].map(email =>
        userOf(() => email),
      );
    },
    addEditor: (given: string | User) => add([emailOf(given)]),
    addEditors: emails => add(emails),
    removeEditors: ((given: (string | User)[]) => remove(given.map(emailOf))) as Protection['removeEditors'],
    remove: () => ask('removeProtection', { id }),
  });
  return protection;
}
