import type { Choices, Column, Naming } from './Column.ts';
import { staffCode } from './codes.ts';

/**
 * How a column names people: by codes of Cán bộ, which stay but for names that somebody has typed among them, or as it
 * declares; undefined where it names nobody, or formulas fill it.
 */
export function namingOf({ person, source, codesOf, choices }: Column): Naming | 'codes' | undefined {
  if (source) return undefined;
  return person ?? (isOfStaff(codesOf) || isOfStaff(choices) ? 'codes' : undefined);
}

const isOfStaff = (choices: Choices | undefined) =>
  choices !== undefined &&
  'tab' in choices &&
  choices.tab === staffCode.tab &&
  choices.column === staffCode.column;
