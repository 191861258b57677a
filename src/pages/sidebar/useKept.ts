import { useCallback, useLayoutEffect, useReducer } from 'preact/hooks';

const kept = new Map<string, unknown>();
const watching = new Set<() => void>();

/** State by a name that outlives the screen: whoever looks elsewhere in between finds it as it was. */
export function useKept<Value>(
  name: string,
  initial: () => Value,
): readonly [Value, (change: (before: Value) => Value) => void] {
  if (!kept.has(name)) kept.set(name, initial());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    const watch = () => redraw(undefined as never);
    watching.add(watch);
    return () => void watching.delete(watch);
  }, []);
  const set = useCallback(
    (change: (before: Value) => Value) => {
      // Forgotten meanwhile: it begins anew where it is next asked for.
      if (!kept.has(name)) return;
      kept.set(name, change(kept.get(name) as Value));
      for (const watch of watching) watch();
    },
    [name],
  );
  return [kept.get(name) as Value, set];
}

/** What is kept under a name begins anew where it is shown. */
export function startAnew(name: string): void {
  forget(name);
  for (const watch of watching) watch();
}

/** Gives up what was kept under a name. */
export function forget(name: string): void {
  kept.delete(name);
}
