/** A column: its title, and its share of the width of the table. */
export interface ReportColumn {
  readonly title: string;
  /** In percent. */
  readonly width: number;
  readonly number?: true;
}

/** A table whose head is repeated on each page and whose rows are never cut in two. */
export function ReportTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  /** The first cell of each is its own. */
  readonly rows: readonly (readonly (string | number)[])[];
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(cells => (
          <tr key={cells[0]}>
            {cells.map((cell, column) => (
              <td key={columns[column]?.title} class={columns[column]?.number ? 'number' : ''}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
