import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { Tick } from '../form/Tick.tsx';
import { type OverviewCall, ReadFailure, Source, useOverview } from '../overview/useOverview.tsx';
import { Paper, type ReportPart, reportParts } from '../report/Paper.tsx';
import { Page, useWords } from '../texts/Language.tsx';
import { readingTexts } from '../texts/overview/reading.ts';
import { reportTexts } from '../texts/overview/report.ts';

/** Báo cáo: what is printed, and above it what is not – the choice of its parts. */
function ReportScreen() {
  const reading = useOverview();
  return (
    <Page language={reading.value?.language} title={reportTexts}>
      <Report {...reading} />
    </Page>
  );
}

function Report({ value: overview, isRunning, failure, run }: OverviewCall) {
  const words = { ...useWords(readingTexts), ...useWords(reportTexts) };
  const { value: forms, ...reading } = useCall(ask => ask('scoreForms'));
  const [chosen, setChosen] = useState<readonly ReportPart[]>(['summary', 'units', 'staff', 'initiatives']);
  const { run: readForms } = reading;
  // Score sheets come with what is shown, so that ticking a box asks the script for nothing.
  useEffect(() => {
    if (overview) void readForms();
  }, [overview, readForms]);
  const has = (part: ReportPart) => chosen.includes(part);
  const isWaiting = isRunning || (has('forms') && reading.isRunning);
  const isReady = overview !== undefined && chosen.length > 0 && !isWaiting && !(has('forms') && !forms);
  const status = isWaiting ? words.loading : overview && chosen.length === 0 ? words.nothing : '';
  return (
    <main>
      <div class="tools">
        <h1>{words.heading}</h1>
        <p class="hint">{words.about}</p>
        <ReadFailure failure={failure ?? reading.failure} />
        {overview && <Source overview={overview} onChoose={run} />}
        <fieldset class="parts">
          <legend>{words.include}</legend>
          {reportParts.map(part => (
            <Tick
              key={part}
              label={words[part]}
              isTicked={has(part)}
              onTick={isTicked =>
                setChosen(isTicked ? [...chosen, part] : chosen.filter(one => one !== part))
              }
            />
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
          <CallButton
            label={words.again}
            isRunning={isRunning || reading.isRunning}
            onPress={() => run(overview?.shown.period ?? '')}
          />
        </p>
        <p role="status">{status}</p>
      </div>
      {overview && chosen.length > 0 && <Paper overview={overview} forms={forms} chosen={chosen} />}
    </main>
  );
}

render(<ReportScreen />, document.getElementById('page')!);
