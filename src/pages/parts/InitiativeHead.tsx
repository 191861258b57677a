import type { Initiative } from '../../contract/Initiative.ts';
import { dayOfIso } from '../clock.ts';
import { mineTexts } from '../texts/mineTexts.ts';
import { useWords } from '../useWords.ts';
import { StateName } from './StateName.tsx';

/** Title, number, state and days of an initiative. */
export function InitiativeHead({ initiative }: { readonly initiative: Initiative }) {
  const words = useWords(mineTexts);
  const { number, title, state, registeredAt, updatedAt, reason } = initiative;
  const [registered, updated] = [dayOfIso(registeredAt), dayOfIso(updatedAt)];
  return (
    <>
      <p class="title" lang="vi">
        {title}
      </p>
      <p>
        {number} · <b class="state">{<StateName state={state} />}</b>
      </p>
      <p class="hint">
        {[
          ...(registered === '' ? [] : [words.registered(registered)]),
          ...(updated === '' || updated === registered ? [] : [words.updated(updated)]),
        ].join(' · ')}
      </p>
      {reason !== '' && (
        <p class="typed">
          {words.reason}: <span lang="vi">{reason}</span>
        </p>
      )}
    </>
  );
}
