import { RESIDUE } from '../text/readCell.ts';

/** How near to a limit a quotient is the limit, where formulas may have made a part of it. */
const NEAR = 1e-12;

/**
 * Dữ liệu ÷ Mẫu số, so that it can be compared exactly with its limits, the whole being one of them. Whole numbers are divided
 * as they are; of others typed figures, which have at most 6 places, are rounded but once: 0,01 of 0,05 is 20 %, which the
 * binary forms of both miss. What is then as good as a limit is the limit.
 */
export function quotientOf(part: number, whole: number, limits: readonly number[] = []): number {
  if (Number.isInteger(part) && Number.isInteger(whole)) return part / whole;
  const over = Math.round(part * 1e6);
  const under = Math.round(whole * 1e6);
  const quotient = over / 1e6 === part && under / 1e6 === whole ? over / under : part / whole;
  return nearest(quotient, limits);
}

/** The limit that a quotient is as good as, else the quotient. */
function nearest(quotient: number, limits: readonly number[]): number {
  if (quotient >= 1 - NEAR && quotient <= 1 + NEAR) return 1;
  for (let i = 0; i < limits.length; i++) {
    const limit = limits[i]!;
    const apart = Math.abs(quotient - limit);
    if (apart <= NEAR || apart <= NEAR * limit) return limit;
  }
  return quotient;
}

/**
 * A sum without what binary fractions add to it: 0,1 + 0,2 is 0,3. `size` is the sum of the magnitudes that were added;
 * of 15 digits, which a sheet keeps, 14 are trusted.
 */
export function withoutNoise(sum: number, size: number): number {
  if (Number.isInteger(sum)) return sum;
  if (Math.abs(sum) <= RESIDUE) return 0;
  const unit = 10 ** Math.min(22, Math.max(0, 14 - Math.ceil(Math.log10(size))));
  return Math.round(sum * unit) / unit;
}
