import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Server } from '../contract/Server.ts';
import { askPatiently } from './askPatiently.ts';
import type { Failure, Given } from './server.ts';

/** What a screen shows, asked for when it opens. */
export interface Loaded<Value> {
  /** Undefined until it has come. */
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
  readonly isLoading: boolean;
  /** Asks anew; what was there stays until the answer comes. */
  readonly load: () => Promise<Value | undefined>;
  readonly set: (value: Value) => void;
}

export function useLoaded<Name extends 'myInitiatives' | 'reviewQueue' | 'scoreSheet'>(
  name: Name,
  argument?: Parameters<Server[Name]>[0],
): Loaded<Given<Name>> {
  const [value, set] = useState<Given<Name>>();
  const [failure, setFailure] = useState<Failure>();
  const [isLoading, setLoading] = useState(true);
  const load = useCallback(async () => {
    setLoading(true);
    const args = (argument === undefined ? [] : [argument]) as Parameters<Server[Name]>;
    const answer = await askPatiently(() => undefined, name, ...args);
    setLoading(false);
    setFailure('refused' in answer ? answer.refused : undefined);
    if ('refused' in answer) return undefined;
    set(answer.value);
    return answer.value;
  }, [name, argument]);
  useEffect(() => void load(), [load]);
  return { value, failure, isLoading, load, set };
}
