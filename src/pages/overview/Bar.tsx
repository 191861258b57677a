const percent = (part: number) => `${(100 * Math.max(0, Math.min(1, part))).toFixed(2)}%`;

/** A bar in a cell of a chart: `part` (0…1) of its width. `text` says the same; where it grows from a goal, that is marked. */
export function Bar({
  part,
  text,
  isFromGoal = false,
}: {
  readonly part: number;
  readonly text: string;
  readonly isFromGoal?: boolean;
}) {
  return (
    <svg class="drawn" width="100%" height="18" role="img" aria-label={text}>
      <rect y="2" width="100%" height="14" fill="#eceff1" />
      <rect y="2" width={percent(part)} height="14" fill="#0b57d0" />
      {isFromGoal && <rect width="3" height="18" fill="#1f1f1f" />}
    </svg>
  );
}

/** A small bar that stands above its figure, `part` (0…1) of its height. */
export function Column({ part }: { readonly part: number }) {
  const height = 28 * Math.max(0, Math.min(1, part));
  return (
    <svg class="column" width="28" height="28" aria-hidden="true">
      <rect width="28" height="28" fill="#eceff1" />
      <rect y={28 - height} width="28" height={height} fill="#0b57d0" />
    </svg>
  );
}
