import { printedRating } from '../../../domain/periods/printedRating.ts';
import { Table } from '../../parts/Table.tsx';
import { Letterhead } from '../Letterhead.tsx';
import { sourceOf } from '../Summary.tsx';
import { type FormProps, keyOf, periodOf } from './FormProps.ts';

/** Bảng công khai: codes and ratings, and nothing else of anybody. */
export function PublicList({ overview, results }: FormProps) {
  const { shown, today, signer } = overview;
  return (
    <section class="form">
      <Letterhead overview={overview} />
      <h2 class="center title">BẢNG CÔNG KHAI KẾT QUẢ XẾP LOẠI</h2>
      <p class="center strong">{periodOf(overview)}</p>
      <p class="center italic">{sourceOf({ shown: { ...shown, by: '' }, today })}</p>
      <Table
        rows={results.filter(({ side }) => side === 'staff')}
        keyOf={keyOf}
        empty="Chưa có cán bộ nào."
        columns={[
          { title: 'TT', width: 12, kind: 'number', cell: (_, at) => at + 1 },
          { title: 'Mã', width: 33, cell: ({ code }) => code },
          { title: 'Xếp loại', width: 55, cell: result => printedRating(result) || 'Chưa xếp loại' },
        ]}
      />
      <div class="signatures together">
        <div />
        <div>
          <p class="upper strong">{signer || 'Thủ trưởng cơ quan'}</p>
          <p class="italic">(Ký, ghi rõ họ tên, đóng dấu)</p>
        </div>
      </div>
    </section>
  );
}
