import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plainText } from '../../domain/text/plainText.ts';

interface LabelledField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The label, the hint and what is wrong around an answer. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: LabelledField & { readonly children: ComponentChildren }) {
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** What ties an answer to its hint and its error. */
export function describedBy({ id, hint, error }: Omit<LabelledField, 'label'>) {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  const described = ids.filter(one => one !== '').join(' ');
  return {
    id,
    'aria-invalid': error !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
}

interface Answered extends LabelledField {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An answer that is typed; its box grows with it. What is typed is never rewritten: input methods type by taking back. */
export function TextAnswer({
  value,
  rows = 1,
  most,
  onChange,
  onLeave,
  ...asked
}: Answered & {
  /** How many lines are shown; one is a line of its own kind. */
  readonly rows?: number;
  /** So many characters fit; how many there are is shown. */
  readonly most?: number | undefined;
  /** The focus goes elsewhere; not where a button is pressed, which a message must not push from under the pointer. */
  readonly onLeave?: () => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (current && current.scrollHeight > current.clientHeight)
      current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
  });
  const shared = {
    ...describedBy(asked),
    lang: 'vi',
    value,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof HTMLButtonElement)) onLeave?.();
    },
  };
  return (
    <Field {...asked}>
      {rows === 1 ? (
        <input type="text" autocomplete="off" {...shared} />
      ) : (
        <textarea rows={rows} ref={box} {...shared} />
      )}
      {most !== undefined && (
        <p class="hint count">{`${grouped(plainText(value).length)}/${grouped(most)}`}</p>
      )}
    </Field>
  );
}

/** «1 020» */
const grouped = (count: number) => String(count).replace(/\B(?=\d{3}$)/, '\u00A0');

/** So many letters fit into a list of the sidebar; what is longer is written out below. */
const FITS = 28;

/** One of a few. */
export function Choice({
  value,
  choices,
  blank,
  onChange,
  ...asked
}: Answered & {
  readonly choices: readonly string[];
  /** Stands for no choice yet. */
  readonly blank: string;
}) {
  return (
    <Field {...asked}>
      <select {...describedBy(asked)} value={value} onChange={event => onChange(event.currentTarget.value)}>
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
