import { useCallback, useEffect } from 'preact/hooks';
import type { RegisteredTitle } from '../contract/Initiative.ts';
import { fold } from '../domain/text/fold.ts';
import { ask } from './server.ts';
import { useKept } from './useKept.ts';

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
  const similarTo = useCallback(
    (title: string) => (titles ?? []).filter(one => one.number !== edited && fold(one.title) === fold(title)),
    [titles, edited],
  );
  const add = useCallback((one: RegisteredTitle) => set(before => [...(before ?? []), one]), [set]);
  return { similarTo, add };
}
