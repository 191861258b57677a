import { millionths } from '../criteria/condition.ts';
import type { Entry } from '../criteria/Entry.ts';
import type { Span } from './Span.ts';

/** The totals from 0 to 100 that a band takes in. */
export function spanOf(entry: Entry): Span {
  const { content: name, target } = entry.draft;
  const top = millionths(100);
  if (target?.kind !== 'number') return { entry, name, low: 0, high: top };
  const limit = millionths(target.percent ? target.value * 100 : target.value);
  const low = { '>': limit + 1, '>=': limit, '=': limit, '<': 0, '<=': 0 }[target.op];
  const high = { '>': top, '>=': top, '=': limit, '<': limit - 1, '<=': limit }[target.op];
  return { entry, name, low: Math.max(0, low), high: Math.min(top, high) };
}
