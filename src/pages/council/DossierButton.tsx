import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { dossierTexts } from '../texts/dossierTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** Opens the papers of an initiative by its number; blank: of all that are put to the council. */
export function DossierButton({ number }: { readonly number: string }) {
  const words = useWords(dossierTexts);
  const { isRunning, failure, run } = useCall(ask => ask('showDossier', { number }));
  return (
    <>
      <CallButton label={words.open} running={words.opening} isRunning={isRunning} onPress={run} />
      {failure && <FailureBox failure={failure} typed="" />}
    </>
  );
}
