import type { Clearing } from '../../contract/Periods.ts';
import type { NewRoundTexts } from '../texts/admin/newRound.ts';

/** What would be cleared, each to be ticked off. */
export function ClearingsPart({
  clearings,
  left,
  words,
  onChoose,
}: {
  readonly clearings: readonly Clearing[];
  /** Names of the tabs that are to stay. */
  readonly left: readonly string[];
  readonly words: NewRoundTexts;
  readonly onChoose: (tab: string, isCleared: boolean) => void;
}) {
  if (clearings.length === 0) return <p>{words.nothing}</p>;
  return (
    <fieldset>
      <legend>{words.what}</legend>
      {clearings.map(({ tab, rows, columns, kept }) => (
        <div key={tab}>
          <label class="tick">
            <input
              type="checkbox"
              checked={!left.includes(tab)}
              onChange={event => onChoose(tab, event.currentTarget.checked)}
            />
            <span>{columns.length === 0 ? words.whole(tab, rows) : words.columns(tab, rows, columns)}</span>
          </label>
          {kept.length > 0 && <p class="hint">{words.kept(kept)}</p>}
        </div>
      ))}
    </fieldset>
  );
}
