import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CouncilInitiative, CouncilRoom, HandedSheet } from '../../contract/Council.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useFresh, useLoaded } from '../call/useCall.ts';
import { Heading } from '../sidebar/Heading.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { useOpened } from '../sidebar/useOpened.ts';
import { councilTexts } from '../texts/councilTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { stepTexts } from '../texts/stepTexts.ts';
import { CouncilList } from './CouncilList.tsx';
import { DossierButton } from './DossierButton.tsx';
import { ScoredInitiative } from './ScoredInitiative.tsx';

/** The room of the council: what waits for its points, or one of these; what it has concluded. */
export function CouncilScreen() {
  const words = useWords(councilTexts);
  const steps = useWords(stepTexts);
  const loaded = useLoaded(ask => ask('councilRoom'));
  const { value: room, run: load } = loaded;
  const [open, setOpen] = useOpened('council');
  const [said, setSaid] = useState('');
  const last = useRef('');
  useFresh(load);
  useLayoutEffect(() => {
    // Back in the list one goes on where one was.
    if (open === '' && last.current !== '') document.getElementById(`open-${last.current}`)?.focus();
    last.current = open;
  }, [open]);
  if (!room || (loaded.failure && loaded.failure.code === 'notMember'))
    return (
      <>
        <Heading title={words.heading} />
        <Opening of={loaded} />
      </>
    );

  const list = room.waiting.some(isOne(open)) ? room.waiting : room.concluded;
  const at = list.findIndex(isOne(open));
  const current = list[at];
  const goTo = (one: CouncilInitiative | undefined, told = '') => {
    setSaid(told);
    setOpen(() => one?.initiative.number ?? '');
  };
  const wayTo = (one: CouncilInitiative | undefined) => one && (() => goTo(one));
  const handedIn = (number: string, sheet: HandedSheet, member: string) => {
    const told = words.handed(number);
    const now = member === '' ? withOwn(room, number, sheet) : room;
    loaded.set(now);
    // What the others have given appears with one's own sheet.
    if (room.leads || room.records) {
      setSaid(told);
      void load();
    } else goTo(toDo(now)[0], told);
  };
  return (
    <>
      {current ? (
        <ScoredInitiative
          key={current.initiative.number}
          room={room}
          one={current}
          place={words.place(at + 1, list.length)}
          said={said}
          onHanded={(sheet, member) => handedIn(current.initiative.number, sheet, member)}
          onConcluded={async (initiative, action) => {
            setSaid(steps.done(steps.actions[action], initiative.number));
            await load();
          }}
          onList={() => goTo(undefined)}
          onPrevious={wayTo(list[at - 1])}
          onNext={wayTo(list[at + 1])}
          onFetch={load}
        />
      ) : (
        <>
          <Heading title={words.heading} />
          <p lang="vi">{words.me(room.me, room.role)}</p>
          <p class="hint">{words.about}</p>
          <p role="status" class="success">
            {said}
          </p>
          {room.waiting.length === 0 && <p>{words.none}</p>}
          {room.scores && room.waiting.length > 0 && (
            <p>{words.done(asked(room).length - toDo(room).length, asked(room).length)}</p>
          )}
          {toDo(room).length > 0 && (
            <button type="button" class="primary" onClick={() => goTo(toDo(room)[0])}>
              {words.openNext}
            </button>
          )}
          <CouncilList
            room={room}
            rows={room.waiting}
            onOpen={number => goTo(room.waiting.find(isOne(number)))}
          />
          {room.concluded.length > 0 && (
            <details>
              <summary>{words.concluded(room.concluded.length)}</summary>
              <CouncilList
                room={room}
                rows={room.concluded}
                onOpen={number => goTo(room.concluded.find(isOne(number)))}
              />
            </details>
          )}
        </>
      )}
      {loaded.failure && <Opening of={loaded} />}
      {(room.leads || room.records) && <DossierButton number={current?.initiative.number ?? ''} />}
      <CallButton label={words.reload} isRunning={loaded.isRunning} onPress={load} />
    </>
  );
}

const isOne = (number: string) => (one: CouncilInitiative) => one.initiative.number === number;
const asked = ({ waiting }: CouncilRoom) => waiting.filter(({ asksMe }) => asksMe);
const toDo = (room: CouncilRoom) => asked(room).filter(({ own }) => own === null);

/** The room once one's own sheet of an initiative is in. */
function withOwn(room: CouncilRoom, number: string, own: HandedSheet): CouncilRoom {
  return { ...room, waiting: room.waiting.map(one => (isOne(number)(one) ? { ...one, own } : one)) };
}
