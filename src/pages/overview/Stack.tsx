import { NOT_RATED } from '../../domain/periods/rating.ts';

/** Best to worst; neighbours differ also without colour. Each with the colour of its letters. */
const FILLS = [
  ['#0f5223', '#ffffff'],
  ['#2f6fd6', '#ffffff'],
  ['#f2c14e', '#1f1f1f'],
  ['#d9772e', '#1f1f1f'],
  ['#8c1d18', '#ffffff'],
] as const;
const NONE = ['#dfe1e5', '#1f1f1f'] as const;
/** «Không xếp loại» is no band, and not the worst one. */
const OUTSIDE = ['#9aa0a6', '#1f1f1f'] as const;

/** The fill of the segment at a place; the last of `size` segments are those without any rating. */
export function fillOf(name: string, at: number, size: number): readonly [color: string, letters: string] {
  if (name === NOT_RATED) return OUTSIDE;
  return at === size - 1 ? NONE : FILLS[Math.min(at, FILLS.length - 1)]!;
}

/** A segment narrower than this share of the bar has no room for its number, which stands in the table. */
const ROOM = 0.05;

/** One segment of a bar. */
interface Segment {
  readonly name: string;
  readonly count: number;
}

/** A bar whose segments are shares of the whole, such as «Tốt 12, Khá 3». */
export function Stack({ segments }: { readonly segments: readonly Segment[] }) {
  const size = segments.reduce((sum, { count }) => sum + count, 0);
  const named = segments.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`);
  const percent = (count: number) => `${((100 * count) / size).toFixed(2)}%`;
  let before = 0;
  return (
    <svg class="drawn" width="100%" height="26" role="img" aria-label={named.join(', ')}>
      {segments.map(({ name, count }, at) => {
        const from = before;
        before += count;
        const [color, letters] = fillOf(name, at, segments.length);
        return (
          count > 0 && (
            <g key={name}>
              <rect x={percent(from)} width={percent(count)} height="26" fill={color} stroke="#ffffff" />
              {count / size >= ROOM && (
                <text x={percent(from + count / 2)} y="18" text-anchor="middle" fill={letters}>
                  {count}
                </text>
              )}
            </g>
          )
        );
      })}
    </svg>
  );
}
