import { stateNames } from '../../domain/initiative/states.ts';
import type { InitiativeFact } from '../../domain/overview/Facts.ts';
import { ReportTable } from './ReportTable.tsx';

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
