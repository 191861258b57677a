import { useId } from 'preact/hooks';

/** A line of text under its label, with a hint, and how it was read once it can be. */
export function TypedLine({
  label,
  hint = '',
  value,
  read = '',
  onType,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly read?: string;
  readonly onType: (text: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={event => onType(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <small role="status">{read}</small>
    </div>
  );
}
