import { ranking } from '../../domain/overview/ranking.ts';
import { shownRating } from '../../domain/periods/rating.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import type { CommandContext } from '../CommandContext.ts';
import type { Texts } from '../texts.ts';
import { layoutTable, type PrintedColumn, plainLine, wrap } from './layoutTable.ts';
import { isFault, type Scored, type Scoring } from './scoreSheet.ts';

/** Everything that the terminal shows of a scored workbook, line by line; a file or pipe gets it without colour. */
export function report(
  heading: string,
  { results, faults, contents }: Scoring,
  texts: Texts,
  { columns: width, coloured }: Pick<CommandContext, 'columns' | 'coloured'>,
): string[] {
  const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, red, faint] = [paint(1), paint(31), paint(2)];
  const hanging = (text: string) =>
    wrap(plainLine(text), width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`));

  /** Rows with what is shown of their results behind these cells. */
  const table = (
    title: string,
    columns: readonly PrintedColumn[],
    rows: readonly Scored[],
    cells: (row: Scored) => readonly string[],
  ) => {
    if (rows.length === 0) return [];
    const behind = [{ title: texts.score, align: 'right' } as const, { title: texts.rating }];
    const lines = rows.map(row => [...cells(row), ...shown(row, texts)].map(plainLine));
    const [header, ...body] = layoutTable([...columns, ...behind, { title: texts.reason }], lines, width);
    return ['', bold(title), faint(header!), ...body];
  };
  /** «2 Xuất sắc · 5 Tốt · 3 chưa đủ dữ liệu»: how many rows have each rating, best first, then those without. */
  const counted = (words: string, rows: readonly Scored[]) => {
    const names = rows.map(row => row.rating || shown(row, texts)[1].toLowerCase());
    const known = [...new Set([...contents, ...names])].filter(name => name !== '' && names.includes(name));
    const counts = known.map(name => `${names.filter(one => one === name).length} ${name}`);
    return hanging(`${words}: ${counts.join(' · ')}`);
  };

  const [rank, unit] = [{ title: texts.rank, align: 'right' } as const, { title: texts.unit }];
  const staffColumns = [{ title: texts.code }, { title: texts.name }, unit];
  const staff = results.filter(({ side }) => side === 'staff');
  const ranked = ranking(results) as readonly Scored[];
  const centre = results.filter(row => row.side === 'units' && !ranked.includes(row));
  const isProvisional = results.some(row => shown(row, texts)[0].startsWith('('));
  return [
    bold(heading),
    ...table(texts.unitRanking, [rank, unit], ranked, row => [String(row.rank || ''), row.name]),
    ...table(texts.centre, [unit], centre, row => [row.name]),
    ...table(texts.staffRatings, staffColumns, staff, row => [row.code, row.name, row.unit]),
    ...(isProvisional ? ['', ...wrap(texts.provisionalNote, width).map(faint)] : []),
    '',
    bold(texts.summary),
    ...counted(texts.unitsCounted(ranked.length), ranked),
    ...counted(texts.staffCounted(staff.length), staff),
    ...(faults.length === 0 ? [] : ['', bold(texts.faults(faults.length))]),
    ...faults.flatMap(hanging).map(red),
    ...(faults.length === 0 ? [] : wrap(texts.fixFaults, width)),
    '',
  ];
}

/** Score, provisional in brackets; rating, or why there is none; reason. A fault stands in the list of faults. */
function shown(row: Scored, texts: Texts): [string, string, string] {
  const { score, provisional, rating, reason } = row;
  if (isFault(score)) return ['', texts.faulty, texts.seeFaults];
  if (typeof score === 'number') return [shownScore(score), rating, reason];
  return [provisional === undefined ? '' : `(${shownScore(provisional)})`, shownRating(row) || score, reason];
}
