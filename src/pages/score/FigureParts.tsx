import type { PlainCell, ScoreSheet } from '../../contract/ScoreSheet.ts';
import { keyTitles } from '../../domain/counting/KeyColumn.ts';
import { isCenter } from '../../domain/criteria/population.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { useWords } from '../texts/Language.tsx';
import { type ScoreTexts, scoreTexts } from '../texts/scoreTexts.ts';
import { type Piece, piecesOf, type Standing } from './pieces.ts';
import { asTyped, type Figure } from './whatIf.ts';

/** So many rows are shown; who needs more looks into the tab. */
const MOST = 50;

/** A figure of the sheet, which opens into what it is made of. */
export function FigureParts({ sheet, figure }: { readonly sheet: ScoreSheet; readonly figure: Figure }) {
  const words = useWords(scoreTexts);
  const { side, code, rows, at } = sheet;
  const { column, title, reading } = figure;
  const inUnit = rows[0]!.indexOf(keyTitles.units);
  const unit = side === 'units' ? code : String(rows[at]![inUnit] ?? '');
  const codes = [...new Set([code, unit])].filter(one => one !== '');
  const { value, failure, isRunning, run } = useCall(ask =>
    ask('madeOf', { side, column: title, codes: codes.some(isCenter) ? [] : codes }),
  );
  const shown = asTyped(rows[at]![column] ?? '', reading);
  const pieces = value && piecesOf(value, { code, unit }, dayOf(new Date()));
  return (
    <details onToggle={event => event.currentTarget.open && void run()}>
      <summary lang="vi">{words.figure(title, shown || words.blank)}</summary>
      <p role="status" class="hint">
        {failure ? <FailureText failure={failure} /> : isRunning && words.opening}
      </p>
      {value && pieces && (
        <>
          <p class="hint">
            {pieces.length > 0 ? words.madeOf.from(value.tab) : words.madeOf.nothing(value.tab)}
          </p>
          <ul class="list">
            {pieces.slice(0, MOST).map(piece => (
              <PieceLine key={JSON.stringify(piece)} tab={value.tab} piece={piece} />
            ))}
            {pieces.length > MOST && <li>{words.madeOf.more(pieces.length - MOST)}</li>}
          </ul>
        </>
      )}
    </details>
  );
}

function PieceLine({ tab, piece: { row, name, standing } }: { readonly tab: string; readonly piece: Piece }) {
  const words = useWords(scoreTexts).madeOf;
  const { failure, run } = useCall(ask => ask('showCell', { tab, cell: `A${row}` }));
  return (
    <li>
      <span lang="vi">{words.row(row, name)}</span>: {sayStanding(standing, words)}{' '}
      <button type="button" aria-label={words.showNamed(row)} onClick={() => void run()}>
        {words.show}
      </button>
      {failure && (
        <span role="alert" class="error">
          <FailureText failure={failure} />
        </span>
      )}
    </li>
  );
}

function sayStanding(standing: Standing, words: ScoreTexts['madeOf']): string {
  switch (standing.kind) {
    case 'adds':
      return words.adds(formatNumber(standing.amount));
    case 'holds':
      return words.holds(standing.title, sayCell(standing.cell));
    case 'blank':
      return words.blank(standing.title);
    case 'open':
      return words.open(standing.days);
    case 'late':
      return words.late(standing.days);
    case 'fault':
      return words.fault(standing.why);
    default:
      return words[standing.kind];
  }
}

function sayCell(cell: PlainCell): string {
  return typeof cell === 'number' ? formatNumber(cell, 6) : asTyped(cell, { as: 'date' });
}
