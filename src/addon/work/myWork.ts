import type { Initiative } from '../../contract/Initiative.ts';
import type { MyWork, Unnumbered, Untotalled } from '../../contract/MyWork.ts';
import { longText } from '../../contract/schema.ts';
import { decisionIds } from '../../domain/initiative/actions.ts';
import { lastDayOf } from '../../domain/periods/Period.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import { type Day, dayOf, formatDay } from '../../domain/text/parseDate.ts';
import { NOT_APPLICABLE } from '../../domain/text/readCell.ts';
import { anybody, served } from '../call/served.ts';
import { queueOf } from '../council/reviewQueue.ts';
import { mayWriteResults } from '../overview/resultSheet/resultTab.ts';
import { Council, councilPart } from '../register/council/Council.ts';
import { History } from '../register/History.ts';
import { identify, isReviewer } from '../register/identity.ts';
import type { Viewer } from '../register/initiativeOf.ts';
import { Register } from '../register/Register.ts';
import { roster } from '../register/roster.ts';
import { isOpen } from '../register/round.ts';
import { few, spot } from '../scores/few.ts';
import { criteriaRange, type Results, readResults } from '../scores/readResults.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { councilWork } from './councilWork.ts';
import { uncodedRows } from './uncodedRows.ts';
import { unitWork } from './unitWork.ts';
import { waiting } from './waiting.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What waits for whoever asks. A head sees the own unit alone, reviewers their queue, members of the council what lacks their
 * points, who may edit Cấu hình or Kết quả what
 * these need. Where Google tells no e-mail, whoever says their name sees what stands in the sheet for everybody.
 */
export const myWork = served({ takes: longText, by: anybody }, (spreadsheet, as): MyWork => {
  const members = roster(spreadsheet);
  const who = identify(members, as);
  const settings = SettingTable.open(spreadsheet);
  const today = dayOf(new Date());
  const reviews = isReviewer(settings, who.email);
  const isAdmin = settings.mayEdit();
  const isManager = mayWriteResults(spreadsheet);
  const register = reviews || isAdmin ? Register.open(spreadsheet) : undefined;
  const head = who.member?.head && who.member.unit !== '' ? who.member : undefined;
  const results = head || isManager ? readResults(spreadsheet, criteriaRange(spreadsheet)) : undefined;
  const council = Council.find(spreadsheet);
  const seat = council?.member(who.email);
  const part = councilPart(spreadsheet, who.email, council);
  const viewer: Viewer = { who, members, reviews, isOpen: isOpen(settings), council: part };
  return {
    until: untilOf(settings, today),
    unit: head && results ? unitWork({ spreadsheet, settings, results, members, today }, head) : null,
    queue: reviews && register ? few(waiting(queue(spreadsheet, register, viewer), today)) : null,
    ...(council && seat
      ? councilWork(seat, { spreadsheet, settings, council, viewer, today })
      : { unscored: null, concludable: null }),
    untotalled: isManager && results ? few(untotalled(results)) : null,
    typed: isAdmin && register ? few(typedRows(register)) : null,
    uncoded: isAdmin ? few(uncodedRows(spreadsheet, settings)) : null,
  };
});

function untilOf(settings: SettingTable, today: Day): string {
  const period = parsePeriod(settings.cell('period'), settings.get('year'));
  const last = typeof period === 'string' ? today - 1 : lastDayOf(period);
  return last < today ? '' : formatDay(last);
}

function queue(spreadsheet: Spreadsheet, register: Register, viewer: Viewer): readonly Initiative[] {
  const { waiting } = queueOf(register, History.open(spreadsheet), [], viewer);
  return waiting.filter(({ may }) => decisionIds.some(id => may.includes(id)));
}

function untotalled({ shown, calculated, tables }: Results): readonly Untotalled[] {
  return shown.flatMap(({ side, code, name, score, reason }, at) => {
    if (typeof score === 'number' || score === NOT_APPLICABLE) return [];
    const table = tables[side];
    const place = spot(table, calculated[at]!.row, table.column('score'));
    return [{ ...place, code, name, why: reason.split('; ')[0] || score }];
  });
}

function typedRows(register: Register): readonly Unnumbered[] {
  const { table } = register;
  return register.typed.map(at => ({
    ...spot(table, at, table.column('title')),
    name: register.text(at, 'title'),
  }));
}
