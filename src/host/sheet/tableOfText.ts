/**
 * Cells that were copied as text, tabs between columns and line breaks between rows, as an HTML table. In quotes a cell holds tabs,
 * line breaks and, doubled, quotes. Source: what Google Sheets and Excel put beside the HTML (text/plain).
 */
export function tableOfText(text: string): string {
  const rows = cellsOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  const cell = (written: string) => `<td>${written.split('\n').map(escaped).join('<br>')}</td>`;
  return `<table>${rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    CELL.lastIndex = at;
    const [whole, quoted, plain, end] = CELL.exec(text)!;
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain!);
    at += whole!.length;
    if (end === '') return rows;
    if (end === '\n') rows.push([]);
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
