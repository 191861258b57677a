import type { CouncilRoom } from '../../contract/Council.ts';
import type { Initiative } from '../../contract/Initiative.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import { councilSheetsTab } from '../../tabs/council.ts';
import { type TriedScore, whatIf } from '../score/whatIf.ts';

/** Points as they are typed, by column. */
export type Points = Readonly<Record<string, string>>;

type Room = Pick<CouncilRoom, 'header' | 'criteria' | 'columns'>;

/** What a sheet would come to, by the functions of the cells: or what is wrong with it, «Tính mới»: … */
export function sheetScore(
  { header, criteria }: Room,
  { number, kind }: Pick<Initiative, 'number' | 'kind'>,
  points: Points,
): TriedScore | { readonly fault: string } {
  const known = {
    [councilSheetsTab.columns.number.header]: number,
    [councilSheetsTab.columns.kind.header]: kind,
  };
  const row = header.map(title => points[title] ?? known[title] ?? '');
  return whatIf(
    {
      side: 'units',
      name: '',
      code: number,
      rows: [header, row],
      at: 1,
      typed: header.map(() => true),
      criteria,
    },
    {},
  );
}

/** A column that is filled in: the most that it can have, as people read it, and what it is about. */
export interface SheetField {
  readonly column: string;
  readonly max: string;
  readonly about: string;
}

export function fieldsOf({ columns, criteria }: Room): readonly SheetField[] {
  const all = parseCriteria(criteria).criteria;
  return columns.map(column => {
    const own = all.filter(({ data }) => caseKey(data) === caseKey(column));
    const scored = own.find(({ judge }) => judge.effect === 'points');
    return {
      column,
      max: scored?.max === undefined ? '' : formatNumber(scored.max),
      about: (scored ?? own[0])?.content ?? '',
    };
  });
}
