import { describedBy, Field } from './Field.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly value: string;
  /** How many lines are shown; one is a line of its own kind. */
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** An answer that is typed. What is typed is never rewritten: input methods type by taking back. */
export function TextAnswer({ id, label, hint, error, value, rows = 1, onChange }: Props) {
  const shared = {
    ...describedBy(id, hint, error),
    lang: 'vi',
    value,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows === 1 ? (
        <input type="text" autocomplete="off" {...shared} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
    </Field>
  );
}
