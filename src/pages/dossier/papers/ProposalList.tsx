import { shownScore } from '../../../domain/text/formatNumber.ts';
import { Table } from '../../parts/Table.tsx';
import { Letterhead } from '../../report/Letterhead.tsx';
import { Signatures } from '../../report/Signatures.tsx';
import { authorsText, type ListProps, UNKNOWN } from './PaperProps.ts';

/** Danh sách đề nghị công nhận: what was recognised, and what has the points for it and waits for its conclusion. */
export function ProposalList({ dossier, initiatives }: ListProps) {
  const proposed = initiatives.filter(({ isProposed }) => isProposed);
  return (
    <section class="form dossier">
      <Letterhead overview={dossier} />
      <h2 class="center title">DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN</h2>
      {dossier.campaign !== '' && <p class="center strong">{dossier.campaign}</p>}
      <p class="rule short" />
      <Table
        rows={proposed}
        keyOf={({ number }) => number}
        empty="Chưa có sáng kiến nào được công nhận hoặc đủ điểm để công nhận."
        columns={[
          { title: 'TT', width: 6, kind: 'number', cell: (_, at) => at + 1 },
          { title: 'Số tiếp nhận', width: 17, cell: ({ number }) => number },
          { title: 'Tên sáng kiến', width: 21, cell: ({ title }) => title },
          { title: 'Tác giả (tỷ lệ đóng góp)', width: 17, cell: ({ authors }) => authorsText(authors) },
          { title: 'Đơn vị', width: 15, cell: ({ unit }) => unit || UNKNOWN },
          {
            title: 'Điểm trung bình',
            width: 11,
            kind: 'number',
            cell: ({ scored }) => shownScore(scored?.standing.total ?? UNKNOWN),
          },
          {
            title: 'Kết luận',
            width: 13,
            cell: ({ state, conclusion, scored }) =>
              conclusion ? state : `${scored?.standing.rating || state} (chưa kết luận)`,
          },
        ]}
      />
      <div class="together">
        <p>{`Danh sách có ${proposed.length} sáng kiến./.`}</p>
        <Signatures left="Chủ tịch Hội đồng" right={dossier.signer || 'Thủ trưởng cơ quan'} />
      </div>
    </section>
  );
}
