/**
 * A sum without what binary fractions add to it: 0,1 + 0,2 is 0,3. `size` is the sum of the magnitudes that were added;
 * of 15 digits, which a sheet keeps, 14 are trusted.
 */
export function withoutNoise(sum: number, size: number): number {
  if (Number.isInteger(sum)) return sum;
  const unit = 10 ** Math.min(22, Math.max(0, 14 - Math.ceil(Math.log10(size))));
  return Math.round(sum * unit) / unit;
}
