import { type Settling, type SettlingOutcome, settling } from '../../contract/QuotaData.ts';
import { keyOf } from '../../domain/periods/differences.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { ratingOf } from '../../domain/periods/rating.ts';
import type { Rated } from '../../domain/quota/ceilingGroups.ts';
import { settle } from '../../domain/quota/contests.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { callerLabel } from '../call/caller.ts';
import { served } from '../call/served.ts';
import type { Round } from '../periods/Rounds.ts';
import { tell } from '../register/History.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { writeRows } from '../sheet/writeRows.ts';
import { quotaData } from './openQuota.ts';
import { type QuotaReading, readQuota } from './readQuota.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the ratings after the ceilings, as people have chosen them, into the column Sau trần beside a frozen period or a
 * year; Xếp loại stays as it is. Nothing is written where what the choice rests on has changed since it was shown, or where
 * more would stay than may. Only who may edit Cấu hình can.
 */
export const settleQuota = served({ takes: settling, by: onlyAdmins, alone: 'settled' }, work);

function work(spreadsheet: Spreadsheet, { source, seen, stays }: Settling): SettlingOutcome {
  const reading = readQuota(spreadsheet, source);
  const { round, contests } = reading;
  const data = quotaData(reading);
  const refused = (obstacle: SettlingOutcome['obstacle'], excess: SettlingOutcome['excess'] = []) => ({
    ...{ data, obstacle, excess },
  });
  if (!round) return refused('notFrozen');
  const contenders = new Set(
    contests.flatMap(one => one.contenders.map(({ one: { result } }) => keyOf(result))),
  );
  if (data.seen !== seen || stays.some(one => !contenders.has(keyOf(one)))) return refused('changed');
  const { fallen, excess } = settle(contests, new Set(stays.map(keyOf)));
  if (excess.length > 0)
    return refused(
      'tooMany',
      excess.map(({ ceiling: { kind: side, basis }, group: { name, limit }, staying }) => ({
        ...{ side, group: name, limit, staying, basis },
      })),
    );
  write(spreadsheet, round, fallen);
  tell(spreadsheet, {
    who: callerLabel(),
    about: source.period,
    what: `Ghi xếp loại sau trần, lần ${round.round}`,
    from: listed(reading, key => before(round, key)),
    to: listed(reading, key => fallen.get(key)),
    why: contests.flatMap(one => one.ceilings.map(({ ceiling }) => ceiling.basis)).join('; '),
  });
  return { data: quotaData(settled(reading, fallen)), obstacle: '', excess: [] };
}

/** The same reading with what has been written: nothing is read again for the reply. */
function settled(reading: QuotaReading, fallen: ReadonlyMap<string, string>): QuotaReading {
  const withAfter = ({ result, bands }: Rated): Rated => ({
    result: { ...result, afterCeiling: textAt(result, fallen) },
    bands,
  });
  return {
    ...reading,
    rated: reading.rated.map(withAfter),
    contests: reading.contests.map(contest => ({
      ...contest,
      contenders: contest.contenders.map(({ one, standing }) => ({ one: withAfter(one), standing })),
    })),
  };
}

/** One rectangle from the first row of the round to the last: rows of others between keep what they hold. */
function write(
  spreadsheet: Spreadsheet,
  { tab, table, rows, results }: Round,
  fallen: ReadonlyMap<string, string>,
) {
  const column = table.column('afterCeiling');
  const texts = new Map(rows.map((row, at) => [row, textAt(results[at]!, fallen)] as const));
  const first = rows[0]!;
  const all = Array.from({ length: rows[rows.length - 1]! - first + 1 }, (_, at) => first + at);
  const writes = all.map(row => {
    const value = texts.get(row) ?? cellText(table.rows[row]![column]);
    return { row, values: new Map([[column, value]]) };
  });
  writeRows({ sheet: tabSheet(spreadsheet, tab), tab }, table, writes);
}

const textAt = (result: Result, fallen: ReadonlyMap<string, string>) =>
  fallen.get(keyOf(result)) ?? result.rating;

/** Sau trần as it stood, of somebody whom it held down. */
function before({ results }: Round, key: string): string | undefined {
  const result = results.find(one => keyOf(one) === key);
  return result && ratingOf(result) !== result.rating ? result.afterCeiling : undefined;
}

/** «CB01: Tốt; CB02: Tốt», of those whom the ceilings hold down. */
function listed({ contests }: QuotaReading, after: (key: string) => string | undefined): string {
  return contests
    .flatMap(({ contenders }) =>
      contenders.flatMap(({ one: { result } }) => {
        const text = after(keyOf(result));
        return text === undefined ? [] : [`${result.code}: ${text}`];
      }),
    )
    .join('; ');
}
