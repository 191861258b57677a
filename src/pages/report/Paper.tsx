import type { ComponentChildren } from 'preact';
import type { FormProps } from './forms/FormProps.ts';
import { type FormId, formIds, forms } from './forms/forms.ts';
import { Letterhead } from './Letterhead.tsx';
import { Summary } from './Summary.tsx';
import { InitiativesTable, StaffTable, UnitsTable } from './Tables.tsx';
import { UnmetTable } from './UnmetTable.tsx';

/** The parts of the report that can be left out, in their order. */
export const reportParts = ['summary', 'units', 'staff', 'initiatives'] as const;
export type ReportPart = (typeof reportParts)[number];

/** What is printed: the report, signed, and behind it the forms; official documents, so in Vietnamese. */
export function Paper({
  chosen,
  ...form
}: FormProps & { readonly chosen: readonly (ReportPart | FormId)[] }) {
  const { overview } = form;
  const has = (part: ReportPart | FormId) => chosen.includes(part);
  const { campaign, results, initiatives, signer } = overview;
  const hasTables = has('units') || has('staff') || has('initiatives');
  return (
    <article class="sheet" lang="vi">
      {(has('summary') || hasTables) && (
        <>
          <Letterhead overview={overview} sign="BC" />
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
          <Signed signer={signer}>
            <p>Trên đây là kết quả, kính báo cáo./.</p>
          </Signed>
        </>
      )}
      {formIds.map(id => {
        const Form = forms[id];
        return has(id) && <Form key={id} {...form} />;
      })}
    </article>
  );
}

/** «Kết quả phong trào thi đua …». */
function titleOf(campaign: string): string {
  return `Kết quả ${campaign === '' ? 'thi đua' : `${campaign.charAt(0).toLowerCase()}${campaign.slice(1)}`}`;
}

/**
 * The end of the text and who signs it, kept together: a signature never stands alone on a page. To whom the report goes
 * (nơi nhận) is left to the registry but for the copy that is kept.
 */
function Signed({ signer, children }: { readonly signer: string; readonly children: ComponentChildren }) {
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
