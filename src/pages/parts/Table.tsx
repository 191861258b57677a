import type { ComponentChildren } from 'preact';

/** A column: its title, and what stands in it of a row. */
export interface TableColumn<Row> {
  /** Blank over a drawing. */
  readonly title: string;
  /** What is shown of the title where that is more than a text. */
  readonly head?: ComponentChildren;
  /** A `label` says what its row is about; a `share` is a number under a long title, an `upright` one under its bar. */
  readonly kind?: 'label' | 'drawing' | 'number' | 'share' | 'upright' | 'text';
  /** In percent of the table. */
  readonly width?: number;
  readonly cell: (row: Row, at: number) => ComponentChildren;
}

/** A table under its titles; one without rows says so, or is not there. */
export function Table<Row>({
  columns,
  rows,
  keyOf,
  isWrong,
  chart,
  caption,
  empty,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isWrong?: (row: Row) => boolean;
  /** What a chart shows that is a table: whoever sees it has bars, whoever does not has the same figures. */
  readonly chart?: string;
  readonly caption?: string;
  readonly empty?: string;
}) {
  if (rows.length === 0)
    return empty === undefined ? null : <p>{caption ? `${caption}: ${empty}` : empty}</p>;
  return (
    <table {...(chart === undefined ? {} : { class: 'chart', 'aria-label': chart })}>
      {caption !== undefined && <caption>{caption}</caption>}
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} {...(width === undefined ? {} : { style: { width: `${width}%` } })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title, head, kind }) =>
            title === '' ? (
              <td key={title} />
            ) : (
              <th key={title} scope="col" class={kind}>
                {head ?? title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keyOf(row)} class={isWrong?.(row) ? 'wrong' : undefined}>
            {columns.map(({ title, kind, cell }) =>
              kind === 'label' ? (
                <th key={title} scope="row" class={kind}>
                  {cell(row, at)}
                </th>
              ) : (
                <td
                  key={title}
                  class={kind}
                  {...(chart === undefined || title === '' ? {} : { 'data-title': title })}
                >
                  {cell(row, at)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
