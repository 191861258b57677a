import { CallButton } from '../call/CallButton.tsx';
import { useCall, useLoaded } from '../call/useCall.ts';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { useSession } from '../sidebar/Session.ts';
import { useWords } from '../texts/Language.tsx';
import { scoreTexts } from '../texts/scoreTexts.ts';
import { OwnTablePart } from './OwnTablePart.tsx';
import { ScoreOfRow } from './ScoreOfRow.tsx';

/** Phiếu điểm of the row that is selected in the sheet. */
export function ScoresScreen() {
  const words = useWords(scoreTexts);
  const { tabs } = useSession().data;
  const loaded = useLoaded(ask => ask('scoreSheet'));
  const { value, failure, isRunning, run } = loaded;
  const printing = useCall((ask, whom: string) =>
    ask('showReport', { source: { kind: 'now', period: '' }, whom }),
  );
  const isElsewhere = failure?.code === 'noRow';
  const isReady = value !== undefined && !failure;
  return (
    <>
      <Heading title={words.heading} />
      <p class="hint">{words.about(tabs)}</p>
      {isElsewhere && <FailureBox failure={failure} typed="" />}
      {isReady || isElsewhere ? (
        <div class="buttons">
          <CallButton
            label={words.reread}
            running={words.rereading}
            isRunning={isRunning}
            isFirst
            onPress={run}
          />
          {isReady && (
            <CallButton
              label={words.print}
              running={words.printing}
              isRunning={printing.isRunning}
              onPress={() => printing.run(`${value.side} ${value.code}`)}
            />
          )}
        </div>
      ) : (
        <Opening of={loaded} />
      )}
      {printing.failure && <FailureBox failure={printing.failure} typed="" />}
      {isReady && <ScoreOfRow key={`${value.side} ${value.code}`} sheet={value} onEntered={run} />}
      {(isReady || isElsewhere) && <OwnTablePart />}
    </>
  );
}
