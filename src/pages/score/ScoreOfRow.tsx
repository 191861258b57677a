import { useMemo, useState } from 'preact/hooks';
import type { ScoreSheet } from '../../contract/ScoreSheet.ts';
import { shownRating } from '../../domain/periods/rating.ts';
import { Choice, TextAnswer } from '../form/Field.tsx';
import { useWords } from '../texts/Language.tsx';
import { scoreTexts } from '../texts/scoreTexts.ts';
import { CriterionLine } from './CriterionLine.tsx';
import { JudgementList } from './JudgementList.tsx';
import { asTyped, type Figure, type Tries, whatIf } from './whatIf.ts';

/** How a row stands, why, and how it would stand with other figures, which are tried here only. */
export function ScoreOfRow({
  sheet,
  onEntered,
}: {
  readonly sheet: ScoreSheet;
  /** A judgement was entered: the row is to be read again. */
  readonly onEntered: () => void;
}) {
  const words = useWords(scoreTexts);
  const [tries, setTries] = useState<Tries>({});
  /** Whether the figures that formulas give are shown. */
  const [isOpen, setOpen] = useState(false);
  const real = useMemo(() => whatIf(sheet, {}), [sheet]);
  const tried = useMemo(() => whatIf(sheet, tries), [sheet, tries]);
  const isTrying = Object.keys(tries).length > 0;
  if ('fault' in real)
    return (
      <>
        <h2 lang="vi">{sheet.name}</h2>
        <p role="alert" class="error">
          {words.fault(real.fault)}
        </p>
      </>
    );

  const fault = 'fault' in tried ? tried.fault : undefined;
  const shown = 'fault' in tried ? real : tried;
  // Said once: beside the figure that is wrong, where there is one.
  const wrong = shown.figures.find(({ title }) => fault?.startsWith(`«${title}»: `));
  const notScored = wrong ? words.notScored : words.fault(fault ?? '');
  const inSheet = ({ column, reading }: Figure) => asTyped(sheet.rows[sheet.at]![column] ?? '', reading);
  const attempt = (figure: Figure, value: string) => {
    const { [figure.column]: _, ...others } = tries;
    setTries(value === inSheet(figure) ? others : { ...others, [figure.column]: value });
  };
  const sum = ({ total, rating }: { readonly total: string; readonly rating: string }) =>
    `${/\d/.test(total) ? words.total(total) : total} · ${shownRating({ score: total, rating }) || words.noRating}`;
  const typed = shown.figures.filter(({ isTyped }) => isTyped);
  const counted = shown.figures.filter(({ isTyped }) => !isTyped);
  const field = (figure: Figure) => (
    <FigureField
      key={figure.column}
      figure={figure}
      value={tries[figure.column] ?? inSheet(figure)}
      error={figure === wrong ? fault?.slice(`«${figure.title}»: `.length) : undefined}
      onChange={value => attempt(figure, value)}
    />
  );
  return (
    <>
      <h2 lang="vi">
        {sheet.name} <small>{sheet.code}</small>
      </h2>
      <div class="score">
        <p class="number">{sum(real)}</p>
        <div role="status">
          {isTrying && (
            <>
              <p>
                {words.trying} <b>{fault === undefined ? sum(shown) : notScored}</b>
              </p>
              <p class="hint">{words.nothingWritten}</p>
            </>
          )}
        </div>
        {isTrying && (
          <button
            type="button"
            onClick={() => {
              setTries({});
              document.getElementById('what-if')?.focus();
            }}
          >
            {words.back}
          </button>
        )}
      </div>
      <h2>{words.reason}</h2>
      <p lang="vi">{shown.reason}</p>
      <h2>{words.next}</h2>
      <p lang="vi">{shown.next === '' ? words.topBand : shown.next}</p>
      {fault === undefined && Object.keys(shown.advised).length > 0 && (
        <button
          type="button"
          onClick={() => {
            setTries({ ...tries, ...shown.advised });
            setOpen(isOpen || counted.some(({ column }) => column in shown.advised));
          }}
        >
          {words.tryAdvised}
        </button>
      )}
      <h2 id="what-if" tabIndex={-1}>
        {words.whatIf}
      </h2>
      <p class="hint">{shown.figures.length === 0 ? words.noFigures : words.whatIfAbout}</p>
      {typed.map(field)}
      {counted.length > 0 && (
        <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{words.counted(counted.length)}</summary>
          <p class="hint">{words.countedAbout}</p>
          {counted.map(field)}
        </details>
      )}
      <JudgementList sheet={sheet} judged={real.judged} onEntered={onEntered} />
      <h2>{words.criteria}</h2>
      <ul class="criteria">
        {shown.lines.map((line, at) => (
          <CriterionLine
            key={line.code}
            sheet={sheet}
            figures={real.figures.filter(({ column }) => line.columns.includes(column))}
            line={line}
            before={real.lines[at]}
          />
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly figure: Figure;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A figure to try: chosen where only some words are possible, else typed. */
function FigureField({ figure: { column, title, reading }, value, error, onChange }: Props) {
  const words = useWords(scoreTexts);
  const id = `figure-${column}`;
  const choices = reading.as === 'level' ? reading.levels : reading.as === 'flag' ? ['Có', 'Không'] : [];
  // What stands in the sheet may be written in another way, or be wrong: then it is typed as well.
  if (choices.length === 0 || (value !== '' && !choices.includes(value)))
    return <TextAnswer id={id} label={title} error={error} value={value} onChange={onChange} />;
  return (
    <Choice
      id={id}
      label={title}
      error={error}
      value={value}
      choices={choices}
      blank={words.blank}
      onChange={onChange}
    />
  );
}
