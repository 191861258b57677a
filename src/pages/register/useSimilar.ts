import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { type RegisteredTitle, SimilarTitles } from '../../domain/initiative/similar/SimilarTitles.ts';
import { ask } from '../call/ask.ts';
import { useKept } from '../sidebar/useKept.ts';

type Titles = readonly RegisteredTitle[];

/** Registered titles, fetched once for the form; `similarTo` leaves out the initiative that is being edited. */
export function useSimilar(edited = ''): {
  readonly similarTo: (title: string) => Titles;
  readonly add: (one: RegisteredTitle) => void;
} {
  const [titles, set] = useKept<Titles | undefined>('titles', () => undefined);
  useEffect(() => {
    if (titles) return;
    // Where it fails nobody is warned; the script still refuses the same title once.
    void ask('registeredTitles').then(answer => {
      if ('value' in answer) set(() => answer.value);
    });
  }, [titles, set]);
  const finder = useMemo(
    () => new SimilarTitles((titles ?? []).filter(({ number }) => number !== edited)),
    [titles, edited],
  );
  const similarTo = useCallback(
    (title: string) => finder.find(title.normalize('NFC')).map(({ registered }) => registered),
    [finder],
  );
  const add = useCallback((one: RegisteredTitle) => set(before => [...(before ?? []), one]), [set]);
  return { similarTo, add };
}
