import type { Silence } from './server.ts';

/** Google's words, by what is behind them; what is not among them has to do with the connection. */
const signs: readonly (readonly [RegExp, Silence])[] = [
  [/PERMISSION_DENIED|authoriz/i, 'accounts'],
  [/script function not found|is not a function/i, 'updated'],
  [/too many times|quota|simultaneous|rate limit|quá nhiều lần/i, 'quota'],
  [/maximum execution time|timed? ?out|DEADLINE/i, 'slow'],
];

/** Why google.script.run has failed, by the message it gives. */
export function silenceOf(message: string): Silence {
  return signs.find(([sign]) => sign.test(message))?.[1] ?? 'offline';
}
