import { forget, useKept } from '../sidebar/useKept.ts';
import { draftOf, putDraft, sendDrafts } from './keptDrafts.ts';

/** What is typed and not sent, and how it came to be there. */
export interface Typed<Value> {
  readonly value: Value;
  readonly set: (change: (before: Value) => Value) => void;
  /** When what stands here had been typed, ISO 8601, if that was before the page was opened. */
  readonly restored: string | undefined;
  /** Whether it was dropped and can be taken back. */
  readonly isDropped: boolean;
  readonly drop: () => void;
  readonly takeBack: () => void;
  /** Sent: there is no draft any more. `next` is what is typed from now on. */
  readonly end: (next?: Value) => void;
}

interface Held<Value> {
  readonly value: Value;
  readonly restored: string | undefined;
  readonly dropped: Value | undefined;
}

/** What a draft must be, and whether it would be a pity to lose it. */
export interface Kind<Value> {
  readonly is: (found: unknown) => found is Value;
  readonly isWorth: (value: Value) => boolean;
}

/** Something that is typed: in memory, in the browser with every key, and with the script whenever `sendDrafts` is called. */
export function useTyped<Value>(
  name: string,
  initial: () => Value,
  { is, isWorth }: Kind<Value>,
): Typed<Value> {
  const [{ value, restored, dropped }, hold] = useKept<Held<Value>>(name, () => {
    const draft = draftOf(name);
    return draft && is(draft.value) && isWorth(draft.value)
      ? { value: draft.value, restored: draft.at, dropped: undefined }
      : { value: initial(), restored: undefined, dropped: undefined };
  });
  const keep = (next: Value) => putDraft(name, isWorth(next) ? next : undefined);
  return {
    value,
    restored,
    isDropped: dropped !== undefined,
    set: change =>
      hold(before => {
        const next = change(before.value);
        keep(next);
        return { value: next, restored: before.restored, dropped: undefined };
      }),
    drop: () => {
      hold(before => ({ value: initial(), restored: undefined, dropped: before.value }));
      keep(initial());
      void sendDrafts();
    },
    takeBack: () => {
      hold(before => ({ value: before.dropped!, restored: undefined, dropped: undefined }));
      if (dropped !== undefined) keep(dropped);
      void sendDrafts();
    },
    end: next => {
      // Also where the form is no longer shown.
      putDraft(name, next !== undefined && isWorth(next) ? next : undefined);
      void sendDrafts();
      if (next === undefined) forget(name);
      else hold(() => ({ value: next, restored: undefined, dropped: undefined }));
    },
  };
}
