import { plainWidth, tidy } from './tidy.ts';

/** A typed number; `percent` when it was written with %: «85 %» is 0.85. */
export interface TypedNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * Reads a number as typed in Vietnam or abroad: `87,5` `87.5` `85 %` `1.234,5` `1,234.5` `1.234.567` `８５％`.
 * `'ambiguous'` for `1.234`, which is 1234 to one reader and 1,234 to another; undefined for what is no number.
 */
export function parseNumber(text: string): TypedNumber | 'ambiguous' | undefined {
  const match = /^([+\-−–]?)\s?([\d.,\s]*\d)\s?(%?)$/.exec(plainWidth(tidy(text)));
  if (!match) return undefined;
  const digits = decimalDigits(match[2]!);
  if (digits === undefined || digits === 'ambiguous') return digits;
  const percent = match[3] === '%';
  const size = Number(percent ? `${digits}e-2` : digits);
  return { value: match[1] && match[1] !== '+' ? -size : size, percent };
}

/** The number before a unit or what it is out of: of «2 lần», «12,5 điểm», «20/20»; undefined where there is none. */
export function leadingNumber(text: string): TypedNumber | undefined {
  const typed = plainWidth(tidy(text));
  const match = /^([+\-−–]?\s?\d[\d.,]*%?)(?:\s?\/\s?\d[\d.,]*%?)?(?:\s\p{L}\D*)?$/u.exec(typed);
  const number = match ? parseNumber(match[1]!) : undefined;
  return number === 'ambiguous' ? undefined : number;
}

/** The digits with a decimal point, as JavaScript reads them. */
function decimalDigits(typed: string): string | 'ambiguous' | undefined {
  const text = typed.replace(/(\d) (?=\d{3}(?:\D|$))/g, '$1');
  if (/^\d+$/.test(text)) return text;
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return 'ambiguous';
  if (/^\d+[.,]\d+$/.test(text)) return text.replace(',', '.');
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replace(/\./g, '').replace(',', '.');
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replace(/,/g, '');
  return undefined;
}
