import { fold } from '../text/fold.ts';
import { Names } from '../text/Names.ts';
import type { OwnCondition } from './ownCondition.ts';

/**
 * What a row is by itself: the centre, every other unit (Tập thể), any unit, staff (Cá nhân = CC,VC-NLĐ), a head, staff who
 * are not heads, civil servants (Công chức), public employees (Viên chức), workers (Người lao động), anything.
 */
export type Base = 'center' | 'unit' | 'anyUnit' | 'staff' | 'head' | 'nonHead' | Category | 'all';

/** A group of rows to which a criterion applies (Đối tượng): what is all of these, and meets all conditions of the table's own. */
export interface Population {
  readonly bases: readonly Base[];
  readonly own: readonly OwnCondition[];
}

/** What rows can be, by the labels that people write. */
export const bases = new Names<Base>([
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

export const everyone: Population = { bases: ['all'], own: [] };

/** A label without blanks around its commas and hyphens: «CC, VC - NLĐ» is «CC,VC-NLĐ». */
export function bareLabel(label: string): string {
  return label.replace(/\s*,\s*/g, ',').replace(/\s*[-–]\s*/g, '-');
}

/**
 * What a row is, as far as criteria care. Few kinds exist, so that a criterion is matched against kinds, not against rows.
 * `category` is undefined while the cell is blank; `own` answers the table's own conditions by their keys, undefined where
 * the cell is blank.
 */
export type RowKind = { readonly own?: ReadonlyMap<string, boolean | undefined> } & (
  | { readonly side: 'units'; readonly center: boolean }
  | { readonly side: 'staff'; readonly head: boolean; readonly category: Category | undefined }
);

/** Công chức, Viên chức, Người lao động. */
export const categories = ['official', 'publicEmployee', 'worker'] as const;
export type Category = (typeof categories)[number];

export type Applicability = 'applies' | 'elsewhere' | 'undecided';

/** Whether a criterion for these populations applies to a row of the kind; undecided while a blank cell leaves it open. */
export function applicability(populations: readonly Population[], kind: RowKind): Applicability {
  const found = populations.map(population => belongs(population, kind));
  if (found.includes(true)) return 'applies';
  return found.includes(undefined) ? 'undecided' : 'elsewhere';
}

/** Whether a row of the kind is of the population; undefined while a blank cell leaves it open. */
export function belongs({ bases: all, own }: Population, kind: RowKind): boolean | undefined {
  const found = [...all.map(base => isOf(base, kind)), ...own.map(({ key }) => kind.own?.get(key))];
  if (found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

function isOf(base: Base, kind: RowKind): boolean | undefined {
  if (base === 'all') return true;
  if (kind.side === 'units') return base === 'anyUnit' || base === (kind.center ? 'center' : 'unit');
  if (base === 'staff') return true;
  if (base === 'head') return kind.head;
  if (base === 'nonHead') return !kind.head;
  if (!isCategory(base)) return false;
  return kind.category === undefined ? undefined : base === kind.category;
}

/** True where the population lies on the side of staff or of units; «Tất cả» lies on both. */
export function isOnSide({ bases: all }: Population, side: RowKind['side']): boolean {
  return all.every(base => base === 'all' || unitBases.includes(base) === (side === 'units'));
}

const unitBases: readonly Base[] = ['center', 'unit', 'anyUnit'];

function isCategory(base: Base): base is Category {
  return categories.some(category => category === base);
}

/** Whether it needs the column Đối tượng of people. */
export function asksCategory(population: Population): boolean {
  return population.bases.some(isCategory);
}

/** What has to be known of a row before it is known whether it is of the populations: titles of columns. */
export function askedOf(populations: readonly Population[]): readonly string[] {
  const own = populations.flatMap(population => population.own.map(({ column }) => column));
  return [...new Set([...(populations.some(asksCategory) ? ['Đối tượng'] : []), ...own])];
}

/** Đối tượng of a person. */
export function categoryOf(text: string): Category | undefined {
  const found = bases.find(text);
  return found !== undefined && isCategory(found) ? found : undefined;
}

/** Whether it is the Trung tâm, by Loại of a unit or by its code. */
export function isCenter(text: string): boolean {
  return fold(text) === 'trung tam';
}

/** The more the more specific: own conditions first; head or not, then category, then staff / unit / centre, then everyone. */
export function specificity({ bases: all, own }: Population): number {
  return own.length * 100 + Math.max(...all.map(specificityOf)) * 10 + all.length;
}

function specificityOf(base: Base): 0 | 1 | 2 | 3 {
  if (base === 'head' || base === 'nonHead') return 3;
  if (isCategory(base)) return 2;
  return base === 'all' ? 0 : 1;
}
