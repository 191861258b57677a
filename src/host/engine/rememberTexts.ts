import type { StringValueObject } from '@univerjs/engine-formula';

/** So many texts are remembered at once. */
const MOST = 20_000;

/**
 * Remembers which texts are no numbers. Univer looks whether a text is a number or a day whenever a formula compares it,
 * each time by all names of months and days: a sixth of the whole calculation.
 */
export function rememberTexts(
  text: Pick<StringValueObject, 'getValue' | 'convertToNumberObjectValue'>,
): void {
  const { convertToNumberObjectValue } = text;
  type Converted = ReturnType<typeof convertToNumberObjectValue>;
  const known = new Map<string, Converted>();
  text.convertToNumberObjectValue = function () {
    const words = this.getValue();
    const before = known.get(words);
    if (before) return before;
    const converted = convertToNumberObjectValue.call(this);
    if (!converted.isError()) return converted;
    if (known.size === MOST) known.clear();
    known.set(words, converted);
    return converted;
  };
}
