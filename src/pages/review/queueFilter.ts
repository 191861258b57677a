import type { Initiative } from '../../contract/Initiative.ts';
import { foldWords } from '../../domain/text/fold.ts';

/** What of the queue is shown; blank: whatever it is. */
export interface QueueFilter {
  /** Parts of words, marks and case aside. */
  readonly text: string;
  readonly state: string;
  readonly unit: string;
  readonly field: string;
}

export const EVERYTHING: QueueFilter = { text: '', state: '', unit: '', field: '' };

type Queue = readonly Initiative[];

/** Those that a filter leaves, in their order. */
export function shownOf(queue: Queue, { text, ...chosen }: QueueFilter): Queue {
  const parts = foldWords(text).split(' ');
  const named = Object.entries(chosen) as [keyof typeof chosen, string][];
  return queue.filter(
    one =>
      named.every(([name, value]) => value === '' || one[name] === value) &&
      parts.every(part => searched(one).includes(part)),
  );
}

/** The one that is meant by a number, whole or its end («17» is SK-2020-0017), or by words that no other one has. */
export function meantBy(text: string, queue: Queue): Initiative | undefined {
  const typed = foldWords(text);
  if (typed === '') return undefined;
  const end = /^\d+$/.test(typed) ? Number(typed) : undefined;
  const numbered = queue.filter(
    ({ number }) => foldWords(number) === typed || Number(/\d+$/.exec(number)?.[0]) === end,
  );
  const found = numbered.length > 0 ? numbered : shownOf(queue, { ...EVERYTHING, text });
  return found.length === 1 ? found[0] : undefined;
}

/** What there is to choose from. */
export function valuesOf(queue: Queue, name: 'state' | 'unit' | 'field'): readonly string[] {
  return [...new Set(queue.map(one => one[name]))].filter(value => value !== '').sort(inVietnamese);
}

const inVietnamese = (one: string, other: string) => one.localeCompare(other, 'vi');

const known = new WeakMap<Initiative, string>();

/** Folded once, however many keys are typed. */
function searched(one: Initiative): string {
  const { number, title, unit, field, authors } = one;
  const text =
    known.get(one) ?? foldWords([number, title, unit, field, ...authors.map(({ name }) => name)].join(' '));
  known.set(one, text);
  return text;
}
