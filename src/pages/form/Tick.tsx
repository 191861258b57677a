import type { ComponentChildren } from 'preact';

/** A box to be ticked, before what it means. */
export function Tick({
  label,
  isTicked,
  onTick,
}: {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isTicked} onChange={event => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** What can be chosen together, each with a box; `words` name it. */
export function Ticks<Id extends string>({
  legend,
  ids,
  words,
  chosen,
  onChoose,
  children,
}: {
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly words: Readonly<Record<Id, string>>;
  /** Those of other groups, too. */
  readonly chosen: readonly Id[];
  readonly onChoose: (chosen: readonly Id[]) => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {ids.map(id => (
        <Tick
          key={id}
          label={words[id]}
          isTicked={chosen.includes(id)}
          onTick={isTicked => onChoose(isTicked ? [...chosen, id] : chosen.filter(one => one !== id))}
        />
      ))}
      {children}
    </fieldset>
  );
}
