import type { Initiative } from '../../contract/Initiative.ts';
import type { MyWork } from '../../contract/MyWork.ts';
import { CallButton } from '../call/CallButton.tsx';
import { FailureText } from '../call/FailureText.tsx';
import { type Call, useCall } from '../call/useCall.ts';
import { useSession } from '../sidebar/Session.ts';
import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { workTexts } from '../texts/workTexts.ts';
import { draftItems, judgementItems } from './draftItems.tsx';
import { givenGroups } from './givenGroups.tsx';
import { ownGroups } from './ownGroups.tsx';
import { WorkGroup } from './WorkGroup.tsx';

interface Props {
  /** Those of the person, as far as they have come. */
  readonly initiatives: readonly Initiative[];
  readonly work: Call<MyWork>;
  readonly onOpen: (number: string) => void;
  /** A draft was dropped here. */
  readonly onDropped: (name: string) => void;
}

/** «Việc của tôi»: what waits for the person, by what they are here; each line opens and leads to where it is done. */
export function WorkPart({ initiatives, work, onOpen, onDropped }: Props) {
  const words = useWords(workTexts);
  const { again } = useWords(frameTexts);
  const { fields } = useWords(formTexts);
  const { go, data } = useSession();
  const checking = useCall(ask => ask('showCheck'));
  const { value, failure, isRunning, run } = work;
  const asked = { initiatives, words, fields, onOpen, onScores: () => go('scores'), onDropped };
  const groups = [
    ...ownGroups(initiatives, words, onOpen, go, [...draftItems(asked), ...judgementItems(asked)]),
    ...(value
      ? givenGroups(value, words, data.reviews ? () => go('review') : undefined, () => go('council'))
      : []),
  ].filter(({ count }) => count > 0);
  const failed = failure ?? checking.failure;
  return (
    <section class="work">
      <h2>{words.heading}</h2>
      {groups.map(group => (
        <WorkGroup key={group.id} {...group} />
      ))}
      <p role="status" class="hint">
        {isRunning ? words.looking : value && groups.length === 0 ? words.none : ''}
      </p>
      {failed && (
        <p role="alert" class="error">
          <FailureText failure={failed} />
        </p>
      )}
      {failure && <CallButton label={again} isRunning={isRunning} onPress={run} />}
      {value?.typed && (
        <CallButton label={words.check} isRunning={checking.isRunning} onPress={checking.run} />
      )}
    </section>
  );
}
