import { Table } from '../../parts/Table.tsx';
import { Letterhead } from '../Letterhead.tsx';
import { sourceOf } from '../Summary.tsx';
import { type FormProps, keyOf, periodOf, ratedAs } from './FormProps.ts';

/** Bảng công khai: codes and ratings, and nothing else of anybody. */
export function PublicList({ overview, results }: FormProps) {
  const { shown, today, signer } = overview;
  const people = results.filter(({ side }) => side === 'staff');
  return (
    <section class="form">
      <Letterhead overview={overview} />
      <h2 class="center title">BẢNG CÔNG KHAI KẾT QUẢ XẾP LOẠI</h2>
      <p class="center strong">{periodOf(overview)}</p>
      <p class="center italic">{sourceOf({ shown: { ...shown, by: '' }, today })}</p>
      <Table
        rows={people}
        keyOf={keyOf}
        empty="Chưa có cán bộ nào."
        columns={[
          { title: 'TT', width: 12, kind: 'number', cell: (_, at) => at + 1 },
          { title: 'Mã', width: 33, cell: ({ code }) => code },
          { title: 'Xếp loại', width: 55, cell: ratedAs },
        ]}
      />
      <div class="together">
        <p>{`Danh sách có ${people.length} người./.`}</p>
        <div class="signatures">
          <div />
          <div>
            <p class="upper strong">{signer || 'Thủ trưởng cơ quan'}</p>
            <p class="italic">(Ký, ghi rõ họ tên, đóng dấu)</p>
          </div>
        </div>
      </div>
    </section>
  );
}
