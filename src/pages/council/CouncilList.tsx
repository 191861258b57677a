import type { CouncilInitiative, CouncilRoom } from '../../contract/Council.ts';
import { WIDE } from '../../domain/council/standings.ts';
import { formatNumber, shownScore } from '../../domain/text/formatNumber.ts';
import { draftOf } from '../draft/keptDrafts.ts';
import { stepDraft } from '../initiative/stepDraft.ts';
import { StateName } from '../parts/StateName.tsx';
import { Table, type TableColumn } from '../parts/Table.tsx';
import { councilTexts } from '../texts/councilTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { sheetDraft } from './SheetForm.tsx';

interface Props {
  readonly room: CouncilRoom;
  readonly rows: readonly CouncilInitiative[];
  readonly onOpen: (number: string) => void;
}

/** Initiatives of the council: how far one's own sheet is, and how far all of them are. */
export function CouncilList({ room, rows, onOpen }: Props) {
  const words = useWords(councilTexts);
  const columns: readonly TableColumn<CouncilInitiative>[] = [
    {
      title: words.columns.initiative,
      kind: 'label',
      width: 48,
      cell: ({ initiative: { number, title, unit } }) => (
        <>
          <button
            type="button"
            class="plain"
            id={`open-${number}`}
            aria-label={words.openOne(number)}
            onClick={() => onOpen(number)}
          >
            {number}
          </button>
          <span lang="vi">
            {title}
            <small>{unit}</small>
          </span>
        </>
      ),
    },
    { title: words.columns.mine, kind: 'text', width: 24, cell: one => words.states[stateOf(one, room)] },
    {
      title: words.columns.all,
      kind: 'text',
      width: 28,
      cell: ({ initiative, progress: { given, needed }, standing }) => (
        <>
          {room.waiting.some(one => one.initiative === initiative) ? (
            words.sheets(given, needed)
          ) : (
            <StateName state={initiative.state} />
          )}
          {standing?.total !== undefined && (
            <small>
              {shownScore(standing.total)}
              {standing.spread >= WIDE && ` ${words.wide(formatNumber(standing.spread))}`}
            </small>
          )}
        </>
      ),
    },
  ];
  return (
    <div class="queue">
      <Table columns={columns} rows={rows} keyOf={({ initiative }) => initiative.number} />
    </div>
  );
}

function stateOf({ initiative, asksMe, own }: CouncilInitiative, { scores }: CouncilRoom) {
  const { number } = initiative;
  if (draftOf(sheetDraft(number, '')) ?? draftOf(stepDraft('council', number))) return 'typing';
  if (!asksMe) return scores ? 'own' : 'notMine';
  if (!own) return 'todo';
  return own.recusal === '' ? 'handed' : 'recused';
}
