import type { ReviewQueue } from '../../contract/ReviewQueue.ts';
import { nextNumber } from '../../domain/initiative/registrationNumber.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import { nothing, served } from '../call/served.ts';
import { History, type LoggedStep } from '../register/History.ts';
import { isKeyOfTyped, keyOfTyped } from '../register/keys.ts';
import { Register } from '../register/Register.ts';
import { unitNames } from '../register/roster.ts';
import { isoOf } from '../register/shown.ts';
import type { Cells } from '../sheet/Table.ts';
import { reviewer } from './reviewer.ts';
import { queueOf } from './reviewQueue.ts';
import { typedRow } from './typedRow.ts';

type TakenIn = readonly [at: number, cells: Cells<InitiativeId>];

/**
 * Takes in the rows that were typed by hand and lack nothing: number, key, time, state, history, and what the roster
 * knows. The number is written after all else, so that a row stays a typed one until it is whole; one that has its number
 * but no history yet gets it now. Only the council may.
 */
export const acceptTyped = served(
  { takes: nothing, by: reviewer, alone: 'settled' },
  (spreadsheet, _, { viewer, settings }): ReviewQueue => {
    const { who, members } = viewer;
    const register = Register.open(spreadsheet);
    const history = History.open(spreadsheet);
    // A column that only the reply reads must not be missed when all is written.
    queueOf(register, history, viewer);
    const rows = register.typed
      .map(at => ({ at, ...typedRow(register, at, members) }))
      .filter(({ lacks }) => lacks.length === 0);
    const units = rows.length === 0 ? new Map<string, string>() : unitNames(spreadsheet);
    const numbers = register.numbered.map(at => register.number(at));
    const now = new Date();
    const changes: TakenIn[] = [];
    for (const { at, cells, unit } of rows) {
      const number = nextNumber(numbers, settings.year);
      numbers.push(number);
      const known = { ...cells, unit, unitName: units.get(unit) || unit };
      const own: Cells<InitiativeId> = {
        ...register.different(at, known),
        state: 'Đã đăng ký',
        updatedAt: now,
        updatedBy: who.label,
        version: 1,
        key: keyOfTyped(number),
        number,
        registeredAt: now,
      };
      changes.push([at, own]);
    }
    if (changes.length > 0) register.write(changes, { last: 'number' });
    history.add(untold(register, history, who.label));
    return queueOf(register, history, viewer);
  },
);

/** What the history does not tell yet of rows that were taken in. */
function untold(register: Register, history: History, who: string): readonly LoggedStep[] {
  return register.numbered.flatMap(at => {
    const [number, key] = [register.number(at), register.key(at)];
    if (!isKeyOfTyped(key) || history.tells(number, key)) return [];
    const moment = isoOf(register.cell(at, 'registeredAt'));
    const what = 'Tiếp nhận dòng nhập tay';
    return [{ at: moment, who, number, what, from: '', to: 'Đã đăng ký', why: '', key }];
  });
}
