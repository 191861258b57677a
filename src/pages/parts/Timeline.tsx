import type { HistoryEntry } from '../../contract/Initiative.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { momentOf } from '../clock.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { StateName } from './StateName.tsx';

const edited = actions.find(({ id }) => id === 'edit')!.label;

/** What has happened to an initiative: when, who, what, why; oldest first. */
export function Timeline({ history }: { readonly history: readonly HistoryEntry[] }) {
  const words = useWords(mineTexts);
  if (history.length === 0) return <p class="hint">{words.noHistory}</p>;
  return (
    <ol class="timeline">
      {history.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have nothing of their own, and only follow each other.
        <li key={at}>
          <p>
            <b lang="vi">{entry.what}</b>
            {entry.to !== '' && entry.to !== entry.from && (
              <>
                {' → '}
                <StateName state={entry.to} />
              </>
            )}
          </p>
          <p class="hint">
            {momentOf(entry.at) || words.undated}
            {entry.who !== '' && <span lang="vi">{` · ${entry.who}`}</span>}
          </p>
          {entry.why !== '' && (
            <p class="typed">
              {entry.what === edited ? '' : `${words.reason}: `}
              <span lang="vi">{entry.why}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
