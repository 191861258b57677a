import { stateNames } from '../../domain/initiative/states.ts';
import type { InitiativeFact } from '../../domain/overview/Facts.ts';
import { ranking } from '../../domain/overview/ranking.ts';
import { shownScore } from '../../domain/overview/shownScore.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { ReportTable } from './ReportTable.tsx';

/** Units by rank. */
export function UnitsTable({ results }: { readonly results: readonly Result[] }) {
  return (
    <ReportTable
      caption="Bảng 1. Kết quả của đơn vị"
      empty="chưa có đơn vị nào."
      columns={[
        { title: 'Hạng', width: 10, number: true },
        { title: 'Mã', width: 8 },
        { title: 'Đơn vị', width: 17 },
        { title: 'Điểm', width: 11, number: true },
        { title: 'Xếp loại', width: 12 },
        { title: 'Lý do', width: 42 },
      ]}
      rows={ranking(results).map(unit => ({
        key: unit.code,
        cells: [unit.rank || '–', unit.code, unit.name, shownScore(unit.score), unit.rating, unit.reason],
      }))}
    />
  );
}

/** People in the order of the tab Cán bộ; units by their codes, which the table of units explains. */
export function StaffTable({ results }: { readonly results: readonly Result[] }) {
  return (
    <ReportTable
      caption="Bảng 2. Kết quả của cán bộ"
      empty="chưa có cán bộ nào."
      columns={[
        { title: 'TT', width: 6, number: true },
        { title: 'Họ tên', width: 18 },
        { title: 'Mã đơn vị', width: 10 },
        { title: 'Điểm', width: 11, number: true },
        { title: 'Xếp loại', width: 12 },
        { title: 'Lý do', width: 43 },
      ]}
      rows={results
        .filter(({ side }) => side === 'staff')
        .map((one, at) => ({
          key: one.code,
          cells: [at + 1, one.name, one.unit, shownScore(one.score), one.rating, one.reason],
        }))}
    />
  );
}

/** Initiatives in the order of their tab, those withdrawn left out. */
export function InitiativesTable({ initiatives }: { readonly initiatives: readonly InitiativeFact[] }) {
  const withdrawn = stateNames.find('Đã rút');
  const standing = initiatives.filter(({ state }) => stateNames.find(state) !== withdrawn);
  return (
    <ReportTable
      caption="Bảng 3. Sáng kiến (không kể đã rút)"
      empty="chưa có sáng kiến nào."
      columns={[
        { title: 'Số tiếp nhận', width: 21 },
        { title: 'Tên sáng kiến', width: 36 },
        { title: 'Tác giả', width: 23 },
        { title: 'Trạng thái', width: 20 },
      ]}
      rows={standing.map(one => ({
        key: `${one.number} ${one.title}`,
        cells: [one.number, one.title, one.authors, one.state],
      }))}
    />
  );
}
