import type { Fault } from '../scoring/findFaults.ts';
import type { ScoredRow } from '../scoring/scoreRows.ts';
import type { Scoring } from '../scoring/scoreSheet.ts';
import type { Texts } from '../texts.ts';
import { countRatings } from './countRatings.ts';
import { type Column, layoutTable } from './layoutTable.ts';
import type { Paint } from './paint.ts';
import { plainLine } from './plainLine.ts';
import { showRank, showRating, showReason, showScore } from './showScore.ts';
import { wrap } from './wrap.ts';

/** Everything that the terminal shows of a scored workbook, line by line. */
export function report(scoring: Scoring, texts: Texts, width: number, paint: Paint): string[] {
  const { units, staff, faults, bands } = scoring;
  const ranked = units.filter(unit => !unit.isCentre).sort((a, b) => place(a) - place(b));
  const centre = units.filter(unit => unit.isCentre);
  const all = [...units, ...staff];
  const isProvisional = all.some(row => showScore(row).startsWith('('));
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint.title(title), ...lines] : [];
  const table = (columns: readonly Column[], rows: readonly (readonly string[])[]) => {
    if (rows.length === 0) return [];
    const [header, ...lines] = layoutTable(
      columns,
      rows.map(row => row.map(plainLine)),
      width,
    );
    return [paint.quiet(header!), ...lines];
  };
  return [
    ...section(
      texts.unitRanking,
      table(
        unitColumns(texts, true),
        ranked.map(unit => unitCells(unit, texts, true)),
      ),
    ),
    ...section(
      texts.centre,
      table(
        unitColumns(texts, false),
        centre.map(unit => unitCells(unit, texts, false)),
      ),
    ),
    ...section(
      texts.staffRatings,
      table(
        staffColumns(texts),
        staff.map(person => staffCells(person, texts)),
      ),
    ),
    ...(isProvisional ? ['', ...wrap(texts.provisionalNote, width).map(paint.quiet)] : []),
    ...section(
      texts.summary,
      [
        ...wrap(`${texts.unitsCounted(ranked.length)}: ${countRatings(ranked, bands, texts)}`, width - 2),
        ...wrap(`${texts.staffCounted(staff.length)}: ${countRatings(staff, bands, texts)}`, width - 2),
      ].map(line => `  ${line}`),
    ),
    ...section(
      texts.faults(faults.length),
      faults.flatMap(fault => faultLines(fault, texts, width, paint)),
    ),
    ...(faults.length > 0 ? wrap(texts.fixFaults, width) : []),
    '',
  ];
}

function place(row: ScoredRow): number {
  return typeof row.rank === 'number' ? row.rank : Number.POSITIVE_INFINITY;
}

function unitColumns(texts: Texts, isRanked: boolean): Column[] {
  return [
    ...(isRanked ? [{ title: texts.rank, align: 'right' } as const] : []),
    { title: texts.unit, most: 38 },
    { title: texts.score, align: 'right' },
    { title: texts.rating, most: 24 },
    { title: texts.reason, flexible: true },
  ];
}

function unitCells(row: ScoredRow, texts: Texts, isRanked: boolean): string[] {
  const cells = [row.name, showScore(row), showRating(row, texts), showReason(row, texts)];
  return isRanked ? [showRank(row.rank), ...cells] : cells;
}

function staffColumns(texts: Texts): Column[] {
  return [
    { title: texts.code, most: 10 },
    { title: texts.name, most: 24 },
    { title: texts.unit, most: 16 },
    { title: texts.score, align: 'right' },
    { title: texts.rating, most: 20 },
    { title: texts.reason, flexible: true },
  ];
}

function staffCells(row: ScoredRow, texts: Texts): string[] {
  return [row.code, row.name, row.unit, showScore(row), showRating(row, texts), showReason(row, texts)];
}

function faultLines(fault: Fault, texts: Texts, width: number, paint: Paint): string[] {
  const line = plainLine(`${texts.place(fault)}: ${fault.message}`);
  const [first, ...rest] = wrap(line, width - 4);
  return [paint.fault(`  ${first}`), ...rest.map(line => `    ${line}`)];
}
