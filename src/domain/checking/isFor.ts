import { belongs, type Population, type RowKind } from '../criteria/population.ts';

/** Whether a row of the criteria table applies to rows of the kind. */
export function isFor(
  { populations }: { readonly populations: readonly Population[] },
  kind: RowKind,
): boolean {
  return populations.some(population => belongs(population, kind));
}
