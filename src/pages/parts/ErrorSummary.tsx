import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../domain/initiative/problemsOf.ts';
import { messageOf } from '../messageOf.ts';
import type { Texts } from '../texts.ts';

interface Props {
  readonly problems: readonly Problem[];
  readonly words: Texts;
}

/** Everything that is wrong, with ways to it; takes the focus when it appears. */
export function ErrorSummary({ problems, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{words.summary(problems.length)}</h2>
      <ul>
        {problems.map(problem => (
          <li key={problem.field}>
            <a
              href={`#${problem.field}`}
              onClick={event => {
                event.preventDefault();
                document.getElementById(problem.field)?.focus();
              }}
            >
              {messageOf(problem, words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
