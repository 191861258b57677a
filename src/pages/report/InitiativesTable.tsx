import type { InitiativeFact } from '../../domain/overview/Facts.ts';
import { ReportTable } from './ReportTable.tsx';

/** Initiatives by number, those withdrawn left out. */
export function InitiativesTable({ initiatives }: { readonly initiatives: readonly InitiativeFact[] }) {
  const standing = initiatives.filter(({ state }) => state !== 'Đã rút');
  return (
    <ReportTable
      caption="Bảng 3. Sáng kiến"
      columns={[
        { title: 'Số tiếp nhận', width: 17 },
        { title: 'Tên sáng kiến', width: 38 },
        { title: 'Tác giả', width: 25 },
        { title: 'Trạng thái', width: 20 },
      ]}
      rows={standing.map(one => [one.number, one.title, one.authors, one.state])}
    />
  );
}
