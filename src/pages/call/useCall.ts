import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, type Ask, asking, type CallFailure } from './ask.ts';

/** How it stands with something that the script is asked for. */
export interface CallState {
  /** `waiting`: others are sending, too. */
  readonly phase: 'idle' | 'sending' | 'waiting';
  readonly isRunning: boolean;
  readonly failure: CallFailure | undefined;
}

export interface Call<Value, Args extends readonly unknown[] = []> extends CallState {
  /** What has come last. */
  readonly value: Value | undefined;
  /** Undefined where it failed, or is under way already: a double click asks once. */
  readonly run: (...args: Args) => Promise<Value | undefined>;
  readonly set: (value: Value | undefined) => void;
  readonly forgetFailure: () => void;
}

/** Something that the script can be asked for, in one question or in several. */
export function useCall<Value, Args extends readonly unknown[]>(
  work: (ask: Ask, ...args: Args) => Promise<Answer<Value>>,
): Call<Value, Args> {
  const [phase, setPhase] = useState<CallState['phase']>('idle');
  const [value, set] = useState<Value>();
  const [failure, setFailure] = useState<CallFailure>();
  const isBusy = useRef(false);
  const latest = useRef(work);
  latest.current = work;
  const run = useCallback(async (...args: Args) => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setFailure(undefined);
    const answer = await latest.current(asking(setPhase), ...args);
    isBusy.current = false;
    setPhase('idle');
    if ('refused' in answer) {
      setFailure(answer.refused);
      return undefined;
    }
    set(answer.value);
    return answer.value;
  }, []);
  const forgetFailure = () => setFailure(undefined);
  return { phase, isRunning: phase !== 'idle', value, failure, run, set, forgetFailure };
}

/** What is shown as soon as it has come. A failure stays until the next answer, and beside it the button that has the focus. */
export function useLoaded<Value>(work: (ask: Ask) => Promise<Answer<Value>>): Call<Value> {
  const call = useCall(work);
  const { run, isRunning, failure } = call;
  const told = useRef(failure);
  if (!isRunning) told.current = failure;
  useEffect(() => void run(), [run]);
  return { ...call, failure: told.current };
}

/** What others change meanwhile is older than this, in milliseconds, when it is asked for anew. */
const FRESH = 30_000;

/** Asks anew when somebody comes back to the page, unless the answer is new. */
export function useFresh(run: () => Promise<unknown>): void {
  const asked = useRef(Date.now());
  useEffect(() => {
    const again = () => {
      if (Date.now() - asked.current < FRESH) return;
      asked.current = Date.now();
      void run();
    };
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [run]);
}
