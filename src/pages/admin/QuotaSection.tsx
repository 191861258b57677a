import type { QuotaData } from '../../contract/QuotaData.ts';
import { formatNumber, formatPercent } from '../../domain/text/formatNumber.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { Table } from '../parts/Table.tsx';
import { quotaTexts } from '../texts/admin/quota.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { nameOf } from './PeriodParts.tsx';

/** How many stand in the top band, beside how many may. */
export function QuotaSection() {
  const words = useWords(quotaTexts);
  const opening = useCall(ask => ask('openQuota'));
  const { value } = opening;
  const quota = value?.quota;
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton
        label={words.open}
        running={words.opening}
        isRunning={opening.isRunning}
        onPress={opening.run}
      />
      <p role="status">
        {quota &&
          words.rule(
            formatPercent(quota.share),
            words.base(quota.base),
            value.topBand,
            words.grouping[quota.grouping],
          )}
      </p>
      <List lines={value?.unread.map(name => words.unread[name](value.typed[name])) ?? []} isWarning />
      {quota &&
        value.groups.map(group => (
          <Group
            key={`${group.side} ${group.name}`}
            group={group}
            band={value.topBand}
            of={words.base(quota.base)}
          />
        ))}
      <CallNote of={[opening]} />
    </>
  );
}

/** One group that shares a ceiling, and how everybody in the top band stands to it. */
function Group({
  group: { side, name, base, ceiling, unrated, top },
  band,
  of,
}: {
  readonly group: QuotaData['groups'][number];
  readonly band: string;
  /** Who they are that the ceiling is a share of: «xếp loại Tốt». */
  readonly of: string;
}) {
  const words = useWords(quotaTexts);
  return (
    <>
      <h3>{name === '' ? words.everybody[side] : name}</h3>
      <p>
        {words.group(base, of, ceiling, band, top.length)}
        {words.over(top.length - ceiling)}
        {words.unrated(unrated)}
      </p>
      <Table
        rows={top}
        keyOf={({ code }) => code}
        isWrong={({ standing }) => standing === 'over'}
        columns={[
          { title: words.person, kind: 'label', cell: one => nameOf(one.name, one.code) },
          {
            title: words.score,
            cell: ({ score }) => (typeof score === 'number' ? formatNumber(score) : score),
          },
          { title: words.stands, cell: ({ standing }) => words.standing[standing] },
        ]}
      />
    </>
  );
}
