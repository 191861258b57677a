import type { HistoryEntry, Initiative, InitiativeContent } from '../../contract/Initiative.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { isLate } from '../../domain/initiative/late.ts';
import { Lines } from '../parts/Lines.tsx';
import { StateName } from '../parts/StateName.tsx';
import { dayOfIso, momentOf } from '../texts/clock.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';

/** What was sent back and is sent again keeps the reason in its row; it is told in its history. */
const SENT_AGAIN = 'Đã đăng ký';

/** Title, number, state and days of an initiative. */
export function InitiativeHead({ initiative }: { readonly initiative: Initiative }) {
  const words = useWords(mineTexts);
  const { number, title, state, registeredAt, updatedAt, reason, history } = initiative;
  const [registered, updated] = [dayOfIso(registeredAt), dayOfIso(updatedAt)];
  return (
    <>
      <p class="title" lang="vi">
        {title}
      </p>
      <p>
        {number} ·{' '}
        <b class="state">
          <StateName state={state} />
        </b>
      </p>
      <p class="hint">
        {[
          ...(registered === '' ? [] : [words.registered(registered)]),
          ...(isLate(history[0]?.why ?? '') ? [words.late] : []),
          ...(updated === '' || updated === registered ? [] : [words.updated(updated)]),
        ].join(' · ')}
      </p>
      {reason !== '' && state !== SENT_AGAIN && (
        <Why of={[...history].reverse().find(({ why }) => why === reason)?.what} text={reason} />
      )}
    </>
  );
}

/** Everything that an initiative says, as it stands in the register. */
export function InitiativeText({ initiative }: { readonly initiative: InitiativeContent }) {
  const { fields } = useWords(formTexts);
  const words = useWords(mineTexts);
  const { authors } = initiative;
  const shown = (['kind', 'field', 'before', 'now', 'expected', 'starts'] as const).filter(
    name => initiative[name].trim() !== '',
  );
  return (
    <dl>
      {shown.map(name => [
        <dt key={name}>{fields[name]}</dt>,
        <dd key={`${name} answer`} class="typed" lang="vi">
          {initiative[name]}
        </dd>,
      ])}
      {initiative.evidence !== '' && (
        <>
          <dt>{fields.evidence}</dt>
          <dd>
            <Lines text={initiative.evidence} />
          </dd>
        </>
      )}
      <dt>{words.authors}</dt>
      {authors.map(({ code, name, share }) => (
        <dd key={code} lang="vi">
          {share === '' ? name : `${name}: ${share}%`}
        </dd>
      ))}
      <dt>{words.unit}</dt>
      <dd lang="vi">{initiative.unit}</dd>
    </dl>
  );
}

const edited = actions.find(({ id }) => id === 'edit')!.label;
const isNote = (step: string | undefined) =>
  actions.some(({ label }) => label === step) &&
  !actions.some(({ label, needsReason }) => label === step && needsReason);

/** What was said with a step: its reason, or a note where none is asked for; an edit tells of itself. */
function Why({ of, text }: { readonly of: string | undefined; readonly text: string }) {
  const words = useWords(stepTexts);
  return (
    <p class="typed">
      {of === edited ? '' : `${isNote(of) ? words.note : words.reason}: `}
      <span lang="vi">{text}</span>
    </p>
  );
}

/** What has happened to an initiative: when, who, what, why; oldest first. */
export function Timeline({ history }: { readonly history: readonly HistoryEntry[] }) {
  const words = useWords(mineTexts);
  if (history.length === 0) return <p class="hint">{words.noHistory}</p>;
  return (
    <ol class="timeline">
      {history.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have nothing of their own, and only follow each other.
        <li key={at}>
          <p>
            <b lang="vi">{entry.what}</b>
            {entry.to !== '' && entry.to !== entry.from && (
              <>
                {' → '}
                <StateName state={entry.to} />
              </>
            )}
          </p>
          <p class="hint">
            {momentOf(entry.at) || words.undated}
            {entry.who !== '' && <span lang="vi">{` · ${entry.who}`}</span>}
          </p>
          {!!entry.replaced?.length && (
            <details>
              <summary>{words.former}</summary>
              <dl lang="vi">
                {entry.replaced.map(({ column, text }) => [
                  <dt key={column}>{column}</dt>,
                  <dd key={`${column} text`} class="typed">
                    {text}
                  </dd>,
                ])}
              </dl>
            </details>
          )}
          {entry.why !== '' && <Why of={entry.what} text={entry.why} />}
        </li>
      ))}
    </ol>
  );
}
