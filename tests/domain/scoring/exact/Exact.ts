/** A rational number, exact; d > 0, not always in lowest terms. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

export const exact = (n: bigint | number, d: bigint | number = 1): Exact => ({ n: BigInt(n), d: BigInt(d) });
export const ZERO = exact(0);
export const ONE = exact(1);

/** `12,5` or `70/3`. */
export function parse(text: string): Exact {
  const [over = '', under = '1'] = text.split('/');
  const [whole, decimals = ''] = over.split(',');
  return exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(under));
}

export const add = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
export const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });
/** b > 0. */
export const over = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d, d: a.d * b.n });
export const minus = (a: Exact, b: Exact): Exact => add(a, { n: -b.n, d: b.d });
export const isLess = (a: Exact, b: Exact): boolean => a.n * b.d < b.n * a.d;
export const least = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a);
export const most = (a: Exact, b: Exact): Exact => (isLess(a, b) ? b : a);

/** n ÷ d rounded down. */
function floor(n: bigint, d: bigint): bigint {
  return n >= 0n ? n / d : -((d - 1n - n) / d);
}

/** In whole millionths, half up: what everything but quotients is compared on. */
export const millionths = ({ n, d }: Exact): bigint => floor(2n * n * 1_000_000n + d, 2n * d);

/** As shown: 2 places, half up by magnitude, with the guard of 1e-9. */
export function shown({ n, d }: Exact): number {
  if (n < 0n) return 0 - shown({ n: -n, d });
  const guarded = n * 1_000_000_000n + d;
  const whole = d * 1_000_000_000n;
  return Number(floor(guarded * 200n + whole, 2n * whole)) / 100;
}

/** Whether it lies exactly between two hundredths. */
export const isTie = ({ n, d }: Exact): boolean => (n * 200n) % d === 0n && ((n * 200n) / d) % 2n !== 0n;
