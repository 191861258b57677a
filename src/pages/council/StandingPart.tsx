import { type SheetTotal, type Standing, WIDE } from '../../domain/council/standings.ts';
import { formatNumber, shownScore } from '../../domain/text/formatNumber.ts';
import { Table, type TableColumn } from '../parts/Table.tsx';
import { councilTexts } from '../texts/councilTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** What the council has given an initiative: each member, the means, what they come to, who is missing. */
export function StandingPart({ standing }: { readonly standing: Standing }) {
  const words = useWords(councilTexts);
  const { sheets, means, total, rating, reason, spread, given, needed, missing } = standing;
  const columns: readonly TableColumn<SheetTotal>[] = [
    {
      title: words.member,
      kind: 'label',
      width: 68,
      cell: ({ member, recusal, fault }) => (
        <span lang="vi">
          {member}
          {(recusal || fault) !== '' && <small>{recusal || fault}</small>}
        </span>
      ),
    },
    {
      title: words.points,
      kind: 'number',
      width: 32,
      cell: one => (one.total === undefined ? '–' : formatNumber(one.total)),
    },
  ];
  return (
    <>
      <h2>{words.results}</h2>
      {total === undefined ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p class="number">{words.total(shownScore(total), rating)}</p>
          <p class="hint" lang="vi">
            {reason}
          </p>
          {given > 1 && (
            <p class={spread >= WIDE ? 'warning' : 'hint'}>
              {spread >= WIDE ? words.wide(formatNumber(spread)) : words.spread(formatNumber(spread))}
            </p>
          )}
        </>
      )}
      <Table columns={columns} rows={sheets} keyOf={({ member }) => member} />
      {means.length > 0 && (
        <dl>
          {means.map(({ column, mean }) => [
            <dt key={column} lang="vi">{`${words.mean}: ${column}`}</dt>,
            <dd key={`${column} mean`}>{formatNumber(mean)}</dd>,
          ])}
        </dl>
      )}
      {missing.length > 0 && <p lang="vi">{words.missing(missing.join(', '))}</p>}
      <p class={given < needed ? 'warning' : 'hint'}>
        {given < needed ? words.notEnough(given, needed) : words.enough}
      </p>
    </>
  );
}
