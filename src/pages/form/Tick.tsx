/** A box to be ticked, before what it means. */
export function Tick({
  label,
  isTicked,
  onTick,
}: {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isTicked} onChange={event => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
