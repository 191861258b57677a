import type { RosterOffer } from '../../contract/AdminSetUp.ts';
import type { Roster } from '../../tabs/roster.ts';
import { setUpTexts } from '../texts/admin/setUp.ts';
import { useWords } from '../texts/Language.tsx';

/** The list that is proposed: the one in the place of the tab of people, else the first. */
export function firstRoster(offers: readonly RosterOffer[]): Roster | undefined {
  const [first] = offers;
  return first && { tab: first.tab, columns: first.guessed };
}

/** Which list of people becomes the tab of people, and which of its columns fill which of ours. */
export function RosterChoice({
  offers,
  chosen,
  onChoose,
}: {
  readonly offers: readonly RosterOffer[];
  readonly chosen: Roster | undefined;
  readonly onChoose: (chosen: Roster | undefined) => void;
}) {
  const { roster: words } = useWords(setUpTexts);
  const offer = offers.find(({ tab }) => tab === chosen?.tab);
  const theirsOf = (ours: string) => chosen?.columns.find(one => one.ours === ours)?.theirs ?? '';
  const fill = (ours: string, theirs: string) => {
    const others = chosen!.columns.filter(one => one.ours !== ours);
    onChoose({ ...chosen!, columns: theirs === '' ? others : [...others, { ours, theirs }] });
  };
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <p class="hint">{words.about}</p>
      <p>
        <label for="roster">{words.tab}</label>{' '}
        <select
          id="roster"
          value={chosen?.tab ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose(firstRoster(offers.filter(({ tab }) => tab === value)))
          }
        >
          {offers.map(({ tab }) => (
            <option key={tab} value={tab}>
              {tab}
            </option>
          ))}
          {!offers.some(({ isNamed }) => isNamed) && <option value="">{words.none}</option>}
        </select>
      </p>
      {offer?.lacked.map((ours, at) => (
        <p key={ours}>
          <label for={`theirs-${at}`}>{words.from(ours)}</label>{' '}
          <select
            id={`theirs-${at}`}
            value={theirsOf(ours)}
            onChange={event => fill(ours, event.currentTarget.value)}
          >
            <option value="">{words.typed}</option>
            {offer.titles.map(title => (
              <option key={title} value={title}>
                {title}
              </option>
            ))}
          </select>
        </p>
      ))}
      {offer && <p class="hint">{words.unit}</p>}
    </fieldset>
  );
}
