import { useEffect } from 'preact/hooks';
import { useAsking } from '../admin/useAsking.ts';
import { AttentionPart } from '../overview/AttentionPart.tsx';
import { InitiativesPart } from '../overview/InitiativesPart.tsx';
import { RankingPart } from '../overview/RankingPart.tsx';
import { RatingsPart } from '../overview/RatingsPart.tsx';
import { ReadFailure } from '../overview/ReadFailure.tsx';
import { Source } from '../overview/Source.tsx';
import { TargetsPart } from '../overview/TargetsPart.tsx';
import { ask } from '../server.ts';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { useTitle } from '../useTitle.ts';

const parts = [AttentionPart, RankingPart, RatingsPart, TargetsPart, InitiativesPart];

/** Bảng điều hành: what a manager looks at, each part under the sentence that it shows. */
export function DashboardScreen() {
  const {
    run,
    isRunning,
    value: overview,
    failure,
  } = useAsking((period: string) => ask('openOverview', period));
  const report = useAsking(() => ask('showReport'));
  const language = overview?.language ?? 'vi';
  const words = dashboardTexts[language];
  useEffect(() => void run(''), [run]);
  useTitle(language, words.heading);
  const period = overview?.shown.period ?? '';
  return (
    <main>
      <h1>{words.heading}</h1>
      {overview && <p class="hint">{overview.campaign}</p>}
      <p class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={report.isRunning}
          onClick={() => report.isRunning || void report.run()}
        >
          {words.report}
        </button>
        <button type="button" aria-disabled={isRunning} onClick={() => isRunning || void run(period)}>
          {words.again}
        </button>
      </p>
      <p role="status">{isRunning ? words.loading : ''}</p>
      <ReadFailure failure={failure ?? report.failure} language={language} />
      {overview && <Source overview={overview} words={words} onChoose={one => void run(one)} />}
      {period !== '' && <p class="hint">{words.mixed}</p>}
      {overview && parts.map(Part => <Part key={Part.name} overview={overview} words={words} />)}
    </main>
  );
}
