/** «H12» for row 11, column 7, both from 0. */
export function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** «A», «Z», «AA» for the columns 0, 25, 26. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26));
}
