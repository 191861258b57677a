/** Lines below each other; nothing where there is none. */
export function List({
  lines,
  isWarning = false,
}: {
  readonly lines: readonly string[];
  readonly isWarning?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <ul class={isWarning ? 'list warning' : 'list'}>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
