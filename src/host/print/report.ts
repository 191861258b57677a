import type { CommandContext } from '../CommandContext.ts';
import type { Texts } from '../texts.ts';
import { type Column, layoutTable, plainLine, wrap } from './layoutTable.ts';
import type { ScoredRow, Scoring } from './scoreSheet.ts';
import { isFault } from './tables.ts';

/** Everything that the terminal shows of a scored workbook, line by line; a file or pipe gets it without colour. */
export function report(
  heading: string,
  { units, staff, faults, contents }: Scoring,
  texts: Texts,
  { columns: width, coloured }: Pick<CommandContext, 'columns' | 'coloured'>,
): string[] {
  const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, red, faint] = [paint(1), paint(31), paint(2)];
  const hanging = (text: string) =>
    wrap(plainLine(text), width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`));

  /** Rows with their results behind these cells; the fault of a faulty one stands in the list of faults. */
  const table = (
    title: string,
    columns: readonly Column[],
    rows: readonly ScoredRow[],
    cells: (row: ScoredRow) => readonly string[],
  ) => {
    if (rows.length === 0) return [];
    const results = [{ title: texts.score, align: 'right' } as const, { title: texts.rating }];
    const lines = rows.map(row => {
      const reason = isFault(row.score) ? texts.seeFaults : row.reason;
      return [...cells(row), points(row), rating(row, texts), reason].map(plainLine);
    });
    const [header, ...body] = layoutTable([...columns, ...results, { title: texts.reason }], lines, width);
    return ['', bold(title), faint(header!), ...body];
  };
  /** «2 Xuất sắc · 5 Tốt · 3 chưa đủ dữ liệu»: how many rows have each rating, best first, then those without. */
  const counted = (words: string, rows: readonly ScoredRow[]) => {
    const names = rows.map(row => row.rating || rating(row, texts).toLowerCase());
    const counts = [...new Set([...contents, ...names])].flatMap(name => {
      const count = names.filter(one => one === name).length;
      return count > 0 && name !== '' ? `${count} ${name}` : [];
    });
    return hanging(`${words}: ${counts.join(' · ')}`);
  };

  const [rank, unit] = [{ title: texts.rank, align: 'right' } as const, { title: texts.unit }];
  const ranked = units.filter(row => !row.isCentre).sort((a, b) => place(a) - place(b));
  const centre = units.filter(row => row.isCentre);
  const isProvisional = [...units, ...staff].some(row => points(row).startsWith('('));
  return [
    bold(heading),
    ...table(texts.unitRanking, [rank, unit], ranked, row => [String(row.rank), row.name]),
    ...table(texts.centre, [unit], centre, row => [row.name]),
    ...table(texts.staffRatings, [{ title: texts.code }, { title: texts.name }, unit], staff, row => [
      row.code,
      row.name,
      row.unit,
    ]),
    ...(isProvisional ? ['', ...wrap(texts.provisionalNote, width).map(faint)] : []),
    '',
    bold(texts.summary),
    ...counted(texts.unitsCounted(ranked.length), ranked),
    ...counted(texts.staffCounted(staff.length), staff),
    ...(faults.length > 0
      ? ['', bold(texts.faults(faults.length)), ...faults.flatMap(hanging).map(red)]
      : []),
    ...(faults.length > 0 ? wrap(texts.fixFaults, width) : []),
    '',
  ];
}

/** A number as Vietnamese write it: two decimals after a comma; a score that is only provisional in brackets. */
function points({ score, provisional }: ScoredRow): string {
  const decimal = (value: number) => value.toFixed(2).replace('.', ',');
  if (typeof score === 'number') return decimal(score);
  return typeof provisional === 'number' && !isFault(score) ? `(${decimal(provisional)})` : '';
}

/** The rating, or why there is none. */
function rating({ score, rating }: ScoredRow, texts: Texts): string {
  if (isFault(score)) return texts.faulty;
  return rating || (typeof score === 'string' ? score : '');
}

const place = ({ rank }: ScoredRow) => (rank === '' ? Number.POSITIVE_INFINITY : rank);
