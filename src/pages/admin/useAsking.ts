import { useCallback, useRef, useState } from 'preact/hooks';
import type { Failure } from '../server.ts';

type Answer<Value> = { readonly value: Value } | { readonly refused: Failure };

/** Something that the script is asked for: what came of it, why not, and whether it is still under way. */
export function useAsking<Value, Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<Answer<Value>>,
) {
  const [isRunning, setRunning] = useState(false);
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<Failure>();
  const busy = useRef(false);
  const latest = useRef(work);
  latest.current = work;
  const run = useCallback(async (...given: Given): Promise<Value | undefined> => {
    // A second press while the first one is under way does nothing.
    if (busy.current) return undefined;
    busy.current = true;
    setRunning(true);
    setFailure(undefined);
    const answer = await latest.current(...given);
    busy.current = false;
    setRunning(false);
    if ('refused' in answer) {
      setFailure(answer.refused);
      return undefined;
    }
    setValue(answer.value);
    return answer.value;
  }, []);
  return { run, isRunning, value, failure };
}
