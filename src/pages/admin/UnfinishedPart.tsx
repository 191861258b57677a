import type { PeriodsData } from '../../contract/Periods.ts';
import type { PeriodsTexts } from '../texts/admin/periods.ts';
import { nameOf } from './SinceFrozenPart.tsx';

/** So many are named; the others are only counted. */
const MOST = 20;

/** What people should look at before they freeze. */
export function UnfinishedPart({
  unfinished,
  words,
}: {
  readonly unfinished: PeriodsData['unfinished'];
  readonly words: PeriodsTexts;
}) {
  if (unfinished.length === 0) return <p>{words.finished}</p>;
  const left = unfinished.length - MOST;
  return (
    <>
      <p class="warning">{words.unfinished(unfinished.length)}</p>
      <ul class="list warning">
        {unfinished.slice(0, MOST).map(({ side, code, name, why, shown }) => (
          <li key={`${side} ${code}`}>
            {nameOf(name, code)}: {why === 'fault' ? shown : words.why[why]}
          </li>
        ))}
        {left > 0 && <li>{words.more(left)}</li>}
      </ul>
    </>
  );
}
