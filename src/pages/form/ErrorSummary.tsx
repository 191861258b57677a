import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** Something wrong with an answer, and the id of the field to go to. */
export interface Wrong {
  readonly id: string;
  readonly message: string;
}

/** Everything that is wrong, with ways to it; takes the focus when it appears. */
export function ErrorSummary({ wrong }: { readonly wrong: readonly Wrong[] }) {
  const words = useWords(frameTexts);
  return (
    <FocusedAlert class="summary">
      <h2>{words.summary(wrong.length)}</h2>
      <ul>
        {wrong.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </FocusedAlert>
  );
}
