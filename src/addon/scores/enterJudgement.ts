import {
  type Judgement,
  type JudgementOutcome,
  type Judgements,
  judgement,
} from '../../contract/Judgement.ts';
import { placesOf, type Stage, shownJudgement } from '../../domain/judgement/columns.ts';
import { readJudgement } from '../../domain/judgement/readJudgement.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { readYes } from '../../domain/text/readCell.ts';
import { staffTab } from '../../tabs/staff.ts';
import { currentEmail } from '../call/caller.ts';
import { anybody, served } from '../call/served.ts';
import { tell } from '../register/History.ts';
import { mayEdit } from '../settings/rights.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { type Known, Table } from '../sheet/Table.ts';
import { writeRows } from '../sheet/writeRows.ts';
import { criteriaRange, sides } from './readResults.ts';

const labels: Readonly<Record<Stage, string>> = {
  self: 'Tự chấm',
  appraisal: 'Thẩm định',
  final: 'Điểm chốt',
};

/**
 * Writes one judgement into its own cell and a row of Nhật ký. A person enters only their own self-score (the head that of
 * the unit); appraisal and final are entered by whoever may edit the tab, and never of themselves. The final is what
 * somebody types: nothing here makes it from the others.
 */
export const enterJudgement = served({ takes: judgement, by: anybody, alone: 'settled' }, enter);

function enter(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, asked: Judgement): JudgementOutcome {
  const { name, columns } = sides[asked.side];
  const tab: Known<'code'> & { readonly key: 'code' } = { name, columns, key: 'code' };
  const sheet = tabSheet(spreadsheet, tab);
  const table = Table.on(sheet, tab);
  const at = table.texts('code').findIndex(text => caseKey(text) === caseKey(asked.code));
  const places = placesOf(table.header, asked.column);
  if (at < 0 || !places) return outcome(undefined, places, at < 0 ? 'gone' : 'notJudged');
  const row = table.rows[at]!;
  const refused = (obstacle: JudgementOutcome['obstacle'], detail = '') =>
    outcome(row, places, obstacle, detail);
  const email = currentEmail();
  const staff =
    asked.side === 'staff'
      ? new Table(staffTab, [table.header, ...table.rows])
      : Table.of(spreadsheet, staffTab);
  const isOwn = ownRow(staff, asked, email);
  if (asked.stage === 'self' && !isOwn) return refused('notYours');
  if (asked.stage !== 'self' && isOwn) return refused('own');
  if (asked.stage !== 'self' && !mayEdit(sheet)) return refused('notAllowed');
  const place = places[asked.stage];
  const before = shownJudgement(row[place]);
  if (before !== asked.before.trim()) return refused('changed', before);
  const read = readJudgement(
    asked.side,
    table.header,
    row,
    criteriaRange(spreadsheet),
    asked.column,
    asked.value,
  );
  if ('problem' in read) return refused(read.problem, read.problem === 'fault' ? read.why : '');
  const { value } = read;
  writeRows({ sheet, tab }, table, [{ row: at, values: new Map([[place, value]]) }]);
  tell(spreadsheet, {
    who: email,
    about: asked.code,
    what: `${labels[asked.stage]}: ${asked.column}`,
    from: before,
    to: shownJudgement(value),
    why: asked.reason,
  });
  const after = row.map((cell, i) => (i === place ? value : cell));
  return outcome(after, places, '');
}

type Places = NonNullable<ReturnType<typeof placesOf>>;

/** Whether the row is that of the person with this e-mail, or of the unit that they head. */
function ownRow(
  staff: Table<keyof typeof staffTab.columns>,
  { side, code }: Judgement,
  email: string,
): boolean {
  if (email === '') return false;
  const [emails, codes, units, heads] = (['email', 'code', 'unit', 'head'] as const).map(id =>
    staff.texts(id),
  ) as unknown as [readonly string[], readonly string[], readonly string[], readonly string[]];
  return emails.some((one, at) => {
    if (caseKey(one) !== email) return false;
    if (side === 'staff') return caseKey(codes[at]!) === caseKey(code);
    return caseKey(units[at]!) === caseKey(code) && readYes(heads[at]) === true;
  });
}

function outcome(
  row: readonly unknown[] | undefined,
  places: Places | undefined,
  obstacle: JudgementOutcome['obstacle'],
  detail = '',
): JudgementOutcome {
  const cell = (stage: Stage) => (row && places ? shownJudgement(row[places[stage]]) : '');
  const judgements: Judgements = { self: cell('self'), appraisal: cell('appraisal'), final: cell('final') };
  return { judgements, obstacle, detail };
}
