import { useState } from 'preact/hooks';
import type { OwnTable, ScoringObstacle } from '../../contract/OwnTable.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { CallButton } from '../call/CallButton.tsx';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useWords } from '../texts/Language.tsx';
import { scoreTexts } from '../texts/scoreTexts.ts';
import { likelySide, previewOf } from './preview.ts';

/** «Chấm điểm bảng này»: the table of the open tab, how it would be scored, and the button that writes the formula. */
export function OwnTablePart() {
  const words = useWords(scoreTexts).own;
  const { value, failure, isRunning, run } = useCall(ask => ask('ownTable'));
  return (
    <>
      <h2>{words.heading}</h2>
      <p class="hint">{words.about}</p>
      <CallButton label={words.look} running={words.looking} isRunning={isRunning} onPress={run} />
      <p role="status" class="error">
        {failure && <FailureText failure={failure} />}
      </p>
      {value && !failure && <OwnTablePreview key={value.print} table={value} />}
    </>
  );
}

/** So many rows show what comes of it. */
const MOST = 5;
const sides: readonly Side[] = ['staff', 'units'];

function OwnTablePreview({ table }: { readonly table: OwnTable }) {
  const words = useWords(scoreTexts).own;
  const [side, setSide] = useState(() => likelySide(table));
  const [outcome, setOutcome] = useState<ScoringObstacle>();
  const { failure, phase, isRunning, run } = useCall((ask, chosen: Side) =>
    ask('writeScoring', { tab: table.tab, side: chosen, print: table.print }),
  );
  const preview = previewOf(table, side);
  const { scored, cell, lacking } = table;
  const obstacle = outcome ?? (lacking > 0 ? 'noRoom' : undefined);
  const isWritten = obstacle === '';
  const told = isWritten ? words.written(cell) : obstacle === undefined ? '' : words.obstacles[obstacle];
  return (
    <section>
      <h3 lang="vi">{words.tab(table.tab)}</h3>
      {scored !== '' ? (
        <p>{words.already(scored)}</p>
      ) : (
        <>
          <div class="field">
            <label for="own-side">{words.side}</label>
            <select id="own-side" value={side} onChange={event => setSide(event.currentTarget.value as Side)}>
              {sides.map(one => (
                <option key={one} value={one}>
                  {words.sides[one]}
                </option>
              ))}
            </select>
          </div>
          {'fault' in preview ? (
            <p class="error" role="alert">
              {words.fault(preview.fault)}
            </p>
          ) : (
            <>
              <p>
                <code>{table.formulas[side]}</code>
              </p>
              <p>{words.fills(cell, table.columns, preview.scored, preview.others)}</p>
              <ul class="list" lang="vi">
                {preview.lines.slice(0, MOST).map(({ row, name, result }) => (
                  <li key={row}>
                    {name}: {result}
                  </li>
                ))}
              </ul>
              {obstacle === undefined && (
                <CallButton
                  label={words.write}
                  running={words.writing}
                  isRunning={isRunning}
                  onPress={async () => setOutcome(await run(side))}
                />
              )}
              <Waiting phase={phase} />
            </>
          )}
          <p role="status" class={isWritten ? 'success' : 'error'}>
            {failure ? <FailureText failure={failure} /> : told}
          </p>
        </>
      )}
    </section>
  );
}
