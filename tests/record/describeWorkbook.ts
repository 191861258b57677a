import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { columnName } from '../../src/host/sheet/address.ts';

/** A style as text, and the rectangles that bear it. */
type Areas = Map<string, { row: number; from: number; to: number; rows: number }[]>;

/** A workbook cell by cell, as lines of text: whatever a person sees or a formula reads, and nothing that chance has made. */
export function describeWorkbook({ engine }: LocalSheet): string[] {
  const { sheets, sheetOrder, styles, resources } = engine.snapshot();
  const rules = (resources ?? []).flatMap(({ name, data }) =>
    data ? [[name, JSON.parse(data)] as const] : [],
  );
  const tabs = sheetOrder.map(id => sheets[id] as IWorksheetData);
  return [
    ...tabs.flatMap(tab => [
      `tab ${tab.name}${tab.hidden ? ' (hidden)' : ''} ${tab.rowCount} × ${tab.columnCount}, frozen ${tab.freeze.ySplit} × ${tab.freeze.xSplit}, color ${tab.tabColor}`,
      `  widths ${Object.entries(tab.columnData).map(([at, one]) => `${columnName(Number(at))} ${one?.hd ? 'hidden' : (one?.w ?? '')}`)}`,
      `  heights ${Object.entries(tab.rowData).map(([at, one]) => `${Number(at) + 1} ${one?.hd ? 'hidden' : (one?.h ?? '')}`)}`,
      ...cellsOf(tab, engine),
      ...stylesOf(tab, styles as Record<string, IStyleData>),
      ...rules.flatMap(([plugin, data]) =>
        (data[tab.id] ?? []).map((one: object) => `  ${plugin} ${plain(one)}`),
      ),
    ]),
    ...rules.flatMap(([plugin, data]) =>
      plugin === 'SHEET_DEFINED_NAME_PLUGIN'
        ? Object.values(data as Record<string, { name: string; formulaOrRefString: string }>).map(
            one => `name ${one.name} ${one.formulaOrRefString}`,
          )
        : [],
    ),
  ];
}

function cellsOf({ id, name, cellData }: IWorksheetData, engine: LocalSheet['engine']): string[] {
  const spilled = engine.spills.cells(id);
  const rows = new Set([...Object.keys(cellData), ...Object.keys(spilled)].map(Number));
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap(row => {
      const columns = new Set(
        [...Object.keys(cellData[row] ?? {}), ...Object.keys(spilled[row] ?? {})].map(Number),
      );
      return [...columns]
        .sort((a, b) => a - b)
        .flatMap(column => {
          const note = (cellData[row]?.[column] as ICellData | undefined)?.custom?.note;
          const formula = engine.formula(id, row, column);
          const value = engine.value(id, row, column);
          if (value === '' && !formula && !note) return [];
          const parts = [JSON.stringify(value), formula, note && `note ${JSON.stringify(note)}`].filter(
            Boolean,
          );
          return [`  ${name}!${columnName(column)}${row + 1} ${parts.join(' | ')}`];
        });
    });
}

/** Each style with the rectangles that bear it: runs of a row, put together where the rows below have the same. */
function stylesOf({ cellData }: IWorksheetData, styles: Record<string, IStyleData>): string[] {
  const areas: Areas = new Map();
  for (const [row, line] of Object.entries(cellData))
    for (const run of runsOf(line as Record<string, ICellData>, styles)) {
      const known = areas.get(run.style) ?? [];
      areas.set(run.style, known);
      const above = known.find(
        one => one.from === run.from && one.to === run.to && one.row + one.rows === Number(row),
      );
      if (above) above.rows++;
      else known.push({ row: Number(row), from: run.from, to: run.to, rows: 1 });
    }
  return [...areas].map(([style, places]) => {
    const names = places.map(
      ({ row, from, to, rows }) => `${columnName(from)}${row + 1}:${columnName(to)}${row + rows}`,
    );
    return `  style ${style} ${names.join(' ')}`;
  });
}

function runsOf(line: Record<string, ICellData>, styles: Record<string, IStyleData>) {
  const runs: { style: string; from: number; to: number }[] = [];
  for (const [at, { s }] of Object.entries(line)) {
    if (!s) continue;
    const style = JSON.stringify(typeof s === 'string' ? styles[s] : s);
    const last = runs.at(-1);
    if (last?.style === style && last.to === Number(at) - 1) last.to++;
    else runs.push({ style, from: Number(at), to: Number(at) });
  }
  return runs;
}

/** JSON without the ids that chance has made. */
function plain(rule: object): string {
  const text = JSON.stringify(rule, (key, value) => (key === 'uid' || key === 'cfId' ? undefined : value));
  return text.replace(/\[wb-[0-9a-f-]{36}\]/g, '');
}
