import { resultsSource } from '../../contract/Periods.ts';
import type { QuotaData } from '../../contract/QuotaData.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { ratingOf } from '../../domain/periods/rating.ts';
import { isIn } from '../../domain/quota/ceilingGroups.ts';
import { bandBelow, type Contest } from '../../domain/quota/contests.ts';
import { headsAbove } from '../../domain/quota/headsAbove.ts';
import { anybody, served } from '../call/served.ts';
import type { GroupColumns } from './GroupColumns.ts';
import { type QuotaReading, readQuota } from './readQuota.ts';

/** How many may be in a band, and who is above the line. Changes nothing; anybody who may see the sheet may ask. */
export const openQuota = served({ takes: resultsSource, by: anybody }, (spreadsheet, asked) =>
  quotaData(readQuota(spreadsheet, asked)),
);

/** What the page shows of it. */
export function quotaData({
  source,
  sources,
  round,
  rated,
  contests,
  columns,
  unread,
  heads,
}: QuotaReading): QuotaData {
  const shown = {
    ...{ source, sources, unread },
    round: round?.round ?? 0,
    contests: contests.map(contest => contestData(contest, columns)),
  };
  return {
    ...shown,
    heads:
      heads === undefined
        ? null
        : {
            basis: heads,
            above: headsAbove(rated).map(({ head, unit }) => ({
              ...who(head),
              rating: ratingOf(head),
              unit: unit.name,
              unitRating: ratingOf(unit),
            })),
          },
    seen: JSON.stringify([source, shown.round, shown.contests]),
  };
}

function contestData({ side, band, ceilings, contenders }: Contest, columns: GroupColumns) {
  const members = ceilings.flatMap(({ groups }) => groups.flatMap(group => group.members));
  const groupings = [...new Set(ceilings.map(({ ceiling }) => ceiling.grouping).filter(one => one !== ''))];
  return {
    side,
    band: band === '' ? ((contenders[0]?.one ?? members[0])?.bands[0] ?? '') : band,
    ceilings: ceilings.map(({ ceiling: { row, raised, base, grouping, tie, basis }, share, groups }) => ({
      ...{ row, raised, base, grouping, tie, basis, share },
      groups: groups.map(({ name, unrated, base: counted, limit, isMinimum, members: own }) => ({
        ...{ name, unrated, base: counted, limit, isMinimum },
        top: own.filter(one => isIn(one, one.result.rating, band)).length,
      })),
    })),
    contenders: contenders.map(({ one, standing }) => ({
      ...who(one.result),
      ...{ score: one.result.score, standing, below: bandBelow(one) },
      groups: groupings.map(header => columns.cell(one.result, header)),
      after: one.result.afterCeiling ?? '',
    })),
  };
}

function who({ side, code, name }: Result) {
  return { side, code, name };
}
