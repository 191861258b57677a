/**
 * A small sheet, written as people see it: a line is a row, `|` stands between cells. Values are typed as into a
 * Vietnamese sheet: `87,5` is a number, `95%` is 0.95, `6/3/2020` a date, TRUE a checkbox; in double quotes it is
 * text as it stands (`"95%"`).
 */
export function sheet(text: string): unknown[][] {
  return text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(typed));
}

function typed(cell: string): unknown {
  const text = cell.trim();
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1];
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^-?\d+(,\d+)?%$/.test(text)) return Number(`${text.slice(0, -1).replace(',', '.')}e-2`);
  if (/^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return date ? new Date(Number(date[3]), Number(date[2]) - 1, Number(date[1])) : text;
}
