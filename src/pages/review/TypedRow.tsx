import type { UnnumberedRow } from '../../contract/ReviewQueue.ts';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { useSession } from '../sidebar/Session.ts';
import { useInSheet } from '../sidebar/useInSheet.ts';
import { useWords } from '../texts/Language.tsx';
import { problemTexts } from '../texts/problemTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { rowProblems } from './rowProblems.ts';

interface Props {
  readonly of: UnnumberedRow;
  /** What it is similar to, in words. */
  readonly similar: readonly string[];
}

/** A row that is not in the register yet: where it stands, what keeps it from being taken in, what it resembles. */
export function TypedRow({ of: { tab, row, title, problems }, similar }: Props) {
  const words = useWords(reviewTexts);
  const { tabs } = useSession().data;
  const inSheet = useInSheet();
  const faults = useWords(problemTexts);
  const showing = useCall(ask => ask('showCell', { tab, cell: `A${row}` }));
  const isShown = showing.value === null && !showing.isRunning;
  return (
    <li>
      <p lang="vi">{title.trim() === '' ? words.untitled : title}</p>
      <p class="hint">{words.row(tab, row)}</p>
      {problems.length === 0 ? (
        <p class="success">{words.complete}</p>
      ) : (
        rowProblems(problems, words, faults, tabs.staff).map(line => (
          <p key={line} class="warning">
            {line}
          </p>
        ))
      )}
      {similar.length > 0 && <p class="warning">{words.similar(similar.join('; '))}</p>}
      <button type="button" aria-label={words.showRowOf(tab, row)} onClick={() => void showing.run()}>
        {words.showRow}
      </button>
      <p role="status" class="hint">
        {showing.failure ? <FailureText failure={showing.failure} /> : isShown && inSheet(words.rowShown)}
      </p>
    </li>
  );
}
