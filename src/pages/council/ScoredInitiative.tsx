import { useState } from 'preact/hooks';
import type { CouncilInitiative, CouncilRoom, HandedSheet } from '../../contract/Council.ts';
import type { Initiative } from '../../contract/Initiative.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { Choice } from '../form/Field.tsx';
import { ActionForm } from '../initiative/ActionForm.tsx';
import type { ActionName } from '../initiative/Decisions.tsx';
import { type Opened, OpenedInitiative } from '../initiative/OpenedInitiative.tsx';
import { councilTexts } from '../texts/councilTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { SheetForm } from './SheetForm.tsx';
import { StandingPart } from './StandingPart.tsx';

interface Props extends Omit<Opened, 'initiative'> {
  readonly room: CouncilRoom;
  readonly one: CouncilInitiative;
  readonly onHanded: (sheet: HandedSheet, member: string) => void;
  readonly onConcluded: (initiative: Initiative, action: ActionName) => void;
  readonly onFetch: () => Promise<unknown>;
}

const conclusions = actions.filter(({ by, undoes }) => by === 'council' || undoes).map(({ id }) => id);

/** The texts of an initiative beside the sheet; for whoever leads what the others have given, and the conclusion. */
export function ScoredInitiative({ room, one, onHanded, onConcluded, onFetch, ...opened }: Props) {
  const { initiative, asksMe, own, standing } = one;
  const words = useWords(councilTexts);
  const [member, setMember] = useState('');
  const isOpen = room.waiting.includes(one);
  const asked = standing ? [...standing.missing, ...standing.sheets.map(sheet => sheet.member)] : [];
  const others = room.records && isOpen ? [...new Set(asked)].filter(name => name !== room.me) : [];
  const possible = initiative.may.filter((id): id is ActionName => conclusions.includes(id));
  return (
    <OpenedInitiative {...opened} initiative={initiative} screen={words.heading}>
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
            by="council"
            possible={possible}
            isPrimary={!isOpen || !asksMe || own !== null}
            onDone={onConcluded}
            onFetch={onFetch}
            other={undefined}
          />
        </>
      )}
    </OpenedInitiative>
  );
}
