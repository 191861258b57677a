/** A bar that is made of parts. */
export interface Stack {
  readonly label: string;
  readonly counts: readonly number[];
}

/** Dark to light, so that neighbours differ also without colour; each with the colour of its letters. */
const FILLS = [
  ['#0b3d91', '#ffffff'],
  ['#2f6fd6', '#ffffff'],
  ['#9dc0f5', '#1f1f1f'],
  ['#f2c26b', '#1f1f1f'],
  ['#c4574e', '#ffffff'],
  ['#7a1f1a', '#ffffff'],
] as const;
const NONE = ['#dfe1e5', '#1f1f1f'] as const;

const ROW = 34;
const LABEL = 170;
const WIDTH = 590;

/** Bars of equal length whose parts are shares; `parts` names them, the last one being those without any. */
export function Stacks({
  name,
  parts,
  stacks,
}: {
  readonly name: string;
  readonly parts: readonly string[];
  readonly stacks: readonly Stack[];
}) {
  const fill = (at: number) => (at === parts.length - 1 ? NONE : FILLS[Math.min(at, FILLS.length - 1)]!);
  return (
    <>
      <svg
        class="chart"
        viewBox={`0 0 ${LABEL + WIDTH} ${stacks.length * ROW + 4}`}
        role="img"
        aria-label={name}
      >
        <title>{name}</title>
        {stacks.map(({ label, counts }, row) => {
          const size = counts.reduce((sum, count) => sum + count, 0);
          const y = row * ROW + 2;
          let x = LABEL;
          return (
            <g key={label}>
              <text x={LABEL - 8} y={y + 20} text-anchor="end" fill="#1f1f1f">
                {label}
              </text>
              {counts.map((count, at) => {
                const from = x;
                const width = (count / size) * WIDTH;
                x += width;
                const [color, letters] = fill(at);
                return (
                  count > 0 && (
                    <g key={parts[at]}>
                      <rect x={from} y={y} width={width} height={ROW - 6} fill={color} stroke="#ffffff" />
                      <text x={from + width / 2} y={y + 20} text-anchor="middle" fill={letters}>
                        {count}
                      </text>
                    </g>
                  )
                );
              })}
            </g>
          );
        })}
      </svg>
      <ul class="legend" aria-hidden="true">
        {parts.map((part, at) => (
          <li key={part}>
            <svg width="14" height="14" viewBox="0 0 14 14">
              <title>{part}</title>
              <rect width="14" height="14" fill={fill(at)[0]} />
            </svg>
            {part}
          </li>
        ))}
      </ul>
    </>
  );
}
