import type { HandedSheet } from '../../contract/Council.ts';
import type { MemberSheet } from '../../domain/council/MemberSheet.ts';
import type { Standing } from '../../domain/council/standings.ts';
import { caseKey } from '../../domain/text/fold.ts';
import type { CouncilMember } from '../register/council/Council.ts';
import type { Scoring } from '../register/council/scoring.ts';
import { plain } from '../scores/plain.ts';

/**
 * Whether what others have given is hidden from a member who is asked: as long as their own points are not there. Who records has
 * the paper of the others.
 */
export function isSealed({ name, role }: CouncilMember, { sheets }: Standing): boolean {
  return !role.records && !sheets.some(one => caseKey(one.member) === caseKey(name) && one.fault === '');
}

/** A sheet as a page is told of it. */
export function handed(
  { at, cells, recusal, comment }: MemberSheet,
  { sheets, columns }: Scoring,
): HandedSheet {
  const values = columns.map(column => [column, plain(cells[sheets.header.indexOf(column)])] as const);
  return { at, values: Object.fromEntries(recusal === '' ? values : []), recusal, comment };
}
