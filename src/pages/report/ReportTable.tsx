/** A column: its title, and its share of the width of the table. */
export interface ReportColumn {
  readonly title: string;
  /** In percent. */
  readonly width: number;
  readonly number?: true;
}

/** A table whose head is repeated on each page and whose rows are never cut in two; `empty` stands for one without rows. */
export function ReportTable({
  caption,
  columns,
  rows,
  empty,
}: {
  readonly caption?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly (string | number)[] }[];
  readonly empty: string;
}) {
  if (rows.length === 0) return <p>{caption === undefined ? empty : `${caption}: ${empty}`}</p>;
  return (
    <table>
      {caption !== undefined && <caption>{caption}</caption>}
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
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map(({ title, number }, at) => (
              <td key={title} class={number ? 'number' : ''}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
