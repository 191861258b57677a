import type { PeriodsData, ShownResult, SinceFrozen, YearData } from '../../contract/Periods.ts';
import { shownRating } from '../../domain/periods/rating.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { CallButton } from '../call/CallButton.tsx';
import { List } from '../parts/List.tsx';
import { Table } from '../parts/Table.tsx';
import { periodsTexts } from '../texts/admin/periods.ts';
import { useWords } from '../texts/Language.tsx';
import { Confirmed } from './Confirmed.tsx';

/** So many are named; the others are only counted. */
const MOST = 20;

/** What people should look at before they freeze. */
export function UnfinishedPart({ unfinished }: Pick<PeriodsData, 'unfinished'>) {
  const words = useWords(periodsTexts);
  if (unfinished.length === 0) return <p>{words.finished}</p>;
  const left = unfinished.length - MOST;
  const named = unfinished
    .slice(0, MOST)
    .map(
      ({ code, name, why, shown }) => `${nameOf(name, code)}: ${why === 'fault' ? shown : words.why[why]}`,
    );
  return (
    <>
      <p class="warning">{words.unfinished(unfinished.length)}</p>
      <List lines={[...named, ...(left > 0 ? [words.more(left)] : [])]} isWarning />
    </>
  );
}

/** What differs from what was frozen: who, then, now; and whether the criteria have changed. */
export function SinceFrozenPart({ since: { differences, criteria } }: { readonly since: SinceFrozen }) {
  const words = useWords(periodsTexts);
  return (
    <>
      <p>{differences.length === 0 ? words.same : words.differences(differences.length)}</p>
      <Table
        rows={differences}
        keyOf={({ side, code }) => `${side} ${code}`}
        columns={[
          { title: words.who, kind: 'label', cell: ({ name, code }) => nameOf(name, code) },
          { title: words.was, cell: ({ was }) => (was ? stands(was) : words.come) },
          { title: words.now, cell: ({ now }) => (now ? stands(now) : words.gone) },
        ]}
      />
      <p>{criteria.length === 0 ? words.sameCriteria : words.criteria}</p>
      <List lines={criteria.map(({ code, what, columns }) => words.change[what](code, columns))} />
    </>
  );
}

/** What there is of the year, and putting it together; what stands there already is replaced only after a question. */
export function YearPart({
  year: { year, present, missing, carry, summed, unused },
  isRunning,
  onPress,
}: {
  readonly year: YearData;
  readonly isRunning: boolean;
  readonly onPress: () => unknown;
}) {
  const words = useWords(periodsTexts);
  const { summing: running, replace } = words;
  const label = words.sum(year);
  return (
    <>
      <p>{words.year(year, present, missing)}</p>
      <p class="hint">{words.carry[carry]}</p>
      {unused.length > 0 && (
        <>
          <p class="warning">{words.unused}</p>
          <List lines={unused.map(({ number, why }) => words.unusedRow[why](number))} isWarning />
        </>
      )}
      {present.length > 0 && summed === 0 && (
        <CallButton label={label} running={running} isRunning={isRunning} onPress={onPress} />
      )}
      {present.length > 0 && summed > 0 && (
        <Confirmed
          words={{ start: label, confirm: replace.confirm(year), yes: replace.yes, no: words.no, running }}
          isRunning={isRunning}
          onPress={onPress}
        />
      )}
    </>
  );
}

/** «Cán bộ mẫu 01 (CB01)». */
export function nameOf(name: string, code: string): string {
  return name === '' || name === code ? code : `${name} (${code})`;
}

function stands(result: ShownResult): string {
  const { score } = result;
  const total = shownScore(score);
  return [total, shownRating(result)].filter(text => text !== '').join(' · ');
}
