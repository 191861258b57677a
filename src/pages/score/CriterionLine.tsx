import type { ScoreSheet } from '../../contract/ScoreSheet.ts';
import type { Outcome } from '../../domain/scoring/outcomeAt.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import { useWords } from '../texts/Language.tsx';
import { type ScoreTexts, scoreTexts } from '../texts/scoreTexts.ts';
import { FigureParts } from './FigureParts.tsx';
import type { Figure, TriedCriterion } from './whatIf.ts';

interface Props {
  readonly sheet: ScoreSheet;
  /** Those that the criterion reads. */
  readonly figures: readonly Figure[];
  readonly line: TriedCriterion;
  /** The same with the figures of the sheet. */
  readonly before: TriedCriterion | undefined;
}

/** What a criterion gives, as a bar and in words, beside what it gave before something was tried; on what it rests, and its figures. */
export function CriterionLine({ sheet, figures, line, before }: Props) {
  const words = useWords(scoreTexts);
  const { code, content, basis, data, outcome } = line;
  const said = sayOutcome(outcome, words);
  const saidBefore = before && sayOutcome(before.outcome, words);
  const why = 'why' in outcome ? outcome.why : '';
  return (
    <li>
      <p lang="vi">
        <b>{code}</b> {content}
      </p>
      {outcome.kind === 'scored' && outcome.of > 0 && (
        <div class="bar" aria-hidden="true">
          <div style={{ width: `${(100 * outcome.points) / outcome.of}%` }} />
        </div>
      )}
      <p>
        {said}
        {saidBefore !== undefined && saidBefore !== said && ` (${words.was(saidBefore)})`}
      </p>
      {why !== '' && (
        <p class="hint" lang="vi">
          {data === '' ? why : `«${data}»: ${why}`}
        </p>
      )}
      {basis !== '' && (
        <p class="hint">
          {words.basis}: <span lang="vi">{basis}</span>
        </p>
      )}
      {figures.map(figure => (
        <FigureParts key={figure.column} sheet={sheet} figure={figure} />
      ))}
    </li>
  );
}

function sayOutcome(outcome: Outcome, words: ScoreTexts): string {
  switch (outcome.kind) {
    case 'scored':
      return words.points(formatNumber(outcome.points), formatNumber(outcome.of));
    case 'adjusted':
      return words.added(`${outcome.points > 0 ? '+' : ''}${formatNumber(outcome.points)}`);
    case 'capped':
      return words.capped(outcome.band);
    case 'verdict':
      return outcome.met ? words.met : words.notMet;
    case 'notApplicable':
      return words.notApplicable;
    case 'missing':
      return words.missing(outcome.what);
  }
}
