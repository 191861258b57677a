import { useEffect } from 'preact/hooks';
import { useCall } from '../call/useCall.ts';

/** What dashboard and report are drawn from: the results of now at first, of a frozen period when it is asked for. */
export function useOverview() {
  const reading = useCall((ask, period: string) => ask('openOverview', period));
  const { run } = reading;
  useEffect(() => void run(''), [run]);
  return reading;
}

export type Reading = ReturnType<typeof useOverview>;
