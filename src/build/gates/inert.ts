import type { Gate } from './Gate.ts';

const FORBIDDEN: readonly (readonly [found: RegExp, fault: string])[] = [
  [/https?:\/\/[^\s"'`]*/, 'an outside address'],
  [/innerHTML|outerHTML|insertAdjacentHTML|document\.write/i, 'text that becomes HTML'],
  [/\.constructor\(\s*["'`]/, 'text that becomes code'],
];

/** The script names no outside address and makes neither HTML nor code from text; `globals` refuses eval and Function. */
export const inert: Gate = ({ text }) =>
  FORBIDDEN.flatMap(([found, fault]) => {
    const at = text.search(found);
    return at < 0 ? [] : [`Code.js has ${fault}: ${text.slice(at, at + 60)}`];
  });
