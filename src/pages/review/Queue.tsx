import { useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import { waitingSince } from '../../domain/initiative/waitingSince.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { draftOf } from '../draft/keptDrafts.ts';
import { stepDraft } from '../initiative/stepDraft.ts';
import { StateName } from '../parts/StateName.tsx';
import { Table, type TableColumn } from '../parts/Table.tsx';
import { draftTexts } from '../texts/draftTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { Finding } from './Finding.tsx';
import { meantBy, type QueueFilter } from './queueFilter.ts';
import { decisionsOn } from './ReviewedInitiative.tsx';

interface Props {
  readonly waiting: readonly Initiative[];
  /** What the filter leaves of them. */
  readonly shown: readonly Initiative[];
  readonly filter: QueueFilter;
  readonly onFilter: (change: (before: QueueFilter) => QueueFilter) => void;
  readonly onOpen: (number: string) => void;
}

/** So many rows are drawn at once. */
const MOST = 100;

/** Everything that waits for the council: found by words or number, narrowed down, opened. */
export function Queue({ waiting, shown, filter, onFilter, onOpen }: Props) {
  const words = useWords(reviewTexts);
  const { unsent } = useWords(draftTexts);
  const [most, setMost] = useState(MOST);
  const today = dayOf(new Date());
  const columns: readonly TableColumn<Initiative>[] = [
    {
      title: words.columns.initiative,
      kind: 'label',
      width: 57,
      cell: one => (
        <>
          <button
            type="button"
            class="plain"
            id={`open-${one.number}`}
            aria-label={words.openOne(one.number)}
            onClick={() => onOpen(one.number)}
          >
            {one.number}
          </button>
          <span lang="vi">
            {one.title}
            <small>{[one.unit, one.field].filter(text => text !== '').join(' · ')}</small>
          </span>
          {draftOf(stepDraft('reviewer', one.number)) && <small>{unsent}</small>}
        </>
      ),
    },
    {
      title: words.columns.state,
      kind: 'text',
      width: 26,
      cell: one => (
        <>
          <StateName state={one.state} />
          {decisionsOn(one).length === 0 && <small>{words.others}</small>}
        </>
      ),
    },
    {
      title: words.columns.days,
      kind: 'number',
      width: 17,
      cell: one => {
        const since = waitingSince(one);
        return since === '' ? '' : Math.max(0, today - dayOf(new Date(since)));
      },
    },
  ];
  const [oldest] = shown;
  return (
    <>
      {waiting.length > 1 && (
        <Finding
          waiting={waiting}
          count={shown.length}
          filter={filter}
          onFilter={onFilter}
          onJump={() => {
            const meant = meantBy(filter.text, waiting);
            if (!meant) return;
            onOpen(meant.number);
            // Found: what follows is the queue again, not what else the number fits.
            onFilter(before => ({ ...before, text: '' }));
          }}
        />
      )}
      {oldest && (
        <button type="button" class="primary" onClick={() => onOpen(oldest.number)}>
          {words.openOldest}
        </button>
      )}
      <div class="queue">
        <Table columns={columns} rows={shown.slice(0, most)} keyOf={({ number }) => number} />
      </div>
      {shown.length > most && (
        <button type="button" onClick={() => setMost(most + MOST)}>
          {words.more(Math.min(MOST, shown.length - most))}
        </button>
      )}
    </>
  );
}
