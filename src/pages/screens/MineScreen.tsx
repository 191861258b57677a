import { useLayoutEffect, useRef } from 'preact/hooks';
import { Opening } from '../call/Opening.tsx';
import { useLoaded } from '../call/useCall.ts';
import { Heading } from '../parts/Heading.tsx';
import { InitiativeHead } from '../parts/InitiativeHead.tsx';
import { PersonPicker } from '../parts/PersonPicker.tsx';
import { useSession } from '../Session.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { useKept } from '../useKept.ts';
import { InitiativeScreen } from './InitiativeScreen.tsx';

/** The initiatives of the person; who that is comes first where it is not known. */
export function MineScreen() {
  const { me } = useSession();
  return me === '' ? <WhoFirst /> : <Mine key={me} />;
}

function WhoFirst() {
  const { data, choose } = useSession();
  const words = useWords(mineTexts);
  const { who, whoHint } = useWords(frameTexts);
  return (
    <>
      <Heading title={words.heading} />
      <p>{words.whoFirst}</p>
      <PersonPicker id="me" label={who} hint={whoHint} people={data.people} onPick={choose} />
    </>
  );
}

function Mine() {
  const { as, go } = useSession();
  const words = useWords(mineTexts);
  const loaded = useLoaded(ask => ask('myInitiatives', as));
  const [open, setOpen] = useKept('mine', () => '');
  const { value } = loaded;
  const last = useRef('');
  useLayoutEffect(() => {
    // Back in the list one goes on where one was.
    if (open === '' && last.current !== '') document.getElementById(`open-${last.current}`)?.focus();
    last.current = open;
  }, [open]);

  const initiative = value?.find(({ number }) => number === open);
  if (value && initiative)
    return (
      <InitiativeScreen
        initiative={initiative}
        onChange={changed => loaded.set(value.map(one => (one.number === open ? changed : one)))}
        onFetch={loaded.run}
        onClose={() => setOpen(() => '')}
      />
    );
  return (
    <>
      <Heading title={words.heading} />
      {(!value || loaded.failure) && <Opening of={loaded} />}
      {value?.length === 0 && (
        <>
          <p>{words.none}</p>
          <button type="button" class="primary" onClick={() => go('register')}>
            {words.register}
          </button>
        </>
      )}
      <ul class="cards">
        {value?.map(one => (
          <li key={one.number}>
            <InitiativeHead initiative={one} />
            <button
              type="button"
              id={`open-${one.number}`}
              aria-label={words.openOne(one.number)}
              onClick={() => setOpen(() => one.number)}
            >
              {words.open}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
