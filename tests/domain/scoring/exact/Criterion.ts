import type { Draw } from './Draw.ts';
import { type Exact, exact } from './Exact.ts';

/** What one criterion reads of one row: its cells, and what they say exactly. */
export interface Datum {
  readonly cells: readonly unknown[];
  /** The datum, or the Dữ liệu of a quotient. */
  readonly over: Exact | 'missing' | 'notApplicable';
  /** Mẫu số; of Vượt chỉ tiêu undefined where there is no goal. */
  readonly under?: Exact | undefined;
}

/** What a criterion gives for a datum: points, or 1 and 0 for what only holds or not. */
type Judge = (value: Exact, datum: Datum) => Exact;

/** A criterion as the table has it, and how it is reckoned by somebody who knows only the rules. */
export interface Criterion {
  /** Cách tính, Mẫu số (true: it has one), Chỉ tiêu, Điểm tối đa, Thang điểm. */
  readonly row: readonly [rule: string, outOf: boolean, target: string, max: string, scale: string];
  readonly effect: 'points' | 'adjust' | 'cap' | 'veto' | 'band-condition' | 'demote' | 'report';
  readonly max: Exact;
  /** Of a limit: index of the band allowed where it does not hold; of Hạ bậc by how many bands it lowers. */
  readonly allowed?: number;
  readonly draw: (draw: Draw) => Datum;
  readonly judge: Judge;
  /** Of rules that compare rows: all at once, in place of `judge`. */
  readonly compare?: (data: readonly (Datum | undefined)[]) => readonly (Exact | undefined)[];
}

/** The figure as it is, or now and then as a formula gives it, which misses it by some of the last bits. */
function made(draw: Draw, value: number): number {
  return draw.below(3) === 0 ? value * (1 + (draw.below(9) - 4) * 2 ** -52) : value;
}

/** A figure of k units of 10⁻ᵖˡᵃᶜᵉˢ: a number cell, or now and then text. */
export function figure(draw: Draw, k: number, places: number): Datum {
  const value = Number(`${k}e-${places}`);
  const text = String(value).replace('.', ',');
  return { cells: [draw.below(8) === 0 ? text : made(draw, value)], over: exact(k, 10 ** places) };
}

/** A third or seventh as a formula gives it: the nearest binary fraction. */
export function fraction(k: number, of: number): Datum {
  return { cells: [k / of], over: exact(k, of) };
}

/** A share of k ten-thousandths: a percent cell, or text with %. */
export function share(draw: Draw, k: number): Datum {
  const text = `${String(Number(`${k}e-2`)).replace('.', ',')}%`;
  return { cells: [draw.below(4) === 0 ? text : Number(`${k}e-4`)], over: exact(k, 10_000) };
}

/** Some of a whole: counts, or figures of 2 places. */
export function quotient(draw: Draw): Datum {
  const whole = draw.of([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 30, 40, 64, 110, 400, 725, 10_000, 10_000_019,
  ]);
  const part = draw.below(3) === 0 ? whole - draw.below(Math.min(3, whole)) : draw.below(whole + 1);
  const places = draw.below(3) === 0 ? 2 : 0;
  const cell = (k: number) => made(draw, Number(`${k}e-${places}`));
  const unit = 10 ** places;
  return { cells: [cell(part), cell(whole)], over: exact(part, unit), under: exact(whole, unit) };
}
