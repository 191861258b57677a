import type { ComponentChildren } from 'preact';

/** A column; that of the drawing has no title. */
export interface ChartColumn {
  readonly id: string;
  readonly title?: ComponentChildren;
  /** A `share` is a number under a long title. */
  readonly kind: 'label' | 'drawing' | 'number' | 'share' | 'text';
}

/**
 * A chart that is a table: whoever sees it has bars, whoever does not has the same figures in the same rows. Labels are
 * never cut, they wrap.
 */
export function ChartTable({
  name,
  columns,
  rows,
}: {
  readonly name: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}) {
  return (
    <table class="chart" aria-label={name}>
      <thead>
        <tr>
          {columns.map(({ id, title, kind }) =>
            kind === 'drawing' ? (
              <td key={id} />
            ) : (
              <th key={id} scope="col" class={kind}>
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map(({ id, kind }, at) =>
              kind === 'label' ? (
                <th key={id} scope="row" class="label">
                  {cells[at]}
                </th>
              ) : (
                <td key={id} class={kind}>
                  {cells[at]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
