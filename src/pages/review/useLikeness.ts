import { useEffect, useMemo, useState } from 'preact/hooks';
import type { UnnumberedRow } from '../../contract/ReviewQueue.ts';
import { type RegisteredTitle, SimilarTitles } from '../../domain/initiative/similar/SimilarTitles.ts';
import { ask } from '../call/ask.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';

/** What each row resembles, in words: registered titles, and rows before it. Where these do not come nobody is warned. */
export function useLikeness(rows: readonly UnnumberedRow[]): readonly (readonly string[])[] {
  const { alsoTyped } = useWords(reviewTexts);
  const [titles, setTitles] = useState<readonly RegisteredTitle[]>([]);
  const isEmpty = rows.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was taken in meanwhile is among them.
  useEffect(() => {
    if (isEmpty) return;
    void ask('registeredTitles').then(answer => {
      if ('value' in answer) setTitles(answer.value.filter(({ number }) => number !== ''));
    });
  }, [rows, isEmpty]);
  return useMemo(() => {
    if (isEmpty) return [];
    const registered = new SimilarTitles(titles);
    const typed = rows.map(
      ({ tab, row, title }): RegisteredTitle => ({ number: alsoTyped(tab, row), title, unit: '', state: '' }),
    );
    const among = new SimilarTitles(typed);
    return rows.map(({ title }, at) => [
      ...registered.find(title).map(({ registered: { number, title } }) => `${number} «${title}»`),
      ...among
        .find(title, rows.length)
        .map(({ registered }) => typed.indexOf(registered))
        .filter(other => other < at)
        .map(other => typed[other]!.number),
    ]);
  }, [rows, titles, isEmpty, alsoTyped]);
}
