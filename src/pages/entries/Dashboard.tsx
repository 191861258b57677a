import { render } from 'preact';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { AttentionPart } from '../overview/AttentionPart.tsx';
import { InitiativesPart } from '../overview/InitiativesPart.tsx';
import { RankingPart } from '../overview/RankingPart.tsx';
import { RatingsPart } from '../overview/RatingsPart.tsx';
import { ResultSheetPart } from '../overview/ResultSheetPart.tsx';
import { TargetsPart } from '../overview/TargetsPart.tsx';
import { TimelinePart } from '../overview/TimelinePart.tsx';
import {
  NOW,
  type OverviewCall,
  ReadFailure,
  Source,
  sourceOf,
  useOverview,
} from '../overview/useOverview.tsx';
import { Page, useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { readingTexts } from '../texts/overview/reading.ts';

const parts = [AttentionPart, RankingPart, TimelinePart, RatingsPart, TargetsPart, InitiativesPart];

/** Bảng điều hành: what a manager looks at, each part under the sentence that it shows. */
function DashboardScreen() {
  const reading = useOverview(NOW);
  return (
    <Page language={reading.value?.language} title={dashboardTexts}>
      <Dashboard {...reading} />
    </Page>
  );
}

function Dashboard({ value: overview, isRunning, failure, run }: OverviewCall) {
  const words = { ...useWords(readingTexts), ...useWords(dashboardTexts) };
  const source = overview ? sourceOf(overview) : NOW;
  const report = useCall(ask => ask('showReport', { source, whom: '' }));
  return (
    <main>
      <h1>{words.heading}</h1>
      {overview && <p class="hint">{overview.campaign}</p>}
      <p class="actions">
        <CallButton label={words.report} isRunning={report.isRunning} isFirst onPress={report.run} />
        <CallButton label={words.again} isRunning={isRunning} onPress={() => run(source)} />
      </p>
      <p role="status">{isRunning ? words.loading : ''}</p>
      <ReadFailure failure={failure ?? report.failure} />
      {overview && <ResultSheetPart mayWrite={overview.mayWriteResults} />}
      {overview && <Source overview={overview} onChoose={run} />}
      {source.kind !== 'now' && <p class="hint">{words.mixed}</p>}
      {overview && parts.map(Part => <Part key={Part.name} {...overview} />)}
    </main>
  );
}

render(<DashboardScreen />, document.getElementById('page')!);
