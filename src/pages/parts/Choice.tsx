import { describedBy, Field } from './Field.tsx';

/** So many letters fit into a list of the sidebar; what is longer is written out below. */
const FITS = 28;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly choices: readonly string[];
  /** Stands for no choice yet. */
  readonly blank: string;
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export function Choice({ id, label, error, value, choices, blank, onChange }: Props) {
  return (
    <Field id={id} label={label} error={error}>
      <select
        {...describedBy(id, undefined, error)}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">{blank}</option>
        {choices.map(choice => (
          <option key={choice} value={choice} lang="vi">
            {choice}
          </option>
        ))}
      </select>
      {value.length > FITS && (
        <p class="hint" lang="vi">
          {value}
        </p>
      )}
    </Field>
  );
}
