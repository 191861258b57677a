/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  /** What is written at its end. */
  readonly shown: string;
  /** 0…1 of the whole width; undefined where there is nothing to draw. */
  readonly part: number | undefined;
  readonly color?: string;
}

const ROW = 26;
const LABEL = 290;
const WIDTH = 300;
const END = 170;

/** Horizontal bars, each with its label before and its value behind it; `goal` (0…1) is marked by a line. */
export function Bars({
  name,
  bars,
  goal,
}: {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly goal?: number;
}) {
  const height = bars.length * ROW + 4;
  return (
    <svg class="chart" viewBox={`0 0 ${LABEL + WIDTH + END} ${height}`} role="img" aria-label={name}>
      <title>{name}</title>
      {bars.map(({ label, shown, part, color = '#0b57d0' }, at) => {
        const y = at * ROW + 2;
        const length = Math.max(0, Math.min(1, part ?? 0)) * WIDTH;
        return (
          <g key={label}>
            <text x={LABEL - 8} y={y + 16} text-anchor="end" fill="#1f1f1f">
              {cut(label)}
            </text>
            <rect x={LABEL} y={y + 3} width={WIDTH} height={ROW - 8} fill="#eef1f6" />
            <rect x={LABEL} y={y + 3} width={length} height={ROW - 8} fill={color} />
            <text x={LABEL + WIDTH + 8} y={y + 16} fill="#1f1f1f">
              {shown}
            </text>
          </g>
        );
      })}
      {goal !== undefined && (
        <line
          x1={LABEL + goal * WIDTH}
          x2={LABEL + goal * WIDTH}
          y1={0}
          y2={height}
          stroke="#b3261e"
          stroke-width={2}
          stroke-dasharray="4 3"
        />
      )}
    </svg>
  );
}

/** Longer labels stand whole in the table below the chart. */
const LONGEST = 34;

function cut(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
