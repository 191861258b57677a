import type { Initiative } from '../../contract/Initiative.ts';
import { dayOfIso } from '../clock.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { StateName } from './StateName.tsx';

/** What was sent back and is sent again keeps the reason in its row; it is told in its history. */
const SENT_AGAIN = 'Đã đăng ký';

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
      {reason !== '' && state !== SENT_AGAIN && (
        <p class="typed">
          {words.reason}: <span lang="vi">{reason}</span>
        </p>
      )}
    </>
  );
}
