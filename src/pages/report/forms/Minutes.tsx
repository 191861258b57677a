import { shownScore } from '../../../domain/text/formatNumber.ts';
import { Table } from '../../parts/Table.tsx';
import { Blank, BlankLines } from '../Blank.tsx';
import { Letterhead } from '../Letterhead.tsx';
import { sourceOf } from '../Summary.tsx';
import { type FormProps, keyOf, periodOf, ratedAs } from './FormProps.ts';
import { MinutesEnd, MinutesStart } from './MinutesFrame.tsx';

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Biên bản họp xếp loại: who was there and how they voted is written by hand; people, points and proposals are known. */
export function Minutes({ overview, results }: FormProps) {
  const people = results.filter(({ side }) => side === 'staff');
  const proposals = people.map(ratedAs);
  const named = [...new Set([...overview.bands, ...proposals])];
  const counts = named.flatMap(name => {
    const count = proposals.filter(one => one === name).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return (
    <section class="form">
      <Letterhead overview={overview} sign="BB" />
      <h2 class="center title">BIÊN BẢN</h2>
      <p class="center strong">{`Họp xếp loại ${lowered(periodOf(overview))}`}</p>
      <p class="rule short" />
      <MinutesStart />
      <Blank label="Địa điểm:" />
      <h3>1. Thành phần</h3>
      <Blank label="Chủ trì:" />
      <Blank label="Thư ký:" />
      <Blank label="Có mặt:" />
      <BlankLines count={2} />
      <Blank label="Vắng mặt (lý do):" />
      <h3>2. Nội dung</h3>
      <p>{`Cuộc họp xem xét kết quả của ${people.length} người. ${sourceOf(overview)}.`}</p>
      <Table
        rows={people}
        keyOf={keyOf}
        empty="Chưa có cán bộ nào."
        columns={[
          { title: 'TT', width: 7, kind: 'number', cell: (_, at) => at + 1 },
          {
            title: 'Họ và tên',
            width: 33,
            cell: ({ name, code }) => (name === code ? name : `${name} (${code})`),
          },
          {
            title: 'Điểm',
            width: 13,
            kind: 'number',
            cell: ({ score }) => (typeof score === 'number' ? shownScore(score) : '–'),
          },
          { title: 'Đề nghị xếp loại', width: 23, cell: (_, at) => proposals[at] },
          { title: 'Phiếu đồng ý', width: 12, cell: () => '' },
          { title: 'Phiếu không đồng ý', width: 12, cell: () => '' },
        ]}
      />
      {counts.length > 0 && <p>{`Tổng hợp đề nghị: ${counts.join('; ')}.`}</p>}
      <MinutesEnd />
    </section>
  );
}
