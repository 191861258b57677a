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
import { served } from '../call/served.ts';
import { tell } from '../register/History.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { dropLog } from '../sheet/undo/Log.ts';
import { writeRows } from '../sheet/writeRows.ts';
import { codesAt, named, type PeopleTab, type Person, peopleTabs, personIn, textAt } from './PeopleTab.ts';
import { type Trace, tracesOf } from './traces.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the history says that was done. */
const DONE = 'Xóa dữ liệu cá nhân';

/** What erasing somebody would change. Changes nothing; admins may ask. */
export const planErasure = served(
  { takes: personAsked, by: onlyAdmins },
  (spreadsheet, { code }): ErasurePlan => look(spreadsheet, code).plan,
);

/**
 * Puts the code of somebody in the place of their name and e-mail wherever the add-on knows them, the history among it; what
 * «Hoàn tác» keeps of before goes. Rows and codes stay, and with them all scores. Cut off, it can be called again. Admins may.
 */
export const erasePersonalData = served(
  { takes: erasureAsked, by: onlyAdmins, alone: 'settled' },
  (spreadsheet, { code, name }): ErasureOutcome => {
    const { plan, person, traces, tabs } = look(spreadsheet, code);
    if (plan.obstacle !== '' || !person || ![name, plan.pseudonym].includes(plan.name))
      return { plan, isDone: false, changed: [] };
    dropLog(spreadsheet);
    takeOff(spreadsheet, person.emails);
    for (const { sheet, tab, table, writes } of traces)
      if (writes.length > 0) writeRows({ sheet, tab }, table, writes);
    if (plan.changed.length > 0 || !isTold(tabs, person))
      tell(spreadsheet, { who: callerLabel(), about: person.code, what: DONE });
    return { plan: look(spreadsheet, code).plan, isDone: true, changed: plan.changed };
  },
);

interface Look {
  readonly plan: ErasurePlan;
  readonly person?: Person;
  readonly traces: readonly Trace[];
  readonly tabs: readonly PeopleTab[];
}

function look(spreadsheet: Spreadsheet, code: string): Look {
  const settings = SettingTable.open(spreadsheet);
  const tabs = peopleTabs(spreadsheet, settings);
  const person = personIn(tabs, code);
  if (typeof person === 'string') return { plan: { ...nobody, obstacle: person, code }, traces: [], tabs };
  const traces = tracesOf(spreadsheet, tabs, person);
  const counted = (of: 'cells' | 'left') =>
    traces.flatMap(trace => (trace[of] > 0 ? [{ tab: trace.tab.name, cells: trace[of] }] : []));
  const isOnly = (emails: readonly string[] = []) =>
    emails.length > 0 && emails.every(email => person.emails.includes(email));
  const contact = String(settings.cell('contact'));
  const plan: ErasurePlan = {
    obstacle: obstacleOf(spreadsheet, person, isOnly(settings.get('admins'))),
    code: person.code,
    name: person.name,
    pseudonym: erasedName(person.code),
    changed: counted('cells'),
    left: counted('left'),
    open: openOf(named(tabs, initiativesTab), person),
    role: roleOf(tabs, person),
    isHead: readYes(textAt(named(tabs, staffTab), person.row, 'head')) === true,
    isLastReviewer: isOnly(settings.get('reviewers')),
    isContact: saidWithout(contact, person) !== contact,
  };
  return { plan, person, traces, tabs };
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
function openOf(register: PeopleTab, person: Person): readonly string[] {
  return [...register.table.rows.keys()].flatMap(at => {
    const isTheirs = codesAt(register, at, 'authorCodes', person).some(
      code => caseKey(code) === caseKey(person.code),
    );
    const isOpen = isTheirs && nextStep(textAt(register, at, 'state')) !== undefined;
    return isOpen ? [textAt(register, at, 'number')] : [];
  });
}

function roleOf(tabs: readonly PeopleTab[], { code, emails }: Person): string {
  const council = tabs.find(({ tab }) => tab.name === councilTab.name);
  const at = [...(council?.table.rows.keys() ?? [])].find(
    row =>
      caseKey(textAt(council!, row, 'code')) === caseKey(code) ||
      emails.includes(caseKey(textAt(council!, row, 'email'))),
  );
  return at === undefined ? '' : textAt(council!, at, 'role');
}

function isTold(tabs: readonly PeopleTab[], { code }: Person): boolean {
  const history = named(tabs, historyTab);
  return [...history.table.rows.keys()].some(
    row => textAt(history, row, 'what') === DONE && textAt(history, row, 'number') === code,
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
