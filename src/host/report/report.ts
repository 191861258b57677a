import { type Fault, isFault } from '../scoring/faults.ts';
import type { ScoredRow, Scoring } from '../scoring/scoreSheet.ts';
import type { Texts } from '../texts.ts';
import { type Column, layoutTable, plainLine, wrap } from './layoutTable.ts';

/** Where a report is read. */
export interface Terminal {
  readonly columns: number;
  readonly coloured: boolean;
}

/** Everything that the terminal shows of a scored workbook, line by line; a file or pipe gets it without colour. */
export function report(
  heading: string,
  { units, staff, faults, bands }: Scoring,
  texts: Texts,
  { columns: width, coloured }: Terminal,
): string[] {
  const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, red, faint] = [paint(1), paint(31), paint(2)];
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', bold(title), ...lines] : [];
  const table = (title: string, columns: readonly Shown[], rows: readonly ScoredRow[]) => {
    if (rows.length === 0) return [];
    const cells = rows.map(row => columns.map(({ of }) => plainLine(of(row))));
    const [header, ...lines] = layoutTable(columns, cells, width);
    return section(title, [faint(header!), ...lines]);
  };
  const counted = (words: string, rows: readonly ScoredRow[]) =>
    wrap(`${words}: ${countRatings(rows, bands, texts)}`, width - 2).map(line => `  ${line}`);
  const faultLines = (fault: Fault) => {
    const [first, ...rest] = wrap(plainLine(`${texts.place(fault)}: ${fault.message}`), width - 4);
    return [red(`  ${first}`), ...rest.map(line => `    ${line}`)];
  };
  const ranked = units.filter(unit => !unit.isCentre).sort((a, b) => place(a) - place(b));
  const isProvisional = [...units, ...staff].some(row => showScore(row).startsWith('('));
  const [rank, ...unit] = unitColumns(texts);
  return [
    bold(heading),
    ...table(texts.unitRanking, [rank!, ...unit], ranked),
    ...table(
      texts.centre,
      unit,
      units.filter(({ isCentre }) => isCentre),
    ),
    ...table(texts.staffRatings, staffColumns(texts), staff),
    ...(isProvisional ? ['', ...wrap(texts.provisionalNote, width).map(faint)] : []),
    ...section(texts.summary, [
      ...counted(texts.unitsCounted(ranked.length), ranked),
      ...counted(texts.staffCounted(staff.length), staff),
    ]),
    ...section(texts.faults(faults.length), faults.flatMap(faultLines)),
    ...(faults.length > 0 ? wrap(texts.fixFaults, width) : []),
    '',
  ];
}

/** A column with what it shows of a row. */
interface Shown extends Column {
  readonly of: (row: ScoredRow) => string;
}

function unitColumns(texts: Texts): readonly Shown[] {
  return [
    { title: texts.rank, align: 'right', of: ({ rank }) => (typeof rank === 'number' ? String(rank) : '') },
    { title: texts.unit, most: 38, of: ({ name }) => name },
    ...resultColumns(texts, 24),
  ];
}

function staffColumns(texts: Texts): readonly Shown[] {
  return [
    { title: texts.code, most: 10, of: ({ code }) => code },
    { title: texts.name, most: 24, of: ({ name }) => name },
    { title: texts.unit, most: 16, of: ({ unit }) => unit },
    ...resultColumns(texts, 20),
  ];
}

/** Score, rating or why there is none, reason; that of a faulty row stands in the list of faults. */
function resultColumns(texts: Texts, most: number): readonly Shown[] {
  const unrated = ({ score }: ScoredRow) => (typeof score === 'string' ? score : '');
  return [
    { title: texts.score, align: 'right', of: showScore },
    {
      title: texts.rating,
      most,
      of: row => (isFault(row.score) ? texts.faulty : row.rating || unrated(row)),
    },
    { title: texts.reason, of: ({ score, reason }) => (isFault(score) ? texts.seeFaults : reason) },
  ];
}

/** A number as Vietnamese write it: two decimals after a comma; a score that is only provisional in brackets. */
function showScore({ score, provisional }: ScoredRow): string {
  const decimal = (value: number) => value.toFixed(2).replace('.', ',');
  if (typeof score === 'number') return decimal(score);
  return typeof provisional === 'number' && !isFault(score) ? `(${decimal(provisional)})` : '';
}

function place({ rank }: ScoredRow): number {
  return typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY;
}

/** «2 Xuất sắc · 5 Tốt · 3 chưa đủ dữ liệu»: how many rows have each rating, best first, then those without. */
function countRatings(rows: readonly ScoredRow[], bands: readonly string[], texts: Texts): string {
  const names = rows.map(({ score, rating }) =>
    isFault(score) ? texts.withFault : rating || String(score).toLowerCase(),
  );
  return [...new Set([...bands, ...names])]
    .map(name => [names.filter(one => one === name).length, name] as const)
    .filter(([count, name]) => count > 0 && name !== '')
    .map(([count, name]) => `${count} ${name}`)
    .join(' · ');
}
