import { useEffect, useState } from 'preact/hooks';
import { FailureNote } from '../admin/FailureNote.tsx';
import { useAsking } from '../admin/useAsking.ts';
import { Source } from '../overview/Source.tsx';
import { Forms } from '../report/Forms.tsx';
import { InitiativesTable } from '../report/InitiativesTable.tsx';
import { Letterhead } from '../report/Letterhead.tsx';
import { StaffTable, UnitsTable } from '../report/ResultsTable.tsx';
import { Signatures } from '../report/Signatures.tsx';
import { Summary } from '../report/Summary.tsx';
import { ask } from '../server.ts';
import { reportTexts } from '../texts/overview/report.ts';

const parts = ['units', 'staff', 'initiatives', 'forms'] as const;
type PartName = (typeof parts)[number];

/** Báo cáo: what is printed, and above it what is not – the choice of its parts. */
export function ReportScreen() {
  const {
    run,
    isRunning,
    value: overview,
    failure,
  } = useAsking((period: string) => ask('openOverview', period));
  const forms = useAsking(() => ask('scoreForms'));
  const [chosen, setChosen] = useState<readonly PartName[]>(['units', 'staff', 'initiatives']);
  const language = overview?.language ?? 'vi';
  const words = reportTexts[language];
  useEffect(() => void run(''), [run]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.heading;
  }, [language, words]);
  const has = (part: PartName) => chosen.includes(part);
  const toggle = (part: PartName) => {
    setChosen(has(part) ? chosen.filter(one => one !== part) : [...chosen, part]);
    if (part === 'forms' && !forms.value) void forms.run();
  };
  return (
    <>
      <div class="tools">
        <h1>{words.heading}</h1>
        <p class="hint">{words.about}</p>
        <FailureNote failure={failure ?? forms.failure} language={language} />
        {overview && <Source overview={overview} words={words} onChoose={period => void run(period)} />}
        <fieldset class="parts">
          <legend>{words.include}</legend>
          {parts.map(part => (
            <label key={part}>
              <input type="checkbox" checked={has(part)} onChange={() => toggle(part)} />
              {words[part]}
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button type="button" class="primary" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
        <p role="status">{isRunning || forms.isRunning ? words.loading : ''}</p>
      </div>
      {overview && (
        <article class="sheet" lang="vi">
          <Letterhead {...overview} />
          <h1 class="center">BÁO CÁO</h1>
          <p class="center strong">{`Kết quả ${overview.campaign.charAt(0).toLowerCase()}${overview.campaign.slice(1)}`}</p>
          <Summary overview={overview} />
          <h2>II. Kết quả chi tiết</h2>
          {has('units') && <UnitsTable results={overview.results} />}
          {has('staff') && <StaffTable results={overview.results} />}
          {has('initiatives') && <InitiativesTable initiatives={overview.initiatives} />}
          <Signatures>
            <p>Trên đây là kết quả, kính báo cáo./.</p>
          </Signatures>
          {has('forms') && forms.value && <Forms forms={forms.value} results={overview.results} />}
        </article>
      )}
    </>
  );
}
