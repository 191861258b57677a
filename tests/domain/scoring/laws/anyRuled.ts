import fc from 'fast-check';
import { type AnyTable, anyTable, bandNames, staffOf } from './anyTable.ts';
import { type Line, ruled, sortsIn } from './ruled.ts';

/** A valid table with rules about all of it: groups, scales, lower bands, populations of its own; and its staff. */
export interface RuledTable {
  readonly table: AnyTable;
  readonly criteria: unknown[][];
  readonly staff: unknown[][];
  /** Where criteria and the rows of Hạ bậc look. */
  readonly known: readonly { readonly code: string; readonly data: string; readonly outOf: string }[];
}

const groupLines = (group: string): fc.Arbitrary<readonly Line[]> =>
  fc
    .tuple(
      fc.constantFrom('', '', 'Người đứng đầu', 'Công chức; Viên chức', 'Bậc = 1'),
      fc.option(fc.constantFrom('1,5', '7,25', '70/3', '40')),
      fc.boolean(),
    )
    .map(([population, cap, takesBest]) => {
      const line: Line = { Mã: 'G', 'Đối tượng': population, Nhóm: group };
      return [
        ...(cap === null ? [] : [{ ...line, 'Cách tính': 'Trần nhóm', 'Điểm tối đa': cap }]),
        ...(takesBest ? [{ ...line, 'Cách tính': 'Lấy cao nhất' }] : []),
      ];
    });

const scaleLine = (population: string, top: string, target = ''): Line => ({
  Mã: 'S',
  'Đối tượng': population,
  'Cách tính': 'Thang tổng',
  'Điểm tối đa': top,
  'Chỉ tiêu': target,
});
const scaleLines = fc.constantFrom<readonly Line[]>(
  [],
  [scaleLine('', '80')],
  [scaleLine('', '100', 'không quá 120')],
  [scaleLine('Cá nhân', '', '')],
  [scaleLine('', '50', '≤ 60'), scaleLine('Người đứng đầu', '100')],
  [scaleLine('', '', ''), scaleLine('Bậc = 2', '70/3', 'không quá 30')],
);

const demoteLines = fc
  .array(fc.tuple(fc.constantFrom('chung', 'nghỉ'), fc.nat(4), fc.constantFrom('', '1', '2')), {
    maxLength: 2,
  })
  .map(chosen =>
    chosen.map(
      ([data, most, steps], at): Line => ({
        Mã: `T${8 + at}`,
        'Cách tính': 'Hạ bậc',
        'Dữ liệu': data,
        'Chỉ tiêu': `không quá ${most}`,
        'Điểm tối đa': steps,
      }),
    ),
  );

const ownPopulation = fc.constantFrom(
  'Bậc = 1',
  'Bậc <> 2; Công chức',
  'Viên chức và Bậc = 1',
  'Cá nhân và Bậc <> 3',
);

const bandLines = fc.constantFrom('', 'Bậc = 3', 'Công chức và Bậc <> 1').map(population =>
  bandNames.flatMap((name, at): readonly Line[] =>
    population === ''
      ? []
      : [
          {
            Mã: `Y${at}`,
            'Đối tượng': population,
            'Nội dung': name,
            'Cách tính': 'Xếp loại',
            'Chỉ tiêu': ['>= 85', '>= 60', '> 30', ''][at]!,
          },
        ],
  ),
);

/** Any such table; `gaps` as of anyTable, and of the column of the own populations. */
export function anyRuled({ gaps = 1 } = {}): fc.Arbitrary<RuledTable> {
  const level = fc.constantFrom<unknown>(1, 2, 3, '1', ...(gaps > 0 ? [''] : []));
  return fc
    .record({
      table: anyTable({ gaps }),
      parts: fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
      populations: fc.array(fc.option(ownPopulation, { freq: 3 }), { minLength: 7, maxLength: 7 }),
      people: fc.array(fc.tuple(level, fc.nat(5)), { minLength: 6, maxLength: 6 }),
      scales: scaleLines,
      demotes: demoteLines,
      bands: bandLines,
    })
    .chain(({ table: plain, parts, populations, people, scales, demotes, bands }) => {
      const table: AnyTable = {
        ...plain,
        criteria: plain.criteria.map((one, at) => ({ ...one, appliesTo: populations[at] ?? one.appliesTo })),
      };
      const groups = sortsIn(table).map((sort, at) =>
        sort === '' || parts[at] === 0 ? '' : `${sort} ${parts[at]}`,
      );
      const staff = staffOf(table).map((row, at) => [
        ...row,
        ...(at === 0 ? ['Bậc', 'nghỉ'] : people[at - 1]!),
      ]);
      const known = [
        ...table.criteria,
        ...demotes.map(line => ({ code: line.Mã!, data: line['Dữ liệu']!, outOf: '' })),
      ];
      return fc.tuple(...[...new Set(groups)].filter(group => group !== '').map(groupLines)).map(
        (lines): RuledTable => ({
          table,
          criteria: ruled(table, groups, [...demotes, ...lines.flat(), ...scales, ...bands]),
          staff,
          known,
        }),
      );
    });
}
