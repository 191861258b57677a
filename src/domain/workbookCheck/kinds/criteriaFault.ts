import { parseCriteria } from '../../criteria/parseCriteria.ts';
import { TableFault } from '../../criteria/TableFault.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** The criteria table cannot be read, so that nothing is scored. Words: the place, the fault and the fix in its own words. */
export const criteriaFault: Check = facts => {
  const reader = Reader.of(facts, 'Tiêu chí');
  if (!reader) return [];
  try {
    parseCriteria(reader.facts.values);
    return [];
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    const { place, fault, fix } = error;
    const row = Math.max(1, Number(/dòng (\d+)/.exec(place)?.[1] ?? 1)) - 1;
    return [reader.fault('Mã', row, [place, fault, fix])];
  }
};
