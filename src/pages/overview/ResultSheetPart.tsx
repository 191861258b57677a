import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { ReadFailure } from './useOverview.tsx';

/** «Cập nhật tab Kết quả»: who may not edit the tab is told so, and whom to ask, before anything is pressed. */
export function ResultSheetPart({ mayWrite }: { readonly mayWrite: boolean }) {
  const words = useWords(dashboardTexts).sheet;
  const { run, isRunning, failure, value } = useCall(ask => ask('writeResults'));
  if (!mayWrite) return <p class="hint">{words.others}</p>;
  return (
    <>
      <p class="actions">
        <CallButton label={words.write} running={words.writing} isRunning={isRunning} onPress={run} />
        <span class="hint">{words.about}</span>
      </p>
      <p role="status">{value && !isRunning ? words.written(value.people, value.units) : ''}</p>
      <ReadFailure failure={failure} />
    </>
  );
}
