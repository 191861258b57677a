import type { QuotaData } from '../../contract/QuotaData.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import type { Band } from '../../domain/criteria/Rule.ts';
import { type Result, rowKindOf } from '../../domain/periods/Result.ts';
import { parseBase, type Quota } from '../../domain/quota/Quota.ts';
import { type QuotaGroup, quotaGroups, type Rated } from '../../domain/quota/quotaGroups.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { bandsOf } from '../../domain/scoring/mostSpecific.ts';
import { formatPercent } from '../../domain/text/formatNumber.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { criteriaRange, readResults } from '../scores/readResults.ts';
import { SettingTable } from '../settings/SettingTable.ts';

/** How many may be in the top band, and who is above the line. Changes nothing; anybody who may see the sheet may ask. */
export const openQuota = served({ takes: nothing, by: anybody }, (spreadsheet): QuotaData => {
  const criteria = criteriaRange(spreadsheet);
  const { bands } = parseCriteria(criteria);
  const settings = SettingTable.open(spreadsheet);
  const rated = readResults(spreadsheet, criteria).shown.map(result => ratedBy(bands, result));
  const read = readQuota(settings, bands);
  return {
    ...read,
    topBand: bands[0]?.name ?? '',
    groups: read.quota
      ? [...groupsOf('staff', rated, read.quota), ...groupsOf('units', rated, read.quota)]
      : [],
  };
});

function ratedBy(bands: readonly Band[], result: Result): Rated {
  const set = bandsOf(bands, rowKindOf(result));
  return { result, bands: set === 'undecided' ? [] : set.map(({ name }) => name) };
}

function readQuota(
  settings: SettingTable,
  bands: readonly Band[],
): Pick<QuotaData, 'quota' | 'typed' | 'unread'> {
  const cell = (name: keyof QuotaData['typed']) => settings.cell(name);
  const [share, grouping] = [settings.get('share'), settings.get('grouping')];
  const base = parseBase(cell('base'), [...new Set(bands.map(({ name }) => name))]);
  const missing = { share, base, grouping };
  return {
    quota: share === undefined || !base || !grouping ? null : { share, base, grouping },
    typed: {
      share:
        typeof cell('share') === 'number' && share !== undefined
          ? formatPercent(share)
          : cellText(cell('share')),
      base: cellText(cell('base')),
      grouping: cellText(cell('grouping')),
    },
    unread: (['share', 'base', 'grouping'] as const).filter(name => missing[name] === undefined),
  };
}

/** Units share one ceiling, without the Trung tâm, which they make up together. */
function groupsOf(side: Side, rated: readonly Rated[], quota: Quota): QuotaData['groups'] {
  const ofSide = rated.filter(({ result }) => {
    const kind = rowKindOf(result);
    return kind.side === side && !(kind.side === 'units' && kind.center);
  });
  const groups = quotaGroups(ofSide, side === 'staff' ? quota : { ...quota, grouping: 'body' });
  return groups.map(group => ({ side, ...shown(group) }));
}

function shown({ top, ...group }: QuotaGroup) {
  return {
    ...group,
    top: top.map(({ result, standing }) => {
      const { side, code, name, score } = result;
      return { side, code, name, score, standing };
    }),
  };
}
