import type { CouncilRoom } from '../../contract/Council.ts';
import type { Initiative } from '../../contract/Initiative.ts';
import { councilSheetsTab } from '../../tabs/council.ts';
import { type TriedScore, whatIf } from '../score/whatIf.ts';

/** Points as they are typed, by column. */
export type Points = Readonly<Record<string, string>>;

type Room = Pick<CouncilRoom, 'header' | 'criteria'>;

/** What is wrong with points that were typed, by column: of each alone, then of all together. */
export function pointFaults(
  room: Room,
  initiative: Pick<Initiative, 'number' | 'kind'>,
  points: Points,
): Points {
  const faultOf = (column: string, given: Points) => {
    const score = sheetScore(room, initiative, given);
    return 'fault' in score && score.fault.startsWith(`«${column}»: `) ? score.fault : '';
  };
  const faults = Object.entries(points).map(([column, value]) => [
    column,
    faultOf(column, { [column]: value }) || faultOf(column, points),
  ]);
  return Object.fromEntries(faults);
}

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
