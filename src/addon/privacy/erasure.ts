import {
  type ErasureObstacle,
  type ErasureOutcome,
  type ErasurePlan,
  erasureAsked,
  personAsked,
} from '../../contract/PersonalData.ts';
import { nextStep } from '../../domain/initiative/nextStep.ts';
import { erasedName, saidWithout } from '../../domain/privacy/Leaver.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { readYes } from '../../domain/text/readCell.ts';
import { councilTab } from '../../tabs/council.ts';
import { historyTab } from '../../tabs/history.ts';
import { initiativesTab } from '../../tabs/initiatives.ts';
import { staffTab } from '../../tabs/staff.ts';
import { callerLabel, currentEmail } from '../call/caller.ts';
import { refuse } from '../call/Refused.ts';
import { served } from '../call/served.ts';
import { tell } from '../register/History.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { dropLog } from '../sheet/undo/Log.ts';
import { writeRows } from '../sheet/writeRows.ts';
import {
  codesAt,
  type FoundTab,
  foundTabs,
  type PeopleTab,
  type Person,
  personIn,
  readNamed,
  textAt,
} from './PeopleTab.ts';
import { tracesOf } from './traces.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the history says that was done. */
const DONE = 'Xóa dữ liệu cá nhân';

/** What erasing somebody would change. Changes nothing; admins may ask. */
export const planErasure = served(
  { takes: personAsked, by: onlyAdmins },
  (spreadsheet, { code }): ErasurePlan => planOf(look(spreadsheet, code)),
);

/**
 * Puts the code of somebody in the place of their name and e-mail wherever the add-on knows them, the history among it; what
 * «Hoàn tác» keeps of before goes. Rows and codes stay, and with them all scores. Cut off, it can be called again. Admins may.
 */
export const erasePersonalData = served(
  { takes: erasureAsked, by: onlyAdmins, alone: 'settled' },
  (spreadsheet, { code, name }): ErasureOutcome => {
    const found = look(spreadsheet, code);
    const { obstacle, person, tabs } = found;
    if (obstacle !== '' || !person || ![name, erasedName(person.code)].includes(person.name))
      return { plan: planOf(found), isDone: false, changed: [] };
    dropLog(spreadsheet);
    takeOff(spreadsheet, person.emails);
    const changed: { readonly tab: string; readonly cells: number }[] = [];
    for (const find of tracesOf(spreadsheet, tabs, person)) {
      const { sheet, tab, table, writes, cells } = find();
      if (cells === 0) continue;
      writeRows({ sheet, tab }, table, writes);
      changed.push({ tab: table.name, cells });
    }
    if (changed.length > 0 || !isTold(tabs, person))
      tell(spreadsheet, { who: callerLabel(), about: person.code, what: DONE });
    return { plan: planOf(look(spreadsheet, code)), isDone: true, changed };
  },
);

/** Who is meant, and where they may be named. */
interface Look {
  readonly spreadsheet: Spreadsheet;
  readonly settings: SettingTable;
  readonly tabs: readonly FoundTab[];
  readonly staff: PeopleTab;
  readonly council: PeopleTab | undefined;
  readonly code: string;
  readonly obstacle: ErasurePlan['obstacle'];
  /** Undefined where nobody is found. */
  readonly person?: Person;
}

function look(spreadsheet: Spreadsheet, code: string): Look {
  const settings = SettingTable.open(spreadsheet);
  const tabs = foundTabs(spreadsheet, settings);
  const staff = readNamed(tabs, staffTab) ?? refuse('missingTab', { tab: staffTab.name });
  const council = readNamed(tabs, councilTab);
  const person = personIn(staff, council, code);
  const found = { spreadsheet, settings, tabs, staff, council, code };
  if (typeof person === 'string') return { ...found, obstacle: person };
  const isOnlyAdmin = isOnly(person, settings.get('admins'));
  return { ...found, person, obstacle: obstacleOf(spreadsheet, person, isOnlyAdmin) };
}

/** Whether all of some e-mails are theirs. */
const isOnly = ({ emails }: Person, listed: readonly string[] = []) =>
  listed.length > 0 && listed.every(email => emails.includes(email));

function planOf({ spreadsheet, settings, tabs, staff, council, code, obstacle, person }: Look): ErasurePlan {
  if (!person) return { ...nobody, obstacle, code };
  const traces = tracesOf(spreadsheet, tabs, person).map(find => find());
  const counted = (of: 'cells' | 'left') =>
    traces.flatMap(trace => (trace[of] > 0 ? [{ tab: trace.table.name, cells: trace[of] }] : []));
  const contact = String(settings.cell('contact'));
  return {
    obstacle,
    code: person.code,
    name: person.name,
    pseudonym: erasedName(person.code),
    changed: counted('cells'),
    left: counted('left'),
    open: openOf(
      traces.find(({ tab }) => tab.name === initiativesTab.name),
      person,
    ),
    role: roleOf(council, person),
    isHead: readYes(textAt(staff, person.row, 'head')) === true,
    isLastReviewer: isOnly(person, settings.get('reviewers')),
    isContact: saidWithout(contact, person) !== contact,
  };
}

const nobody = {
  ...{ name: '', pseudonym: '', changed: [], left: [], open: [], role: '' },
  ...{ isHead: false, isLastReviewer: false, isContact: false },
};

function obstacleOf(
  spreadsheet: Spreadsheet,
  { emails }: Person,
  isOnlyAdmin: boolean,
): '' | ErasureObstacle {
  if (emails.includes(currentEmail())) return 'self';
  if (emails.includes(caseKey(spreadsheet.getOwner()?.getEmail() ?? ''))) return 'owner';
  return isOnlyAdmin ? 'lastAdmin' : '';
}

/** Their initiatives whose life has not ended. */
function openOf(register: PeopleTab | undefined, person: Person): readonly string[] {
  return [...(register?.table.rows.keys() ?? [])].flatMap(at => {
    const isTheirs = codesAt(register!, at, 'authorCodes', person).some(
      code => caseKey(code) === caseKey(person.code),
    );
    const isOpen = isTheirs && nextStep(textAt(register!, at, 'state')) !== undefined;
    return isOpen ? [textAt(register!, at, 'number')] : [];
  });
}

function roleOf(council: PeopleTab | undefined, { code, emails }: Person): string {
  const at = [...(council?.table.rows.keys() ?? [])].find(
    row =>
      caseKey(textAt(council!, row, 'code')) === caseKey(code) ||
      emails.includes(caseKey(textAt(council!, row, 'email'))),
  );
  return at === undefined ? '' : textAt(council!, at, 'role');
}

function isTold(tabs: readonly FoundTab[], { code }: Person): boolean {
  const history = readNamed(tabs, historyTab);
  return [...(history?.table.rows.keys() ?? [])].some(
    row => textAt(history!, row, 'what') === DONE && textAt(history!, row, 'number') === code,
  );
}

/** No protection lets these people through any more. */
function takeOff(spreadsheet: Spreadsheet, emails: readonly string[]): void {
  if (emails.length === 0) return;
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const protection of [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)]) {
    if (protection.isWarningOnly() || !protection.canEdit()) continue;
    const found = protection.getEditors().map(editor => editor.getEmail());
    const theirs = found.filter(email => emails.includes(caseKey(email)));
    if (theirs.length > 0) protection.removeEditors(theirs);
  }
}
