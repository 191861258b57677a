/** A table of figures, folded away below a chart: the same for those who do not see it. */
export function Figures({
  label,
  head,
  rows,
}: {
  readonly label: string;
  readonly head: readonly string[];
  /** The first cell of each is its own. */
  readonly rows: readonly (readonly (string | number)[])[];
}) {
  return (
    <details>
      <summary>{label}</summary>
      <table>
        <thead>
          <tr>
            {head.map(title => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(cells => (
            <tr key={cells[0]}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th scope="row" key={head[column]}>
                    {cell}
                  </th>
                ) : (
                  <td key={head[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
