import { stateNames } from '../../domain/initiative/states.ts';
import type { InitiativeFact } from '../../domain/overview/Facts.ts';
import { ranking } from '../../domain/overview/ranking.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { explainedRating } from '../../domain/periods/rating.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { Table, type TableColumn } from '../parts/Table.tsx';

const outcome = (ofReason: number): readonly TableColumn<Result>[] => [
  { title: 'Điểm', width: 11, kind: 'number', cell: ({ score }) => shownScore(score) },
  { title: 'Xếp loại', width: 12, cell: explainedRating },
  { title: 'Lý do', width: ofReason, cell: ({ reason }) => reason },
];

/** Units by rank. */
export function UnitsTable({ results }: { readonly results: readonly Result[] }) {
  return (
    <Table
      caption="Bảng 1. Kết quả của đơn vị"
      empty="chưa có đơn vị nào."
      rows={ranking(results)}
      keyOf={({ code }) => code}
      columns={[
        { title: 'Hạng', width: 10, kind: 'number', cell: ({ rank }) => rank || '–' },
        { title: 'Mã', width: 8, cell: ({ code }) => code },
        { title: 'Đơn vị', width: 17, cell: ({ name }) => name },
        ...outcome(42),
      ]}
    />
  );
}

/** People in the order of the tab Cán bộ; units by their codes, which the table of units explains. */
export function StaffTable({ results }: { readonly results: readonly Result[] }) {
  return (
    <Table
      caption="Bảng 2. Kết quả của cán bộ"
      empty="chưa có cán bộ nào."
      rows={results.filter(({ side }) => side === 'staff')}
      keyOf={({ code }) => code}
      columns={[
        { title: 'TT', width: 6, kind: 'number', cell: (_, at) => at + 1 },
        { title: 'Họ tên', width: 18, cell: ({ name }) => name },
        { title: 'Mã đơn vị', width: 10, cell: ({ unit }) => unit },
        ...outcome(43),
      ]}
    />
  );
}

/** Initiatives in the order of their tab, those withdrawn left out. */
export function InitiativesTable({ initiatives }: { readonly initiatives: readonly InitiativeFact[] }) {
  const withdrawn = stateNames.find('Đã rút');
  return (
    <Table
      caption="Bảng 3. Sáng kiến (không kể đã rút)"
      empty="chưa có sáng kiến nào."
      rows={initiatives.filter(({ state }) => stateNames.find(state) !== withdrawn)}
      keyOf={({ number, title }) => `${number} ${title}`}
      columns={[
        { title: 'Số tiếp nhận', width: 21, cell: ({ number }) => number },
        { title: 'Tên sáng kiến', width: 36, cell: ({ title }) => title },
        { title: 'Tác giả', width: 23, cell: ({ authors }) => authors },
        { title: 'Trạng thái', width: 20, cell: ({ state }) => state },
      ]}
    />
  );
}
