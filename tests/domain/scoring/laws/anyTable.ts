import fc from 'fast-check';
import { type AnyCriterion, makers } from './anyCriterion.ts';
import type { Fact } from './anyFact.ts';
import { typed } from './typed.ts';

/** A criterion as it stands in a table. */
export interface PlacedCriterion extends AnyCriterion {
  readonly code: string;
  readonly appliesTo: string;
  /** Dữ liệu: the first of its own columns, or the one that several read. */
  readonly data: string;
}

interface AnyRow {
  /** Đối tượng, Người đứng đầu, and the datum that several criteria read. */
  readonly who: readonly unknown[];
  /** One for each criterion. */
  readonly facts: readonly Fact[];
}

/** A valid table of criteria and rows of staff for it, without faults. */
export interface AnyTable {
  readonly criteria: readonly PlacedCriterion[];
  readonly bands: readonly (readonly string[])[];
  readonly rows: readonly AnyRow[];
}

/** The names of all bands, best first. */
export const bandNames = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];

const title = [
  'Mã',
  'Đối tượng',
  'Nội dung',
  'Cách tính',
  'Dữ liệu',
  'Mẫu số',
  'Chỉ tiêu',
  'Điểm tối đa',
  'Thang điểm',
];

const appliesTo = fc.constantFrom(
  '',
  '',
  '',
  'Cá nhân',
  'Người đứng đầu',
  'Không giữ chức vụ',
  'Công chức; Viên chức',
  'CC, VC - NLĐ',
);

const row = fc.tuple(
  fc.constantFrom('Công chức', 'Viên chức', 'người lao động'),
  fc.constantFrom<unknown>('Có', true, 'Không', '', false),
  fc.nat(8).chain(typed),
);

/** Criteria that read the same column, which some like high and some low: rule, target, max, scale, top. */
const sharing = fc
  .constantFrom<readonly [string, string, string, string, number]>(
    ['Số lượng', '', '10', '2', 10],
    ['Đạt/không đạt', 'ít nhất 3', '5', '', 5],
    ['Bậc thang', '', '', '5: 8; 2: 3', 8],
    ['Trừ theo lỗi', '', '10', '3', 10],
    ['Đạt/không đạt', 'không quá 1', '5', '', 5],
    ['Điểm cộng', '', '', '0,5', 0],
    ['Điểm trừ', '', '6', '', 0],
    ['Điểm liệt', 'không quá 3', '', '', 0],
    ['Trần điểm', 'không quá 2', '66', '', 0],
    ['Điều kiện xếp loại', '< 5', '', 'Tốt', 0],
    ['Đạt/không đạt', 'đúng 4', '', '', 0],
  )
  .map(([rule, target, max, scale, top]): Omit<PlacedCriterion, 'code' | 'appliesTo'> => {
    const fact = fc.constant<Fact>({ cells: [] });
    return { rule, target, max, scale, top, fact, outOf: '', titles: [], data: 'chung' };
  });

/** Four bands for one population, each from fewer points than the one above. */
function bandsFor(population: string): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc.uniqueArray(fc.integer({ min: 4, max: 395 }), { minLength: 3, maxLength: 3 }).map(limits => {
    const from = limits.sort((a, b) => b - a).map(limit => String(limit / 4).replace('.', ','));
    return bandNames.map((name, at) => [
      `X${at}`,
      population,
      name,
      'Xếp loại',
      '',
      '',
      at < 3 ? `${at === 1 ? '>' : '>='} ${from[at]}` : '',
      '',
      '',
    ]);
  });
}

const bands = fc
  .tuple(bandsFor('Tất cả'), fc.option(bandsFor('Người đứng đầu')))
  .map(([all, heads]) => [...all, ...(heads ?? [])]);

/** Facts as they are, but sometimes not known yet or not applicable. */
function withGaps(fact: fc.Arbitrary<Fact>, gaps: number): fc.Arbitrary<Fact> {
  const gap = (cell: string) =>
    fact.map(({ cells }): Fact => ({ cells: cells.length > 0 ? [cell, ...cells.slice(1)] : [] }));
  return fc.oneof(
    { weight: 20, arbitrary: fact },
    { weight: gaps, arbitrary: gap('') },
    { weight: 1, arbitrary: gap('KAD') },
  );
}

/** A criterion that has its columns to itself. */
function own(rule: string, at: number): fc.Arbitrary<Omit<PlacedCriterion, 'code' | 'appliesTo'>> {
  return makers[rule]!([`mục ${at}`, `mẫu ${at}`], bandNames).map(criterion => ({
    ...criterion,
    data: criterion.titles[0]!,
  }));
}

/** Any table of these rules (by label; all of them unless told), with up to six rows. */
export function anyTable({ rules = Object.keys(makers), gaps = 1 } = {}): fc.Arbitrary<AnyTable> {
  return fc
    .array(fc.tuple(fc.constantFrom(...rules), appliesTo, fc.nat(3)), { minLength: 1, maxLength: 7 })
    .chain(chosen =>
      fc.tuple(
        ...chosen.map(([rule, population, share], at) =>
          (share === 0 ? sharing : own(rule, at)).map(
            (criterion): PlacedCriterion => ({ ...criterion, code: `T${at}`, appliesTo: population }),
          ),
        ),
      ),
    )
    .chain(criteria =>
      fc.record({
        criteria: fc.constant(criteria),
        bands,
        rows: fc.array(
          fc.record({ who: row, facts: fc.tuple(...criteria.map(({ fact }) => withGaps(fact, gaps))) }),
          { minLength: 1, maxLength: 6 },
        ),
      }),
    );
}

/** The tab Tiêu chí. */
export function criteriaOf({ criteria, bands }: AnyTable): unknown[][] {
  const rows = criteria.map(({ code, appliesTo, rule, data, outOf, target, max, scale }) => [
    code,
    appliesTo,
    'nội dung',
    rule,
    data,
    outOf,
    target,
    max,
    scale,
  ]);
  return [[...title], ...rows, ...bands.map(band => [...band])];
}

/** The tab Cán bộ; `changed` puts other cells in place of one fact. */
export function staffOf(
  { criteria, rows }: AnyTable,
  changed?: { readonly row: number; readonly criterion: number; readonly cells: readonly unknown[] },
): unknown[][] {
  const header = [
    'Mã cán bộ',
    'Đối tượng',
    'Người đứng đầu',
    'chung',
    ...criteria.flatMap(({ titles }) => titles),
  ];
  const cellsOf = (row: number, criterion: number) =>
    changed?.row === row && changed.criterion === criterion
      ? changed.cells
      : rows[row]!.facts[criterion]!.cells;
  return [
    header,
    ...rows.map(({ who }, at) => [`CB${at}`, ...who, ...criteria.flatMap((_, k) => cellsOf(at, k))]),
  ];
}
