import { useRef, useState } from 'preact/hooks';
import type { Server } from '../contract/Server.ts';
import { askPatiently } from './askPatiently.ts';
import type { Failure, Given } from './server.ts';

/** Something that is sent from a form: how it stands, and what became of it. */
export interface Sending {
  /** `waiting`: others are sending, too. */
  readonly phase: 'idle' | 'sending' | 'waiting';
  readonly failure: Failure | undefined;
  /** Undefined where it failed, or something is on its way already: a double click sends once. */
  readonly send: <Name extends keyof Server>(
    name: Name,
    ...args: Parameters<Server[Name]>
  ) => Promise<{ readonly value: Given<Name> } | undefined>;
  readonly forgetFailure: () => void;
}

export function useSending(): Sending {
  const [phase, setPhase] = useState<Sending['phase']>('idle');
  const [failure, setFailure] = useState<Failure>();
  const isBusy = useRef(false);
  const send: Sending['send'] = async (name, ...args) => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setFailure(undefined);
    setPhase('sending');
    const answer = await askPatiently(() => setPhase('waiting'), name, ...args);
    isBusy.current = false;
    setPhase('idle');
    if ('value' in answer) return answer;
    setFailure(answer.refused);
    return undefined;
  };
  return { phase, failure, send, forgetFailure: () => setFailure(undefined) };
}
