import type { ComponentChildren } from 'preact';
import type { Overview, ScoreForm } from '../../contract/Overview.ts';
import { Forms } from './Forms.tsx';
import { Summary } from './Summary.tsx';
import { InitiativesTable, StaffTable, UnitsTable } from './Tables.tsx';
import { UnmetTable } from './UnmetTable.tsx';

/** The parts of the report that can be left out, in their order. */
export const reportParts = ['summary', 'units', 'staff', 'initiatives', 'forms'] as const;
export type ReportPart = (typeof reportParts)[number];

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
          {has('summary') && <UnmetTable results={results} />}
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

/** Room for a few figures by hand. */
const GAP = '\u00a0'.repeat(6);

/**
 * Quốc hiệu, tiêu ngữ, cơ quan; number, place and date are left blank for the registry (văn thư). Source: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I.
 */
function Letterhead({ parent, organisation }: Pick<Overview, 'parent' | 'organisation'>) {
  return (
    <div class="letterhead">
      <div>
        {parent !== '' && <p class="upper">{parent}</p>}
        <p class="upper strong">{organisation === '' ? '……………………' : organisation}</p>
        <p class="rule short" />
      </div>
      <div>
        <p class="upper strong">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
        <p class="strong motto">Độc lập - Tự do - Hạnh phúc</p>
      </div>
      <p class="number">{`Số:${GAP}${GAP}/BC-${GAP}`}</p>
      <p class="italic">{`……………, ngày${GAP}tháng${GAP}năm${GAP}`}</p>
    </div>
  );
}

/**
 * The end of the text and who signs it, kept together: a signature never stands alone on a page. To whom the report goes
 * (nơi nhận) is left to the registry but for the copy that is kept.
 */
function Signatures({ signer, children }: { readonly signer: string; readonly children: ComponentChildren }) {
  return (
    <div class="together">
      {children}
      <div class="signatures">
        <div class="receivers">
          <p class="strong italic">Nơi nhận:</p>
          <p>- ……………………;</p>
          <p>- Lưu: VT.</p>
        </div>
        <div>
          <p class="upper strong">{signer === '' ? 'Thủ trưởng cơ quan' : signer}</p>
          <p class="italic">(Ký, ghi rõ họ tên, đóng dấu)</p>
        </div>
      </div>
    </div>
  );
}
