/** What Sheets would read as a formula, also behind characters that nobody sees. */
const FORMULA = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*[=+\-@＝＋－＠']/;
/** Numbers, dates, times, truth values. */
const VALUE = /^(?:[\d\s.,:/%₫$€-]+|true|false)$/i;

/** A text as it is written into a cell so that it comes back unchanged: never a formula, number or date. */
export function asText(text: string): string {
  return FORMULA.test(text) || VALUE.test(text) ? `'${text}` : text;
}
