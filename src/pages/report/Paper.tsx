import type { Overview, ScoreForm } from '../../contract/Overview.ts';
import { Forms } from './Forms.tsx';
import { InitiativesTable } from './InitiativesTable.tsx';
import { Letterhead } from './Letterhead.tsx';
import type { ReportPart } from './parts.ts';
import { StaffTable, UnitsTable } from './ResultsTable.tsx';
import { Signatures } from './Signatures.tsx';
import { Summary } from './Summary.tsx';

/** What is printed: the report, signed, and behind it the score sheets; an official document, so in Vietnamese. */
export function Paper({
  overview,
  forms,
  chosen,
}: {
  readonly overview: Overview;
  readonly forms: readonly ScoreForm[] | undefined;
  readonly chosen: readonly ReportPart[];
}) {
  const has = (part: ReportPart) => chosen.includes(part);
  const { campaign, results, initiatives, signer } = overview;
  const hasTables = has('units') || has('staff') || has('initiatives');
  return (
    <article class="sheet" lang="vi">
      {(has('summary') || hasTables) && (
        <>
          <Letterhead {...overview} />
          <h1 class="center">BÁO CÁO</h1>
          <p class="center strong">{titleOf(campaign)}</p>
          <p class="rule short" />
          {has('summary') && <h2>{hasTables ? 'I. TÓM TẮT' : 'TÓM TẮT'}</h2>}
          {has('summary') && <Summary overview={overview} />}
          {hasTables && <h2>{has('summary') ? 'II. KẾT QUẢ CHI TIẾT' : 'KẾT QUẢ CHI TIẾT'}</h2>}
          {has('units') && <UnitsTable results={results} />}
          {has('staff') && <StaffTable results={results} />}
          {has('initiatives') && <InitiativesTable initiatives={initiatives} />}
          <Signatures signer={signer}>
            <p>Trên đây là kết quả, kính báo cáo./.</p>
          </Signatures>
        </>
      )}
      {has('forms') && forms && <Forms forms={forms} overview={overview} />}
    </article>
  );
}

/** «Kết quả phong trào thi đua …». */
function titleOf(campaign: string): string {
  return `Kết quả ${campaign === '' ? 'thi đua' : `${campaign.charAt(0).toLowerCase()}${campaign.slice(1)}`}`;
}
