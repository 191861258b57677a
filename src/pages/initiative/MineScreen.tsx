import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MyWork } from '../../contract/MyWork.ts';
import { type Call, useFresh, useLoaded } from '../call/useCall.ts';
import { draftOf } from '../draft/keptDrafts.ts';
import { dropSavedEdits } from '../register/editDraft.ts';
import { Heading } from '../sidebar/Heading.tsx';
import { LibraryLink } from '../sidebar/LibraryLink.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { PersonPicker } from '../sidebar/PersonPicker.tsx';
import { useSession } from '../sidebar/Session.ts';
import { useOpened } from '../sidebar/useOpened.ts';
import { draftTexts } from '../texts/draftTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { WorkPart } from '../work/WorkPart.tsx';
import { InitiativeHead } from './InitiativeParts.tsx';
import { InitiativeScreen } from './InitiativeScreen.tsx';
import { stepDraft } from './stepDraft.ts';

/** What waits for the person, and their initiatives; who that is comes first where it is not known. */
export function MineScreen() {
  const { me } = useSession();
  return <MineOf key={me} />;
}

function MineOf() {
  const { me, as } = useSession();
  const work = useLoaded(ask => ask('myWork', as));
  return me === '' ? <WhoFirst work={work} /> : <Mine work={work} />;
}

interface Props {
  readonly work: Call<MyWork>;
}

function WhoFirst({ work }: Props) {
  const { data, choose } = useSession();
  const words = useWords(mineTexts);
  const { who, whoHint } = useWords(frameTexts);
  return (
    <>
      <Heading title={words.heading} />
      <WorkPart initiatives={[]} work={work} onOpen={() => undefined} onDropped={() => undefined} />
      <h2>{words.listHeading}</h2>
      <p>{data.mayChoose ? words.whoFirst : words.stranger(data.tabs.staff)}</p>
      {data.mayChoose && (
        <PersonPicker id="me" label={who} hint={whoHint} people={data.people} onPick={choose} />
      )}
      <LibraryLink />
    </>
  );
}

function Mine({ work }: Props) {
  const { as, go } = useSession();
  const words = useWords(mineTexts);
  const { unsent } = useWords(draftTexts);
  const loaded = useLoaded(async ask => {
    const answer = await ask('myInitiatives', as);
    if ('value' in answer) dropSavedEdits(answer.value);
    return answer;
  });
  const [, setDropped] = useState('');
  useFresh(loaded.run);
  const [open, setOpen] = useOpened('mine');
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
      <WorkPart
        initiatives={value ?? []}
        work={work}
        onOpen={number => setOpen(() => number)}
        onDropped={setDropped}
      />
      <h2>{words.listHeading}</h2>
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
            {(draftOf(`edit ${one.number}`) ?? draftOf(stepDraft('author', one.number))) && (
              <p class="hint">{unsent}</p>
            )}
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
      <LibraryLink />
    </>
  );
}
