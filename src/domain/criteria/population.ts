import { caseKey, fold } from '../text/fold.ts';
import { tidy } from '../text/tidy.ts';

/**
 * A group of rows to which a criterion applies (Đối tượng): the centre, every other unit (Tập thể), staff
 * (Cá nhân = CC,VC-NLĐ), heads, staff who are not heads, civil servants (Công chức), public employees
 * (Viên chức), workers (Người lao động), everyone.
 */
export type Population =
  | 'center'
  | 'unit'
  | 'staff'
  | 'head'
  | 'nonHead'
  | 'official'
  | 'publicEmployee'
  | 'worker'
  | 'all';

/** The labels people write, the usual one first. */
export const populationLabels: Readonly<Record<Population, readonly string[]>> = {
  center: ['Trung tâm'],
  unit: ['Tập thể'],
  staff: ['Cá nhân', 'CC,VC-NLĐ'],
  head: ['Người đứng đầu'],
  nonHead: ['Không giữ chức vụ'],
  official: ['Công chức'],
  publicEmployee: ['Viên chức'],
  worker: ['Người lao động'],
  all: ['Tất cả'],
};

const all = Object.keys(populationLabels) as Population[];

/** Finds a population by its label; commas and blanks inside a label may vary («CC, VC-NLĐ»). */
export function findPopulation(label: string): Population | undefined {
  const bare = (text: string) => text.replace(/\s*([,\-–])\s*/g, '$1').replace('–', '-');
  const matches = (key: (text: string) => string) =>
    all.find(id => populationLabels[id].some(known => key(bare(tidy(known))) === key(bare(tidy(label)))));
  return matches(caseKey) ?? matches(fold);
}

/**
 * What a row is, as far as criteria care. Few kinds exist, so that a criterion is matched against kinds, not
 * against rows. `category` is undefined while the cell is blank.
 */
export type RowKind =
  | { readonly side: 'units'; readonly center: boolean }
  | { readonly side: 'staff'; readonly head: boolean; readonly category: Category | undefined };

/** Công chức, Viên chức, Người lao động. */
export type Category = 'official' | 'publicEmployee' | 'worker';

export type Standing = 'applies' | 'elsewhere' | 'undecided';

/** Whether a criterion for these populations applies to a row of the kind; undecided while the category is blank. */
export function standing(populations: readonly Population[], kind: RowKind): Standing {
  if (populations.some(population => belongs(population, kind))) return 'applies';
  const waits = kind.side === 'staff' && kind.category === undefined && populations.some(isCategory);
  return waits ? 'undecided' : 'elsewhere';
}

/** True where the population lies on the side of staff or of units; «Tất cả» lies on both. */
export function isOnSide(population: Population, side: RowKind['side']): boolean {
  const ofUnits = population === 'center' || population === 'unit';
  return population === 'all' || ofUnits === (side === 'units');
}

export function isCategory(population: Population): population is Category {
  return population === 'official' || population === 'publicEmployee' || population === 'worker';
}

/** Head or not, then category, then staff / unit / centre, then everyone: 0 is the most specific. */
export function specificity(population: Population): 0 | 1 | 2 | 3 {
  if (population === 'head' || population === 'nonHead') return 0;
  if (isCategory(population)) return 1;
  return population === 'all' ? 3 : 2;
}

export function belongs(population: Population, kind: RowKind): boolean {
  if (population === 'all') return true;
  if (kind.side === 'units') return population === (kind.center ? 'center' : 'unit');
  if (population === 'staff') return true;
  if (population === 'head') return kind.head;
  return population === 'nonHead' ? !kind.head : population === kind.category;
}
