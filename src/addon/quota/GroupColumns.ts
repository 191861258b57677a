import type { Result } from '../../domain/periods/Result.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { Names } from '../../domain/text/Names.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { sides } from '../scores/readResults.ts';

/** What a result itself holds, by the header that it has in its tab: it counts as it was frozen. */
const held: Readonly<Record<Side, Names<(result: Result) => string>>> = {
  staff: new Names<(result: Result) => string>([
    [staffTab.columns.unit.header, ({ unit }) => unit],
    [staffTab.columns.kind.header, ({ kind }) => kind],
    [staffTab.columns.head.header, ({ head }) => (head ? 'Có' : 'Không')],
  ]),
  units: new Names([[unitsTab.columns.kind.header, ({ kind }: Result) => kind]]),
};

/** The columns of Cán bộ and Đơn vị by which ceilings are shared: any column of the tab, by its header. */
export class GroupColumns {
  private readonly titles: Readonly<Record<Side, Names<number>>>;
  private readonly rows: Readonly<Record<Side, ReadonlyMap<string, readonly unknown[]>>>;

  /** `facts` with their header rows. */
  constructor(facts: Readonly<Record<Side, Range>>) {
    const titlesOf = (side: Side) =>
      new Names((facts[side][0] ?? []).map((title, at) => [cellText(title), at] as const));
    this.titles = { staff: titlesOf('staff'), units: titlesOf('units') };
    const rowsOf = (side: Side) => {
      const code = this.titles[side].find(sides[side].columns.code.header) ?? 0;
      return new Map(facts[side].slice(1).map(row => [caseKey(cellText(row[code])), row] as const));
    };
    this.rows = { staff: rowsOf('staff'), units: rowsOf('units') };
  }

  /** Whether there is such a column; a blank header stands for everybody. */
  has(side: Side, header: string): boolean {
    return header === '' || (held[side].find(header) ?? this.titles[side].find(header)) !== undefined;
  }

  /** What stands there; blank where the row is gone since it was frozen. */
  cell(result: Result, header: string): string {
    const own = held[result.side].find(header);
    if (own) return own(result);
    const at = this.titles[result.side].find(header);
    return at === undefined ? '' : cellText(this.rows[result.side].get(caseKey(result.code))?.[at]);
  }
}
