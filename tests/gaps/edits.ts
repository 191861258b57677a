/** What somebody does to a tab while a script runs: source of a function over all tabs; `at` counts from the header. */
export interface PeopleEdit {
  readonly what: string;
  readonly source: string;
  /** A column that goes with it. */
  readonly takes?: string;
}

const inTab = (tab: string, row: number | string, body: string) =>
  `(function (tabs) { var tab = tabs.find(function (one) { return (one.given || one.name) === ${JSON.stringify(tab)}; }), cells = tab.cells; function columnOf(title) { return cells[0].indexOf(title); } var row = ${typeof row === 'number' ? row : `cells.findIndex(function (one) { return one.indexOf(${JSON.stringify(row)}) >= 0; })`}; ${body} })`;
const put = (at: string) => `cells.splice(${at}, 0, cells[0].map(function () { return ''; }));`;

/** Edits of a tab around a row, which is found by its place or by what one of its cells holds, and of columns before, at and behind those that are written. */
export function editsOf(
  tab: string,
  row: number | string,
  columns: readonly string[],
  lasting: string,
): readonly PeopleEdit[] {
  const edit = (what: string, body: string, takes?: string): PeopleEdit => ({
    what,
    source: inTab(tab, row, body),
    ...(takes === undefined ? {} : { takes }),
  });
  return [
    edit('a row put in right above', put('row')),
    edit('a row put in at the top', put('1')),
    edit('a row put in right below', put('row + 1')),
    edit('the rows sorted the other way', 'cells.push.apply(cells, cells.splice(1).reverse());'),
    edit('the row moved to the top', 'cells.splice(1, 0, cells.splice(row, 1)[0]);'),
    edit('the row deleted', 'cells.splice(row, 1);'),
    ...(typeof row === 'number' ? [edit('a row above deleted', 'cells.splice(1, 1);')] : []),
    edit('a column put in at the left', "cells.forEach(function (row) { row.unshift(''); });"),
    ...columns.flatMap(title => [
      edit(
        `«${title}» moved to the left`,
        `var at = columnOf(${JSON.stringify(title)}); cells.forEach(function (row) { row.splice(1, 0, row.splice(at, 1)[0]); });`,
      ),
      edit(
        `«${title}» deleted`,
        `var at = columnOf(${JSON.stringify(title)}); cells.forEach(function (row) { row.splice(at, 1); });`,
        title,
      ),
    ]),
    edit(
      `«${lasting}» deleted`,
      `var at = columnOf(${JSON.stringify(lasting)}); cells.forEach(function (row) { row.splice(at, 1); });`,
      lasting,
    ),
    edit('the tab renamed', "tab.given = tab.name; tab.name = 'Tên khác';"),
  ];
}
