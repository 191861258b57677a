/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rectangles that cover exactly the cells that are wanted: neighbours in a row, then equal rows below each other. */
export function areasOf(isWanted: readonly (readonly boolean[])[]): readonly Area[] {
  const done: Area[] = [];
  let open: readonly Area[] = [];
  isWanted.forEach((line, row) => {
    const next = runsOf(line).map(({ column, columns }) => {
      const above = open.find(one => one.column === column && one.columns === columns);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns };
    });
    done.push(
      ...open.filter(one => !next.some(other => other.row === one.row && other.column === one.column)),
    );
    open = next;
  });
  return [...done, ...open];
}

function runsOf(line: readonly boolean[]): readonly { readonly column: number; readonly columns: number }[] {
  const starts = line.flatMap((wanted, at) => (wanted && !line[at - 1] ? [at] : []));
  return starts.map(column => {
    const end = line.indexOf(false, column);
    return { column, columns: (end < 0 ? line.length : end) - column };
  });
}
