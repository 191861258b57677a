/**
 * Rounds half up to 2 places, what was taken like what was given (−2,675 is −2,68); the guard keeps 68,725 (held as
 * 68.72499…) from falling to 68,72.
 */
export function roundShown(value: number): number {
  if (value < 0) return 0 - roundShown(-value);
  return Math.floor((value + 1e-9) * 100 + 0.5) / 100;
}

/** Vietnamese digits: «1.234,5», at most `places` decimals, none that are only zeros. */
export function formatNumber(value: number, places = 2): string {
  const size = Math.abs(places === 2 ? roundShown(value) : value);
  const text = Number.isInteger(size) ? String(size) : trimmed(size.toFixed(places));
  const [whole, decimals] = text.split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && text !== '0' ? '−' : '';
  return sign + grouped + (decimals === undefined ? '' : `,${decimals}`);
}

/** At `places` decimals, or at as many more as it takes to look unlike another number. */
export function formatUnlike(value: number, other: number, places = 2): string {
  const text = formatNumber(value, places);
  return places < 20 && value !== other && text === formatNumber(other, places)
    ? formatUnlike(value, other, places + 1)
    : text;
}

/** A decimal number without zeros at its end. */
function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === '0') end--;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** «99,09%»; a share short of the whole is never shown as 100%, however near it is. */
export function formatPercent(share: number): string {
  for (let places = 2; places < 12; places++) {
    const shown = formatNumber(share * 100, places);
    if (shown !== '100' || share >= 1) return `${shown}%`;
  }
  return 'dưới 100%';
}

/** A total as its cell shows it: always 2 decimals, «94,90»; a text where there is none. */
export function shownScore(score: number | string): string {
  return typeof score === 'number' ? score.toFixed(2).replace('.', ',') : score;
}
