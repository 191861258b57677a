import { grouped } from '../text/grouped.ts';
import { tidy } from '../text/tidy.ts';

/** How codes of a column look: what stands before the number, and how many digits it has at least. */
interface Pattern {
  readonly prefix: string;
  readonly digits: number;
}

const CODE = /^(.*?)(\d+)$/;

/**
 * Codes for so many new rows, `CB41`, `CB42`: in the form that most codes of the column have (`fallback` where there is
 * none), after the highest number that is taken anywhere, so that no code is given a second time while a trace of the
 * first is left.
 */
export function nextCodes(
  column: readonly string[],
  taken: readonly string[],
  count: number,
  fallback: string,
): readonly string[] {
  const { prefix, digits } = patternOf(column) ?? { prefix: fallback, digits: 2 };
  const highest = [...column, ...taken].reduce((most, code) => {
    const [, before, number] = CODE.exec(tidy(code)) ?? [];
    return before?.toUpperCase() === prefix.toUpperCase() ? Math.max(most, Number(number)) : most;
  }, 0);
  return Array.from({ length: count }, (_, at) => prefix + String(highest + 1 + at).padStart(digits, '0'));
}

/** The most usual form; of equally usual ones the first. */
function patternOf(codes: readonly string[]): Pattern | undefined {
  const patterns = codes.flatMap((code): readonly Pattern[] => {
    const [, prefix, number] = CODE.exec(tidy(code)) ?? [];
    return prefix && number ? [{ prefix, digits: number.length }] : [];
  });
  const [usual] = [...grouped(patterns, ({ prefix }) => prefix)].sort(([, a], [, b]) => b.length - a.length);
  return usual && { prefix: usual[0], digits: Math.min(...usual[1].map(({ digits }) => digits)) };
}
