import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAsking } from '../admin/useAsking.ts';
import { ReadFailure } from '../overview/ReadFailure.tsx';
import { Source } from '../overview/Source.tsx';
import { Paper } from '../report/Paper.tsx';
import { type ReportPart, reportParts } from '../report/parts.ts';
import { ask } from '../server.ts';
import { reportTexts } from '../texts/overview/report.ts';
import { useTitle } from '../useTitle.ts';

/** Báo cáo: what is printed, and above it what is not – the choice of its parts. */
export function ReportScreen() {
  const {
    run,
    isRunning,
    value: overview,
    failure,
  } = useAsking((period: string) => ask('openOverview', period));
  const {
    run: readForms,
    value: forms,
    isRunning: isReading,
    failure: unread,
  } = useAsking(() => ask('scoreForms'));
  const [chosen, setChosen] = useState<readonly ReportPart[]>(['summary', 'units', 'staff', 'initiatives']);
  const language = overview?.language ?? 'vi';
  const words = reportTexts[language];
  const read = useCallback(
    async (period: string) => {
      // Score sheets come with it, so that ticking a box asks the script for nothing.
      if (await run(period)) await readForms();
    },
    [run, readForms],
  );
  useEffect(() => void read(''), [read]);
  useTitle(language, words.heading);
  const has = (part: ReportPart) => chosen.includes(part);
  const isWaiting = isRunning || (has('forms') && isReading);
  const isReady = overview !== undefined && chosen.length > 0 && !isWaiting && !(has('forms') && !forms);
  const status = isWaiting ? words.loading : overview && chosen.length === 0 ? words.nothing : '';
  return (
    <main>
      <div class="tools">
        <h1>{words.heading}</h1>
        <p class="hint">{words.about}</p>
        <ReadFailure failure={failure ?? unread} language={language} />
        {overview && <Source overview={overview} words={words} onChoose={period => void read(period)} />}
        <fieldset class="parts">
          <legend>{words.include}</legend>
          {reportParts.map(part => (
            <label class="tick" key={part}>
              <input
                type="checkbox"
                checked={has(part)}
                onChange={() => setChosen(has(part) ? chosen.filter(one => one !== part) : [...chosen, part])}
              />
              {words[part]}
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button
            type="button"
            class="primary"
            aria-disabled={!isReady}
            onClick={() => isReady && window.print()}
          >
            {words.print}
          </button>
          <button
            type="button"
            aria-disabled={isRunning || isReading}
            onClick={() => isRunning || isReading || void read(overview?.shown.period ?? '')}
          >
            {words.again}
          </button>
        </p>
        <p role="status">{status}</p>
      </div>
      {overview && chosen.length > 0 && <Paper overview={overview} forms={forms} chosen={chosen} />}
    </main>
  );
}
