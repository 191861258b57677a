import { useEffect, useRef, useState } from 'preact/hooks';
import type { Region } from '../../contract/AdminSetUp.ts';
import { ownRegion } from '../../contract/AdminSetUp.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { regionTexts } from '../texts/admin/region.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';

interface RegionNoteProps {
  readonly region: Region;
  readonly onChange: () => void;
}

/** Says that the spreadsheet reads numbers and days otherwise than the add-on counts on, and offers to change that; then that it was. */
export function RegionNote({ region, onChange }: RegionNoteProps) {
  const words = useWords(regionTexts);
  const setting = useCall(ask => ask('setRegion'));
  const [isSet, setSet] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const { locale, timeZone } = region;
  const isOwn = locale === ownRegion.locale && timeZone === ownRegion.timeZone;
  useEffect(() => {
    if (isOwn && isSet) told.current?.focus();
  }, [isOwn, isSet]);
  if (isOwn && isSet)
    return (
      <p role="status" class="success" tabIndex={-1} ref={told}>
        {words.done}
      </p>
    );
  if (isOwn) return null;
  const set = async () => {
    if ((await setting.run()) === undefined) return;
    setSet(true);
    onChange();
  };
  return (
    <section class="wrong" aria-labelledby="region-heading">
      <h2 id="region-heading">{words.heading}</h2>
      <p>{words.found(locale, timeZone)}</p>
      <p>{words.effect}</p>
      <CallButton label={words.set} running={words.running} isRunning={setting.isRunning} onPress={set} />
      <CallNote of={[setting]} />
    </section>
  );
}
