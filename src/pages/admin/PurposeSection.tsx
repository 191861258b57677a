import { useState } from 'preact/hooks';
import type { SetUpProgress } from '../../contract/AdminSetUp.ts';
import { councilTab } from '../../tabs/council.ts';
import { titleTabs } from '../../tabs/fixed.ts';
import type { Purpose } from '../../tabs/Tab.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { purposeTexts } from '../texts/admin/purposes.ts';
import { setUpTexts } from '../texts/admin/setUp.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import type { SectionProps } from './SectionProps.ts';
import { setUpAll } from './setUpAll.ts';

/** The tab with which each begins. */
const first: Readonly<Record<Purpose, string>> = {
  council: councilTab.name,
  titles: titleTabs.staff,
};

/** Makes the tabs that serve one purpose, and leads to them. */
const section = (purpose: Purpose) =>
  function PurposeSection({ overview, onChange }: SectionProps) {
    const words = useWords(purposeTexts[purpose]);
    const { told: toldOf } = useWords(setUpTexts);
    const [progress, setProgress] = useState<SetUpProgress>();
    const making = useCall(ask => setUpAll(ask, { withSample: false, purpose }, setProgress));
    const opening = useCall(ask => ask('showCell', { tab: first[purpose], cell: '' }));
    const isThere = overview.purposes.some(one => one.purpose === purpose && one.isUsed);
    const start = async () => {
      setProgress(undefined);
      if (await making.run()) onChange();
    };
    const told = making.isRunning ? [] : (progress?.told ?? []);
    return (
      <>
        <p class="hint">{words.about}</p>
        {isThere ? (
          <CallButton
            label={words.open}
            running={words.opening}
            isRunning={opening.isRunning}
            onPress={opening.run}
          />
        ) : (
          <CallButton
            label={words.start}
            running={words.running}
            isRunning={making.isRunning}
            onPress={start}
          />
        )}
        <p role="status">{making.value && !making.isRunning && !making.failure && words.done}</p>
        <List lines={told.map(one => toldOf[one.kind](one))} isWarning />
        <CallNote of={[making, opening]} />
      </>
    );
  };

export const CouncilSection = section('council');
export const TitlesSection = section('titles');
