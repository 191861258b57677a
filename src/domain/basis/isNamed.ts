import { fold } from '../text/fold.ts';

/** What people call documents whose sign (ký hiệu) begins so, beside these letters. */
const kinds: Readonly<Record<string, string>> = {
  nd: 'nghi dinh',
  tt: 'thong tu',
  qd: 'quyet dinh',
  nq: 'nghi quyet',
  qh: 'luat',
};

/**
 * Whether a text names a document by its number, as people write it: «Nghị định số 90/2020/NĐ-CP», «NĐ 90/2020»,
 * «90/2020/NĐ-CP», also in a list («NĐ 90/2020 và 48/2023»). A longer number («1190/2020»), another sign
 * («90/2020/TT-BTC») or a number without a sign or a word before it is another thing.
 */
export function isNamed(number: string, text: string): boolean {
  return patternOf(number).test(fold(text));
}

function patternOf(number: string): RegExp {
  const [, digits, year, sign = ''] = /^(\d+)(?:\/(\d{4}))?\/(.+)$/.exec(fold(number))!;
  const own = `(?<![\\d/])0*${Number(digits)}`;
  const letters = sign.split('-').join('\\s?[-–]?\\s?');
  if (year === undefined) return new RegExp(`${own}\\s?/\\s?${letters}(?![a-z\\d])`);
  const numbered = `${own}\\s?(?:/|nam)\\s?${year}`;
  const kind = /^[a-z]+/.exec(sign)![0];
  const named = `(?<![a-z\\d])(?:${kinds[kind] ?? kind}|${kind})(?:\\s?[-–]?\\s?cp)?[\\s.:]*(?:so[\\s.:]*)?`;
  const others =
    '(?:\\d+\\s?/\\s?\\d{4}(?:\\s?/\\s?[a-z\\d]+(?:\\s?[-–]\\s?[a-z\\d]+)?)?\\s?(?:,|;|&|va)\\s?(?:so\\s)?)*';
  return new RegExp(
    `${numbered}\\s?/\\s?${letters}(?![a-z\\d])|${named}${others}${numbered}(?!\\d|\\s?/\\s?[a-z\\d])`,
  );
}
