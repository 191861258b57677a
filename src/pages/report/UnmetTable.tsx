import { unmetConditions } from '../../domain/overview/unmet.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { Table } from '../parts/Table.tsx';

/** Whose points reach a band while a condition of it fails: the authority decides. Nothing where there is nobody. */
export function UnmetTable({ results }: { readonly results: readonly Result[] }) {
  const unmet = unmetConditions(results);
  if (unmet.length === 0) return null;
  return (
    <Table
      caption="Điểm đạt mức, chưa đạt điều kiện: người có thẩm quyền quyết định"
      rows={unmet}
      keyOf={({ result: { side, code } }) => `${side} ${code}`}
      columns={[
        { title: 'Mã', width: 10, cell: ({ result }) => result.code },
        { title: 'Cán bộ, đơn vị', width: 20, cell: ({ result }) => result.name },
        { title: 'Điểm', width: 9, kind: 'number', cell: ({ result }) => shownScore(result.score) },
        { title: 'Điểm đạt mức', width: 14, cell: ({ reached }) => reached },
        { title: 'Đang xếp', width: 12, cell: ({ result }) => result.rating },
        { title: 'Chưa đạt', width: 35, cell: ({ conditions }) => conditions.join('; ') },
      ]}
    />
  );
}
