import { type HandedIn, type SheetHandedIn, sheetHandedIn } from '../../contract/Council.ts';
import { nextStep } from '../../domain/initiative/nextStep.ts';
import { LONGEST_TEXT } from '../../domain/initiative/problemsOf.ts';
import { NOT_APPLICABLE, readCell } from '../../domain/text/readCell.ts';
import { refuse } from '../call/Refused.ts';
import { served } from '../call/served.ts';
import { authorsOf } from '../register/authorsOf.ts';
import { isAuthor } from '../register/council/Council.ts';
import { SheetTable } from '../register/council/SheetTable.ts';
import { Register } from '../register/Register.ts';
import type { Value } from '../sheet/Grid.ts';
import { councilMember } from './councilMember.ts';

/**
 * Takes in a sheet of points: one's own, or, entered by the secretary, that of another member. It is a new row each time, so
 * that nothing of before is lost; the last one holds. Whether the points are such as the criteria take is judged where they are
 * read, for the criteria may change.
 */
export const handInSheet = served(
  { takes: sheetHandedIn, by: councilMember, alone: 'seen' },
  (spreadsheet, asked, { council, me }): HandedIn => {
    const { number, recusal, comment, key } = asked;
    const member = asked.member === '' ? me : council.named(asked.member);
    if (!member?.role.scores || (member !== me && !me.role.records)) refuse('notMember');
    if (Math.max(recusal.length, comment.length) > LONGEST_TEXT) refuse('invalid', { part: 'comment' });
    const register = Register.open(spreadsheet);
    const at = register.find(number);
    const state = register.state(at);
    const sheets = SheetTable.open(spreadsheet);
    const known = sheets.momentOf(key);
    if (known !== undefined) return { at: known };
    if (nextStep(state)?.by !== 'council') refuse('notNow', { state });
    if (isAuthor(member, authorsOf(register, at, []))) refuse('own');
    const points = pointsOf(asked, sheets);
    const now = new Date();
    sheets.add(
      {
        number: register.number(at),
        kind: register.text(at, 'kind'),
        title: register.text(at, 'title'),
        member: member.name,
        recusal,
        comment,
        at: now,
        by: member === me ? me.name : `${me.name} nhập thay`,
        key,
      },
      points,
    );
    return { at: now.toISOString() };
  },
);

/** Points by their places: numbers from 0 on, all of them; of whoever does not score they do not apply. */
function pointsOf({ values, recusal }: SheetHandedIn, sheets: SheetTable): ReadonlyMap<number, Value> {
  const points = new Map<number, Value>();
  for (const { column, value } of values) {
    const place = sheets.pointsAt(column);
    if (place === undefined || points.has(place)) refuse('invalid', { part: column });
    const datum = readCell(value);
    if (recusal !== '') points.set(place, NOT_APPLICABLE);
    else if (datum.kind === 'number' && datum.value >= 0) points.set(place, datum.value);
    else refuse('invalid', { part: column });
  }
  return points;
}
