import type { ComponentChildren } from 'preact';
import type { Initiative } from '../../contract/Initiative.ts';
import { Heading } from '../sidebar/Heading.tsx';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { useWords } from '../texts/Language.tsx';
import { registerTexts } from '../texts/registerTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { InitiativeHead, InitiativeText, Timeline } from './InitiativeParts.tsx';

export interface Opened {
  readonly initiative: Initiative;
  /** Where it stands in the list. */
  readonly place: string;
  /** What has just been done. */
  readonly said: string;
  readonly onList: () => void;
  /** Ways to its neighbours in the list. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

interface Props extends Opened {
  /** The screen that it was opened on. */
  readonly screen: string;
  /** What is done with it. */
  readonly children: ComponentChildren;
}

/** An initiative opened from a list: ways back and on, and everything that it says. */
export function OpenedInitiative(props: Props) {
  const { screen, initiative, place, said, onList, onPrevious, onNext, children } = props;
  const words = useWords(reviewTexts);
  const { showRow } = useWords(registerTexts);
  return (
    <>
      <Heading title={initiative.number} of={screen} />
      <p role="status" class="success">
        {said}
      </p>
      <p class="hint">{place}</p>
      <div class="buttons">
        <button type="button" onClick={onList}>
          {words.list}
        </button>
        {onPrevious && (
          <button type="button" onClick={onPrevious}>
            {words.previous}
          </button>
        )}
        {onNext && (
          <button type="button" onClick={onNext}>
            {words.next}
          </button>
        )}
      </div>
      <InitiativeHead initiative={initiative} />
      <InitiativeText initiative={initiative} />
      <details>
        <summary>{words.history}</summary>
        <Timeline history={initiative.history} />
      </details>
      <ShowRow number={initiative.number} label={showRow} />
      {children}
    </>
  );
}
