/** What of a criterion somebody who does as told has to look up. */
interface Known {
  readonly code: string;
  readonly data: string;
  readonly outOf: string;
}

/** One row as a person sees it: cells by the title of their column. */
type Row = Map<string, unknown>;

const number = (text: string) => Number(text.replace(/\./g, '').replace(',', '.'));

/** The figure of «45,5%» or «12». */
function figure(text: string): number {
  return text.endsWith('%') ? number(text.slice(0, -1)) / 100 : number(text);
}

/**
 * Does what a cell of Còn thiếu says: writes into the row what it names and says nothing else. Gives the band that it
 * promises; undefined where it knows no way.
 */
export function doAsTold(text: string, row: Row, criteria: readonly Known[]): string | undefined {
  const told = /^(?:Còn [\d.,]+ điểm để đạt|Để đạt) ([^:]+): (.+)$/u.exec(text);
  if (!told) throw new Error(`not understood: ${text}`);
  const [, band, way] = told;
  if (way!.includes('chưa có cách nào')) return undefined;
  const limits = [...way!.matchAll(/(T\d+) «[^»]+» phải (.+?) \(đang là [^)]*\)/gu)];
  for (const [, code, wanted] of limits) hold(criteria.find(one => one.code === code)!, wanted!, row);
  const changes = [...way!.matchAll(/T\d+ \+[\d.,]+(?:, T\d+ \+[\d.,]+)* \(([^)]+)\)/gu)];
  for (const [, change] of changes) make(change!, row);
  if (limits.length + changes.length === 0) throw new Error(`nothing to do in: ${text}`);
  return band;
}

/** «thêm 2 mục 3», «tăng «mục 3» từ 1/5 lên 2/5», «nâng «mục 3» từ Khá lên Tốt», «chuyển «mục 3» từ Không sang Có». */
function make(change: string, row: Row): void {
  const more = /^(thêm|giảm) ([\d.,]+) (.+)$/u.exec(change);
  const [, verb, amount, title] = more ?? [];
  if (more) {
    row.set(title!, Number(plain(row.get(title!))) + (verb === 'thêm' ? 1 : -1) * number(amount!));
    return;
  }
  const [, named, value] = /^\S+ «([^»]+)» từ .+ (?:lên|xuống|sang) (.+)$/u.exec(change)!;
  const isFigure = /^\d/.test(value!);
  row.set(named!, isFigure ? figure(value!.split('/')[0]!) : value!);
}

/** A cell as a number, however it was typed; a blank is 0. */
function plain(cell: unknown): number {
  return typeof cell === 'number' ? cell : figure(String(cell).trim() || '0');
}

/** Makes a limit hold, with the least change. */
function hold({ data, outOf }: Known, wanted: string, row: Row): void {
  const now = row.get(data);
  const words = wanted.replace(/^(?:là|đạt) /u, '');
  const whole = outOf === '' ? 1 : plain(row.get(outOf));
  const bound = (pattern: RegExp) => {
    const found = pattern.exec(words);
    return found ? figure(found[1]!) * whole : undefined;
  };
  const unit = outOf === '' && words.includes('%') ? 1e-4 : 1;
  const up = (value: number) => Number((Math.ceil(value / unit - 1e-9) * unit).toFixed(6));
  const down = (value: number) => Number((Math.floor(value / unit + 1e-9) * unit).toFixed(6));
  const day = /^chậm nhất (.+)$/u.exec(words)?.[1];
  const level = /^từ ([\p{L} ]+) trở lên$/u.exec(words)?.[1];
  const least = bound(/^(?:ít nhất |từ )?([\d.,]+%?)(?: trở lên)?$/u);
  const above = bound(/^trên ([\d.,]+%?)$/u);
  const most = bound(/^không quá ([\d.,]+%?)$/u);
  const below = bound(/^dưới ([\d.,]+%?)$/u);
  const set = (cell: unknown) => row.set(data, cell);
  if (words === 'Có' || words === 'Không') set(words);
  else if (day !== undefined) set(day);
  else if (level !== undefined) set(level);
  else if (least !== undefined) set(Math.max(plain(now), up(least)));
  else if (above !== undefined) set(Math.max(plain(now), down(above) + unit));
  else if (most !== undefined) set(Math.min(plain(now), down(most)));
  else if (below !== undefined) set(Math.min(plain(now), up(below) - unit));
  else throw new Error(`not understood: ${wanted}`);
}
