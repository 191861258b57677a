import { formatNumber } from '../../../domain/text/formatNumber.ts';
import type { Language } from '../../../domain/text/Language.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in a page, whatever is in it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, mark => MARKS[mark]!);
}

/** A number as the language writes it, at `places` decimals. */
export function number(value: number, language: Language, places = 0): string {
  if (language === 'en')
    return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
  const [whole, decimals = ''] = formatNumber(value, places).split(',');
  return places === 0 ? whole! : `${whole},${decimals.padEnd(places, '0')}`;
}

/** A share with one decimal. */
export function percent(share: number, language: Language): string {
  return `${number(share * 100, language, 1)}%`;
}

interface TableColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A table of cells that are already text of a page; the first cell of each row names it. Wide ones are scrolled by keys, too. */
export function table(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string {
  const kind = (at: number) => (columns[at]!.isNumber ? ' class="number"' : '');
  const head = columns.map(({ title }, at) => `<th scope="col"${kind(at)}>${escaped(title)}</th>`);
  const body = rows.map(
    ([first, ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell, at) => `<td${kind(at + 1)}>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(name)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Fills of ratings by their place, best first; of what has no rating and of faults. */
const FILLS = ['#2e7d4f', '#3f7fd9', '#d9a514', '#e07b2c', '#c5433b'];
const UNRATED = '#9aa0a6';
const FAULTY = '#5f1410';

const fillOf = (place: number) =>
  place === -1 ? UNRATED : place < 0 ? FAULTY : FILLS[Math.min(place, FILLS.length - 1)]!;
const placeIn = (at: number, bands: number) => (at < bands ? at : bands - at - 1);

const WIDTH = 240;
const svg = (content: string) =>
  `<svg width="${WIDTH}" height="14" viewBox="0 0 ${WIDTH} 14" aria-hidden="true">${content}</svg>`;
const block = (x: number, width: number, fill: string) =>
  `<rect x="${x.toFixed(1)}" y="1" width="${width.toFixed(1)}" height="12" fill="${fill}"/>`;

/** One share of a whole; its figure stands beside it. */
export function bar(share: number, place: number): string {
  return svg(block(0, WIDTH, '#f1f3f4') + block(0, WIDTH * share, fillOf(place)));
}

/** How many of each rating, one behind the other; the last two are those without one and the faulty. */
export function stack(parts: readonly number[], bands: number): string {
  const all = parts.reduce((sum, part) => sum + part, 0);
  let x = 0;
  return svg(
    parts
      .map((part, at) => {
        const width = all === 0 ? 0 : (WIDTH * part) / all;
        x += width;
        return part === 0 ? '' : block(x - width, Math.max(0.5, width - 1), fillOf(placeIn(at, bands)));
      })
      .join(''),
  );
}

/** What the colours of stacks mean. */
export function legend(names: readonly string[], bands: number): string {
  const items = names.map(
    (name, at) =>
      `<li><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" fill="${fillOf(placeIn(at, bands))}"/></svg> ${escaped(name)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}
