import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportAsked } from '../../contract/Overview.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { Ticks } from '../form/Tick.tsx';
import {
  NOW,
  type OverviewCall,
  ReadFailure,
  Source,
  sourceOf,
  useOverview,
} from '../overview/useOverview.tsx';
import { keyOf } from '../report/forms/FormProps.ts';
import { type FormId, formIds, isDetailed } from '../report/forms/forms.ts';
import { Paper, type ReportPart, reportParts } from '../report/Paper.tsx';
import { type Chosen, chosenOf, Whom } from '../report/Whom.tsx';
import { Page, useWords } from '../texts/Language.tsx';
import { readingTexts } from '../texts/overview/reading.ts';
import { reportTexts } from '../texts/overview/report.ts';

/** What the page was opened with: the script has written it into its first element. */
const { screen = '' } = document.documentElement.dataset;
const asked: ReportAsked = screen === '' ? { source: NOW, whom: '' } : JSON.parse(decodeURIComponent(screen));

/** Báo cáo: what is printed, and above it what is not – the choice of its parts. */
function ReportScreen() {
  const reading = useOverview(asked.source);
  return (
    <Page language={reading.value?.language} title={reportTexts}>
      <Report {...reading} />
    </Page>
  );
}

function Report({ value: overview, isRunning, failure, run }: OverviewCall) {
  const words = { ...useWords(readingTexts), ...useWords(reportTexts) };
  const { value: forms, ...reading } = useCall(ask => ask('scoreForms'));
  const [chosen, setChosen] = useState<readonly (ReportPart | FormId)[]>(
    asked.whom === '' ? reportParts : ['scoreSheets'],
  );
  const [whom, setWhom] = useState<Chosen>({ unit: '', one: asked.whom });
  const { run: readForms } = reading;
  // Score sheets come with what is shown, so that ticking a box asks the script for nothing.
  useEffect(() => {
    if (overview) void readForms();
  }, [overview, readForms]);
  const needsForms = chosen.some(isDetailed);
  const isWaiting = isRunning || (needsForms && reading.isRunning);
  const isReady = overview !== undefined && chosen.length > 0 && !isWaiting && !(needsForms && !forms);
  const status = isWaiting ? words.loading : overview && chosen.length === 0 ? words.nothing : '';
  const ticks = { words, chosen, onChoose: setChosen };
  return (
    <main>
      <div class="tools">
        <h1>{words.heading}</h1>
        <p class="hint">{words.about}</p>
        <ReadFailure failure={failure ?? reading.failure} />
        {overview && <Source overview={overview} onChoose={run} />}
        <div class="parts">
          <Ticks<ReportPart | FormId> legend={words.include} ids={reportParts} {...ticks} />
          <Ticks<ReportPart | FormId> legend={words.forms} ids={formIds} {...ticks}>
            {overview && <Whom results={overview.results} chosen={whom} onChoose={setWhom} />}
          </Ticks>
        </div>
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
            onPress={() => run(overview ? sourceOf(overview) : asked.source)}
          />
        </p>
        <p role="status">{status}</p>
      </div>
      {overview && chosen.length > 0 && (
        <Paper
          overview={overview}
          results={chosenOf(overview.results, whom)}
          details={new Map(forms?.map(form => [keyOf(form), form]))}
          chosen={forms ? chosen : chosen.filter(part => !isDetailed(part))}
        />
      )}
    </main>
  );
}

render(<ReportScreen />, document.getElementById('page')!);
