import type { Result } from '../../../src/domain/periods/Result.ts';
import type { Ceiling } from '../../../src/domain/quota/Ceiling.ts';
import type { Rated } from '../../../src/domain/quota/ceilingGroups.ts';
import { person } from '../periods/result.ts';

export const bands = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;
const [HTXS, HTT] = bands;

export { HTT, HTXS };

export const rated = (
  code: string,
  score: number | string,
  rating: string,
  change: Partial<Result> = {},
) => ({
  result: person(code, score, rating, change),
  bands: bands as readonly string[],
});

/** So many with these points. */
export const many = (count: number, rating: string, score = 80, change: Partial<Result> = {}): Rated[] =>
  Array.from({ length: count }, (_, at) =>
    rated(`${change.unit ?? ''}${rating}${at}`, score, rating, change),
  );

/** A unit; a code that is «Trung tâm» is the body itself. */
export const unit = (code: string, score: number, rating: string): Rated => {
  const kind = code === 'Trung tâm' ? code : 'Phòng';
  return rated(code, score, rating, { side: 'units', unit: code, kind });
};

/** At most 20 % of those rated Hoàn thành tốt or better, but for what is said. */
export const ceiling = (change: Partial<Ceiling> = {}): Ceiling => ({
  ...{ kind: 'staff', row: 2, band: '', share: 0.2, raised: null, minimum: null },
  ...{ base: { band: HTT, orBetter: true }, grouping: '', tie: '', basis: 'NĐ 233/2026 Đ.12.6' },
  ...change,
});

/** Groups are the units. */
export const byUnit = ({ unit: code }: Result) => code;
