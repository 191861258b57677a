import type { TakenIn } from '../../contract/ReviewQueue.ts';
import { linesOf } from '../../domain/initiative/evidence.ts';
import { lateness } from '../../domain/initiative/late.ts';
import { nextNumber } from '../../domain/initiative/registrationNumber.ts';
import { type Day, dayOf } from '../../domain/text/parseDate.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import { nothing, served } from '../call/served.ts';
import { History, type LoggedStep } from '../register/History.ts';
import { isKeyOfAnswer, isKeyOfTyped, keyOfTyped } from '../register/keys.ts';
import { Register } from '../register/Register.ts';
import { unitNames } from '../register/roster.ts';
import { isoOf } from '../register/shown.ts';
import type { Cells } from '../sheet/Table.ts';
import { type FormAnswer, formAnswers } from './formAnswers.ts';
import { reviewer } from './reviewer.ts';
import { queueOf } from './reviewQueue.ts';
import { untaken } from './untaken.ts';

/**
 * Takes in the rows that were typed by hand, and the answers of forms, that lack nothing: number, key, time, state, history,
 * and what the roster knows. A typed row gets its number after all else, so that it stays a typed one until it is whole; one
 * that has its number but no history yet gets it now. The answers' own tab is not changed. Only the council may.
 */
export const acceptTyped = served(
  { takes: nothing, by: reviewer, alone: 'settled' },
  (spreadsheet, _, { viewer, settings }): TakenIn => {
    const { who, members } = viewer;
    const register = Register.open(spreadsheet);
    const history = History.open(spreadsheet);
    const answers = formAnswers(spreadsheet);
    // A column that only the reply reads must not be missed when all is written.
    queueOf(register, history, answers, viewer);
    const rows = untaken(register, history, answers, members).filter(({ problems }) => problems.length === 0);
    const units = rows.length === 0 ? new Map<string, string>() : unitNames(spreadsheet);
    const before = register.numbered.map(at => register.number(at));
    const given: string[] = [];
    const now = new Date();
    const changes: (readonly [at: number, cells: Cells<InitiativeId>])[] = [];
    const added: Cells<InitiativeId>[] = [];
    for (const { from, cells, unit } of rows) {
      const number = nextNumber([...before, ...given], settings.year);
      given.push(number);
      const known = { ...cells, unit, unitName: units.get(unit) || unit };
      const own = {
        state: 'Đã đăng ký',
        updatedAt: now,
        updatedBy: who.label,
        version: 1,
        number,
      };
      if (typeof from === 'number')
        changes.push([
          from,
          { ...register.different(from, known), ...own, key: keyOfTyped(number), registeredAt: now },
        ]);
      else added.push({ ...known, ...own, ...ofAnswer(from, now) });
    }
    if (rows.length > 0) register.write(changes, { last: 'number' }, added);
    history.add(untold(register, history, who.label, settings.get('deadline')));
    return { numbers: given, queue: queueOf(register, history, answers, viewer) };
  },
);

/** What a form adds: it was registered when it was sent, and its key is its own. */
function ofAnswer({ key, sent, text }: FormAnswer, now: Date): Cells<InitiativeId> {
  const at = sent === '' ? now : new Date(sent);
  return { key, registeredAt: at > now ? now : at, evidence: linesOf(text('evidence')).join('\n') };
}

/** What the history does not tell yet of rows that were taken in. */
function untold(
  register: Register,
  history: History,
  who: string,
  deadline: Day | undefined,
): readonly LoggedStep[] {
  return register.numbered.flatMap(at => {
    const [number, key] = [register.number(at), register.key(at)];
    const isAnswer = isKeyOfAnswer(key);
    if (!(isAnswer || isKeyOfTyped(key)) || history.tells(number, key)) return [];
    const moment = isoOf(register.cell(at, 'registeredAt'));
    const what = isAnswer ? 'Tiếp nhận câu trả lời biểu mẫu' : 'Tiếp nhận dòng nhập tay';
    // When a row was typed nobody knows; an answer was sent at its moment.
    const why = isAnswer && moment !== '' ? lateness(dayOf(new Date(moment)), deadline) : '';
    return [{ at: moment, who, number, what, from: '', to: 'Đã đăng ký', why, key }];
  });
}
