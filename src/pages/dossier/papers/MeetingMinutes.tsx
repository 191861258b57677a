import type { DossierInitiative } from '../../../contract/Dossier.ts';
import { formatNumber, shownScore } from '../../../domain/text/formatNumber.ts';
import { formatDay } from '../../../domain/text/parseDate.ts';
import { Table } from '../../parts/Table.tsx';
import { Blank } from '../../report/Blank.tsx';
import { MinutesEnd, MinutesStart } from '../../report/forms/MinutesFrame.tsx';
import { Letterhead } from '../../report/Letterhead.tsx';
import { dayOfIso } from '../../texts/clock.ts';
import { authorsText, type ListProps, UNKNOWN } from './PaperProps.ts';

/**
 * Biên bản họp Hội đồng: the council, what each initiative got, and what was concluded. Who was there and how they voted is
 * nowhere on record, so it is written by hand.
 */
export function MeetingMinutes({ dossier, initiatives }: ListProps) {
  const { members, today } = dossier;
  return (
    <section class="form dossier">
      <Letterhead overview={dossier} sign="BB" />
      <h2 class="center title">BIÊN BẢN</h2>
      <p class="center strong">Họp Hội đồng sáng kiến</p>
      <p class="rule short" />
      <MinutesStart />
      <Blank label="Địa điểm:" />
      <h3>1. Thành phần</h3>
      <Blank label="Chủ trì:" />
      <Blank label="Thư ký:" />
      <Table
        rows={members}
        keyOf={({ name }) => name}
        columns={[
          { title: 'TT', width: 7, kind: 'number', cell: (_, at) => at + 1 },
          { title: 'Thành viên Hội đồng', width: 30, cell: ({ name }) => name },
          { title: 'Vai trò', width: 19, cell: ({ role }) => role },
          { title: 'Chức vụ, đơn vị', width: 28, cell: ({ post }) => post || UNKNOWN },
          { title: 'Có mặt', width: 16, cell: () => UNKNOWN },
        ]}
      />
      <h3>2. Nội dung</h3>
      <p>{`Hội đồng xem xét ${initiatives.length} sáng kiến. Điểm theo phiếu đã nộp trong bảng tính đến ngày ${formatDay(today)}.`}</p>
      <Table
        rows={initiatives}
        keyOf={({ number }) => number}
        empty="Chưa có sáng kiến nào."
        columns={[
          { title: 'TT', width: 7, kind: 'number', cell: (_, at) => at + 1 },
          { title: 'Sáng kiến', width: 38, cell: considered },
          {
            title: 'Số phiếu chấm',
            width: 10,
            kind: 'number',
            cell: ({ scored }) => (scored ? `${scored.standing.given}/${scored.standing.needed}` : UNKNOWN),
          },
          {
            title: 'Điểm trung bình',
            width: 12,
            kind: 'number',
            cell: ({ scored }) => shownScore(scored?.standing.total ?? UNKNOWN),
          },
          { title: 'Phiếu đồng ý, không đồng ý', width: 16, cell: () => votes },
          { title: 'Kết luận', width: 17, cell: concluded },
        ]}
      />
      <MinutesEnd />
    </section>
  );
}

/** An initiative; below it the means by criterion, who does not score, and what the council said. */
function considered({ number, title, authors, scored, conclusion }: DossierInitiative) {
  const { means = [], sheets = [] } = scored?.standing ?? {};
  const below = [
    authorsText(authors),
    means.map(({ column, mean }) => `${column} ${formatNumber(mean)}`).join('; '),
    ...sheets.flatMap(({ member, recusal }) => (recusal === '' ? [] : [`${member} không chấm: ${recusal}`])),
    conclusion?.why ?? '',
  ];
  return (
    <>
      {`${number}. ${title}`}
      {below.flatMap(text =>
        text === ''
          ? []
          : [
              <p class="below" key={text}>
                {text}
              </p>,
            ],
      )}
    </>
  );
}

/** Of each a line to be written on. */
const votes = (
  <>
    <p class="below">Đồng ý: ……</p>
    <p class="below">Không: ……</p>
  </>
);

function concluded({ state, conclusion }: DossierInitiative) {
  if (!conclusion) return UNKNOWN;
  return (
    <>
      {state}
      <p class="below">{[dayOfIso(conclusion.at), conclusion.who].filter(text => text !== '').join(', ')}</p>
    </>
  );
}
