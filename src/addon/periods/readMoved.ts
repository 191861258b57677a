import type { MovedRow } from '../../domain/periods/Moved.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import { cellText, readCell } from '../../domain/text/readCell.ts';
import { movedTab } from '../../tabs/moved.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

/** The rows of Kết quả chuyển đến that name somebody; none where a workbook has no such tab yet. */
export function readMoved(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  year: number | undefined,
): readonly MovedRow[] {
  const sheet = findTab(spreadsheet, movedTab);
  if (!sheet) return [];
  const table = Table.on(sheet, movedTab);
  const [code, period, score, rating, from] = table.places(['code', 'period', 'score', 'rating', 'from']);
  return table.rows.flatMap((row, at) => {
    if (cellText(row[code]) === '') return [];
    const found = parsePeriod(row[period], year);
    return [
      {
        number: table.numberOf(at),
        code: cellText(row[code]),
        period: typeof found === 'string' ? undefined : found,
        score: pointsIn(row[score]),
        rating: cellText(row[rating]),
        from: cellText(row[from]),
      },
    ];
  });
}

function pointsIn(cell: unknown): number | undefined {
  const datum = readCell(cell);
  return datum.kind === 'number' && !datum.percent && datum.value >= 0 ? datum.value : undefined;
}
