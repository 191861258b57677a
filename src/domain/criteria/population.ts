import { fold } from '../text/fold.ts';
import { Names } from '../text/Names.ts';

/**
 * A group of rows to which a criterion applies (Đối tượng): the centre, every other unit (Tập thể), staff
 * (Cá nhân = CC,VC-NLĐ), heads, staff who are not heads, civil servants (Công chức), public employees
 * (Viên chức), workers (Người lao động), everyone.
 */
export type Population = 'center' | 'unit' | 'staff' | 'head' | 'nonHead' | Category | 'all';

/** The populations by the labels that people write. */
export const populations = new Names<Population>([
  ['Trung tâm', 'center'],
  ['Tập thể', 'unit'],
  ['Cá nhân', 'staff'],
  ['CC,VC-NLĐ', 'staff'],
  ['Người đứng đầu', 'head'],
  ['Không giữ chức vụ', 'nonHead'],
  ['Công chức', 'official'],
  ['Viên chức', 'publicEmployee'],
  ['Người lao động', 'worker'],
  ['Tất cả', 'all'],
]);

/** A label without blanks around its commas and hyphens: «CC, VC - NLĐ» is «CC,VC-NLĐ». */
export function bareLabel(label: string): string {
  return label.replace(/\s*,\s*/g, ',').replace(/\s*[-–]\s*/g, '-');
}

/**
 * What a row is, as far as criteria care. Few kinds exist, so that a criterion is matched against kinds, not
 * against rows. `category` is undefined while the cell is blank.
 */
export type RowKind =
  | { readonly side: 'units'; readonly center: boolean }
  | { readonly side: 'staff'; readonly head: boolean; readonly category: Category | undefined };

/** Công chức, Viên chức, Người lao động. */
export const categories = ['official', 'publicEmployee', 'worker'] as const;
export type Category = (typeof categories)[number];

export type Applicability = 'applies' | 'elsewhere' | 'undecided';

/** Whether a criterion for these populations applies to a row of the kind; undecided while the category is blank. */
export function applicability(populations: readonly Population[], kind: RowKind): Applicability {
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
  return categories.some(category => category === population);
}

/** Đối tượng of a person. */
export function categoryOf(text: string): Category | undefined {
  const found = populations.find(text);
  return found !== undefined && isCategory(found) ? found : undefined;
}

/** Whether it is the Trung tâm, by Loại of a unit or by its code. */
export function isCenter(text: string): boolean {
  return fold(text) === 'trung tam';
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
