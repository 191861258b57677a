import { ranking } from '../../domain/overview/ranking.ts';
import { shownScore } from '../../domain/overview/shownScore.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { ReportTable } from './ReportTable.tsx';

/** Units by rank. */
export function UnitsTable({ results }: { readonly results: readonly Result[] }) {
  return (
    <ReportTable
      caption="Bảng 1. Kết quả của đơn vị"
      columns={[
        { title: 'TT', width: 7, number: true },
        { title: 'Đơn vị', width: 27 },
        { title: 'Điểm', width: 11, number: true },
        { title: 'Xếp loại', width: 13 },
        { title: 'Lý do', width: 42 },
      ]}
      rows={ranking(results).map((unit, at) => [
        at + 1,
        unit.name,
        shownScore(unit.score),
        unit.rating,
        unit.reason,
      ])}
    />
  );
}

/** People in the order of the tab Cán bộ. */
export function StaffTable({ results }: { readonly results: readonly Result[] }) {
  const people = results.filter(({ side }) => side === 'staff');
  return (
    <ReportTable
      caption="Bảng 2. Kết quả của cán bộ"
      columns={[
        { title: 'TT', width: 7, number: true },
        { title: 'Họ tên', width: 22 },
        { title: 'Đơn vị', width: 10 },
        { title: 'Điểm', width: 11, number: true },
        { title: 'Xếp loại', width: 13 },
        { title: 'Lý do', width: 37 },
      ]}
      rows={people.map((one, at) => [
        at + 1,
        one.name,
        one.unit,
        shownScore(one.score),
        one.rating,
        one.reason,
      ])}
    />
  );
}
