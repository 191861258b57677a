import { useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import type { ReviewQueue } from '../../contract/ReviewQueue.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useLoaded } from '../call/useCall.ts';
import { Heading } from '../sidebar/Heading.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { useKept } from '../sidebar/useKept.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';
import { Decided } from './Decided.tsx';
import { LeftDrafts } from './LeftDrafts.tsx';
import { decisionsOn, ReviewedInitiative } from './ReviewedInitiative.tsx';
import { TypedRows } from './TypedRows.tsx';

/** What the council has to look at: one initiative at a time, oldest first; what it has decided; rows typed by hand. */
export function ReviewScreen() {
  const words = useWords(reviewTexts);
  const steps = useWords(stepTexts);
  const loaded = useLoaded(ask => ask('reviewQueue'));
  const { value: queue, run: load } = loaded;
  const [open, setOpen] = useKept('review', () => '');
  const [said, setSaid] = useState('');
  if (!queue || loaded.failure)
    return (
      <>
        <Heading title={words.heading} />
        <Opening of={loaded} />
      </>
    );

  const { waiting } = queue;
  const at = Math.max(
    0,
    waiting.findIndex(({ number }) => number === open),
  );
  const current = waiting[at];
  const next = waiting[(at + 1) % waiting.length];
  const changed = (initiative: Initiative, told: string) => {
    loaded.set(withChange(queue, initiative));
    setSaid(told);
  };
  /** Fetches what is there now; what others have decided meanwhile is gone from here, which is said. */
  const fetchAgain = async (number: string) => {
    const now = await load();
    if (now && !now.waiting.some(one => one.number === number)) setSaid(words.gone(number));
  };
  return (
    <>
      {current ? (
        <ReviewedInitiative
          key={current.number}
          initiative={current}
          place={words.place(at + 1, waiting.length)}
          said={said}
          onFetch={() => fetchAgain(current.number)}
          onDecided={(initiative, action) => {
            setOpen(() => (next && next !== current ? next.number : ''));
            changed(initiative, steps.done(steps.actions[action], initiative.number));
          }}
          {...(waiting.length > 1 && next
            ? {
                onLater: () => {
                  setSaid('');
                  setOpen(() => next.number);
                },
              }
            : {})}
        />
      ) : (
        <>
          <Heading title={words.heading} />
          <p role="status" class="success">
            {said}
          </p>
          <p>{words.waiting(0)}</p>
        </>
      )}
      <LeftDrafts open={[...waiting, ...queue.decided].map(({ number }) => number)} />
      <TypedRows rows={queue.typed} isPrimary={!current} onAccepted={loaded.set} />
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

/** The queue after a step: an initiative waits while the council can decide on it, else it is among the decided. */
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
