import type { PlainCell } from '../../../contract/ScoreSheet.ts';
import type { SheetField } from '../../../domain/council/sheetFields.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { formatNumber, shownScore } from '../../../domain/text/formatNumber.ts';
import { Table } from '../../parts/Table.tsx';
import { Blank } from '../../report/Blank.tsx';
import { Signatures } from '../../report/Signatures.tsx';
import { momentOf } from '../../texts/clock.ts';
import { authorsText, type PaperProps, UNKNOWN } from './PaperProps.ts';
import { Part } from './Part.tsx';

/** Phiếu đánh giá of every member who is asked, each on a page of its own; blank where nothing is handed in. */
export function Assessments(props: PaperProps) {
  return (
    <>
      {props.initiative.asked.map(member => (
        <Assessment key={member} member={member} {...props} />
      ))}
    </>
  );
}

function Assessment({ member, dossier, initiative }: PaperProps & { readonly member: string }) {
  const { organisation, members, fields } = dossier;
  const { number, title, unit, authors, scored } = initiative;
  const isTheirs = (one: { readonly member: string }) => caseKey(one.member) === caseKey(member);
  const sheet = scored?.sheets.find(isTheirs);
  const { total, fault = '' } = scored?.standing.sheets.find(isTheirs) ?? {};
  const { role = '', post = '' } = members.find(({ name }) => name === member) ?? {};
  const isRecused = sheet !== undefined && sheet.recusal !== '';
  const shownOf = ({ column }: SheetField) => shownCell(sheet?.values[column]);
  return (
    <section class="form dossier">
      {organisation !== '' && <p class="upper strong">{organisation}</p>}
      <p class="upper strong">Hội đồng sáng kiến</p>
      <h2 class="center title">PHIẾU ĐÁNH GIÁ SÁNG KIẾN</h2>
      <Blank label="Thành viên Hội đồng:" filled={member} />
      <Blank label="Vai trò:" filled={role} />
      <Blank label="Chức vụ, đơn vị:" filled={post} />
      <Blank label="Sáng kiến:" filled={`${number}. ${title}`} />
      <Blank label="Tác giả:" filled={authorsText(authors)} />
      <Blank label="Đơn vị:" filled={unit} />
      {isRecused ? (
        <Part title="Không chấm, lý do" text={sheet.recusal} />
      ) : (
        <Table
          rows={[...fields, TOTAL]}
          keyOf={({ column }) => column}
          columns={[
            {
              title: 'Tiêu chí',
              width: 64,
              cell: ({ column, about }) => (
                <>
                  {column}
                  {about !== '' && about !== column && <p class="below">{about}</p>}
                </>
              ),
            },
            { title: 'Điểm tối đa', width: 16, kind: 'number', cell: ({ max }) => max },
            {
              title: 'Điểm chấm',
              width: 20,
              kind: 'number',
              cell: field => (field === TOTAL ? shownScore(total ?? UNKNOWN) : shownOf(field) || UNKNOWN),
            },
          ]}
        />
      )}
      {fault !== '' && <p>{`Phiếu chưa được tính: ${fault}.`}</p>}
      <Part title="Nhận xét" text={sheet?.comment ?? ''} />
      {!isRecused && <Blank label="Đề nghị (công nhận, không công nhận):" />}
      <div class="together">
        {sheet && sheet.at !== '' && (
          <p class="italic">{`Phiếu được ghi vào bảng tính lúc ${momentOf(sheet.at)}.`}</p>
        )}
        <Signatures right="Thành viên Hội đồng" />
      </div>
    </section>
  );
}

/** Below what points are given for. */
const TOTAL: SheetField = { column: 'Tổng điểm', max: '', about: '' };

/** Points as their cell shows them; blank where there are none. */
function shownCell(cell: PlainCell | undefined): string {
  return typeof cell === 'number' ? formatNumber(cell) : String(cell ?? '');
}
