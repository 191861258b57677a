/** How much of the width 1 takes where a goal is marked, so that its line is not at the very edge. */
const TO_GOAL = 0.94;

const percent = (part: number) => `${(100 * Math.max(0, Math.min(1, part))).toFixed(2)}%`;

/** A bar in a cell of a chart: `part` (0…1) of its width. `text` says the same; the goal 1 is marked if asked for. */
export function Bar({
  part,
  text,
  hasGoal = false,
  isReached = false,
}: {
  readonly part: number;
  readonly text: string;
  readonly hasGoal?: boolean;
  readonly isReached?: boolean;
}) {
  const whole = hasGoal ? TO_GOAL : 1;
  return (
    <svg class="drawn" width="100%" height="18" role="img" aria-label={text}>
      <rect y="2" width={percent(whole)} height="14" fill="#e4e8ef" />
      <rect y="2" width={percent(part * whole)} height="14" fill={isReached ? '#146c2e' : '#0b57d0'} />
      {hasGoal && (
        <line
          x1={percent(whole)}
          x2={percent(whole)}
          y2="18"
          stroke="#b3261e"
          stroke-width="3"
          stroke-dasharray="4 2"
        />
      )}
    </svg>
  );
}
