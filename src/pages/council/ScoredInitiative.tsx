import { useState } from 'preact/hooks';
import type { CouncilInitiative, CouncilRoom, HandedSheet } from '../../contract/Council.ts';
import type { Initiative } from '../../contract/Initiative.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { Choice } from '../form/Field.tsx';
import { ActionForm } from '../initiative/ActionForm.tsx';
import type { ActionName } from '../initiative/Decisions.tsx';
import { InitiativeHead, InitiativeText, Timeline } from '../initiative/InitiativeParts.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { councilTexts } from '../texts/councilTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { registerTexts } from '../texts/registerTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { SheetForm } from './SheetForm.tsx';
import { StandingPart } from './StandingPart.tsx';

interface Props {
  readonly room: CouncilRoom;
  readonly one: CouncilInitiative;
  /** Where it stands in the list. */
  readonly place: string;
  /** What has just been done. */
  readonly said: string;
  readonly onHanded: (sheet: HandedSheet, member: string) => void;
  readonly onConcluded: (initiative: Initiative, action: ActionName) => void;
  readonly onList: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onFetch: () => Promise<unknown>;
}

const conclusions = actions.filter(({ by, undoes }) => by === 'council' || undoes).map(({ id }) => id);

/** The texts of an initiative beside the sheet; for whoever leads what the others have given, and the conclusion. */
export function ScoredInitiative(props: Props) {
  const { room, one, place, said, onHanded, onConcluded, onList, onPrevious, onNext, onFetch } = props;
  const { initiative, asksMe, own, standing } = one;
  const words = useWords(councilTexts);
  const review = useWords(reviewTexts);
  const { showRow } = useWords(registerTexts);
  const [member, setMember] = useState('');
  const isOpen = room.waiting.includes(one);
  const asked = standing ? [...standing.missing, ...standing.sheets.map(sheet => sheet.member)] : [];
  const others = room.records && isOpen ? [...new Set(asked)].filter(name => name !== room.me) : [];
  const possible = initiative.may.filter((id): id is ActionName => conclusions.includes(id));
  return (
    <>
      <Heading title={initiative.number} of={words.heading} />
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
        <summary>{review.history}</summary>
        <Timeline history={initiative.history} />
      </details>
      <ShowRow number={initiative.number} label={showRow} />
      {isOpen && !asksMe && room.scores && <p class="warning">{words.ownWork}</p>}
      {others.length > 0 && (
        <Choice
          id="whose"
          label={words.whose}
          blank={asksMe ? words.mine : words.chooseMember}
          choices={others}
          value={member}
          onChange={setMember}
        />
      )}
      {isOpen && (member === '' ? asksMe : true) && (
        <SheetForm
          key={member}
          room={room}
          initiative={initiative}
          member={member}
          before={member === '' ? own : null}
          onHanded={sheet => {
            onHanded(sheet, member);
            setMember('');
          }}
          onFetch={onFetch}
        />
      )}
      {standing ? <StandingPart standing={standing} /> : room.leads && <p class="hint">{words.others}</p>}
      {standing && possible.length > 0 && (
        <>
          <h2>{words.conclude}</h2>
          <ActionForm
            initiative={initiative}
            possible={possible}
            isPrimary={!isOpen || !asksMe || own !== null}
            onDone={onConcluded}
            onFetch={onFetch}
            other={undefined}
          />
        </>
      )}
    </>
  );
}
