import type { Contender, QuotaData } from '../../contract/QuotaData.ts';
import { formatPercent, shownScore } from '../../domain/text/formatNumber.ts';
import { Tick } from '../form/Tick.tsx';
import { List } from '../parts/List.tsx';
import { Table, type TableColumn } from '../parts/Table.tsx';
import { quotaTexts } from '../texts/admin/quota.ts';
import { useWords } from '../texts/Language.tsx';
import { nameOf } from './PeriodParts.tsx';

type Contest = QuotaData['contests'][number];

/** Those of one side in one band: what each ceiling gives, with its reading, and how everybody stands to them. */
export function ContestPart({
  contest: { side, band, ceilings, contenders },
  isStaying,
  onChoose,
}: {
  readonly contest: Contest;
  /** Undefined where there is nothing to choose. */
  readonly isStaying: ((who: Contender) => boolean) | undefined;
  readonly onChoose: (who: Contender, isStaying: boolean) => void;
}) {
  const words = useWords(quotaTexts);
  const isTied = contenders.some(({ standing }) => standing === 'tied');
  const hints = [...new Set(ceilings.map(({ tie }) => tie).filter(tie => tie !== ''))];
  return (
    <>
      <h3>{`${words.side[side]}: ${band}`}</h3>
      <List lines={ceilings.flatMap(ceiling => readingsOf(side, ceiling, words))} />
      {isTied && hints.map(hint => <p key={hint}>{words.tie(hint)}</p>)}
      <Table
        rows={contenders}
        keyOf={({ code }) => code}
        isWrong={({ standing }) => standing === 'over'}
        columns={[
          {
            title: words.person,
            kind: 'label',
            cell: one =>
              isStaying ? (
                <Tick
                  label={words.stays(nameOf(one.name, one.code))}
                  isTicked={isStaying(one)}
                  onTick={isTicked => onChoose(one, isTicked)}
                />
              ) : (
                nameOf(one.name, one.code)
              ),
          },
          ...groupColumn(contenders, words.groups),
          { title: words.score, kind: 'number', cell: ({ score }) => shownScore(score) },
          ...(isStaying ? [{ title: words.after, cell: ({ after }: Contender) => after }] : []),
          { title: words.stands, cell: ({ standing }) => words.standing[standing] },
        ]}
      />
      {isStaying && contenders.length > 0 && (
        <p role="status">{words.chosen(contenders.filter(isStaying).length, contenders.length)}</p>
      )}
    </>
  );
}

/** One line for each group, and what may raise the ceiling. */
function readingsOf(
  side: Contest['side'],
  ceiling: Contest['ceilings'][number],
  words: (typeof quotaTexts)['vi'],
) {
  const { groups, share, raised, base } = ceiling;
  return [
    ...groups.map(group => words.group(group, ceiling, formatPercent(share), words.base(base, side))),
    ...(raised ? [words.raised(formatPercent(raised.share), raised.when, raised.share === share)] : []),
  ];
}

/** The groups that contenders are in, where ceilings are shared by groups. */
function groupColumn(contenders: readonly Contender[], title: string): readonly TableColumn<Contender>[] {
  const isShown = contenders.some(({ groups }) => groups.length > 0);
  return isShown ? [{ title, cell: ({ groups }) => groups.map(group => group || '–').join(' · ') }] : [];
}
