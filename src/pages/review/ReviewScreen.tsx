import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import type { ReviewQueue } from '../../contract/ReviewQueue.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useLoaded } from '../call/useCall.ts';
import { Heading } from '../sidebar/Heading.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { useSession } from '../sidebar/Session.ts';
import { useKept } from '../sidebar/useKept.ts';
import { useOpened } from '../sidebar/useOpened.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';
import { Decided, wayBack } from './Decided.tsx';
import { LeftDrafts } from './LeftDrafts.tsx';
import { NotReviewer } from './NotReviewer.tsx';
import { Queue } from './Queue.tsx';
import { EVERYTHING, type QueueFilter, shownOf } from './queueFilter.ts';
import { decisionsOn, ReviewedInitiative } from './ReviewedInitiative.tsx';
import { TypedRows } from './TypedRows.tsx';

/** What the council has to look at; only for the council. */
export function ReviewScreen() {
  return useSession().data.reviews ? <Review /> : <NotReviewer />;
}

/** The queue, or one initiative of it; what was decided; rows typed by hand. */
function Review() {
  const words = useWords(reviewTexts);
  const steps = useWords(stepTexts);
  const loaded = useLoaded(ask => ask('reviewQueue'));
  const { value: queue, run: load } = loaded;
  const [open, setOpen] = useOpened('review');
  const [filter, setFilter] = useKept<QueueFilter>('review filter', () => EVERYTHING);
  const [said, setSaid] = useState('');
  const last = useRef('');
  useLayoutEffect(() => {
    // Back in the list one goes on where one was.
    if (open === '' && last.current !== '') document.getElementById(`open-${last.current}`)?.focus();
    last.current = open;
  }, [open]);
  if (!queue || loaded.failure)
    return (
      <>
        <Heading title={words.heading} />
        <Opening of={loaded} />
      </>
    );

  const { waiting } = queue;
  const shown = shownOf(waiting, filter);
  const isAmong = (list: readonly Initiative[]) => list.some(({ number }) => number === open);
  const list = isAmong(shown) ? shown : waiting;
  const at = list.findIndex(({ number }) => number === open);
  const current = list[at];
  const goTo = (one: Initiative | undefined) => setOpen(() => one?.number ?? '');
  const wayTo = (one: Initiative | undefined) =>
    one &&
    (() => {
      setSaid('');
      goTo(one);
    });
  const changed = (initiative: Initiative, told: string) => {
    loaded.set(withChange(queue, initiative));
    setSaid(told);
  };
  /** Fetches what is there now; what others have decided meanwhile is gone from here, which is said. */
  const fetchAgain = async (number: string) => {
    const now = await load();
    if (!now || now.waiting.some(one => one.number === number)) return;
    setSaid(words.gone(number));
    goTo(now.waiting[waiting.findIndex(one => one.number === number)] ?? now.waiting[0]);
  };
  return (
    <>
      {current ? (
        <ReviewedInitiative
          key={current.number}
          initiative={current}
          place={words.place(at + 1, list.length)}
          said={said}
          onFetch={() => fetchAgain(current.number)}
          onList={() => {
            setSaid('');
            goTo(undefined);
          }}
          onPrevious={wayTo(list[at - 1])}
          onNext={wayTo(list[at + 1])}
          onDecided={(initiative, action) => {
            goTo(list[at + 1] ?? list[at - 1]);
            changed(initiative, steps.done(steps.actions[action], initiative.number));
          }}
        />
      ) : (
        <>
          <Heading title={words.heading} />
          <p role="status" class="success">
            {said}
          </p>
          {waiting.length === 0 && <p>{words.none}</p>}
          <Queue
            waiting={waiting}
            shown={shown}
            filter={filter}
            onFilter={setFilter}
            onOpen={number => {
              setSaid('');
              setOpen(() => number);
            }}
          />
        </>
      )}
      <LeftDrafts open={[...waiting, ...queue.decided.filter(wayBack)].map(({ number }) => number)} />
      <TypedRows rows={queue.typed} isPrimary={!current && shown.length === 0} onAccepted={loaded.set} />
      <Decided
        decided={queue.decided}
        onFetch={load}
        onUndone={(initiative, action) => {
          setOpen(() => initiative.number);
          changed(initiative, steps.done(steps.actions[action], initiative.number));
        }}
      />
      <CallButton label={words.reload} isRunning={loaded.isRunning} onPress={load} />
    </>
  );
}

/** The queue after a step: an initiative waits while it is the council's turn, else it is among the decided. */
function withChange(queue: ReviewQueue, initiative: Initiative): ReviewQueue {
  const others = (list: readonly Initiative[]) => list.filter(({ number }) => number !== initiative.number);
  const isWaiting = decisionsOn(initiative).length > 0;
  const canUndo = initiative.may.includes('undo');
  return {
    ...queue,
    waiting: isWaiting ? [...others(queue.waiting), initiative] : others(queue.waiting),
    decided: canUndo ? [initiative, ...others(queue.decided)] : others(queue.decided),
  };
}
