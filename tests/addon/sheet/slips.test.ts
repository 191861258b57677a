import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid, RowWrite, Value } from '../../../src/addon/sheet/Grid.ts';
import { slips } from '../../../src/addon/sheet/slips.ts';
import { runs } from '../../domain/runs.ts';

type Cells = (string | number)[][];
/** What somebody does to a whole tab, header and all. */
type Edit = (cells: Cells) => Cells;

const header = ['Số', 'Tên', 'Trạng thái', 'Lúc', 'Khóa', 'Ghi chú'];
const gridOf = ([first = [], ...rows]: Cells): Grid => ({ header: first.map(String), rows });

/** Cells as a sheet takes them: where they are said to be, whatever stands there. */
function put(cells: Cells, writes: readonly RowWrite[]): Cells {
  const now = cells.map(row => [...row]);
  const end = now.length;
  const added = writes.filter(({ row }) => row === undefined);
  const place = ({ row }: RowWrite) => (row === undefined ? end : row + 1);
  for (const write of writes) {
    const at = place(write) + Math.max(0, added.indexOf(write));
    while (now.length <= at) now.push(now[0]!.map(() => ''));
    for (const [column, value] of write.values) now[at]![column] = value as string;
  }
  return now;
}

/** Edits before the write and after it; what has slipped is put right as long as something has. */
function written(
  cells: Cells,
  writes: readonly RowWrite[],
  key: string | undefined,
  before: Edit,
  after: Edit,
) {
  let now = after(put(before(cells), writes));
  let [seen, last] = [gridOf(cells), writes];
  let outcome: 'written' | 'gone' | 'missing' = 'written';
  for (let turn = 0; turn < 5; turn++) {
    const found = slips(seen, gridOf(now), last, { key });
    if (turn === 0)
      outcome = found.missing !== undefined ? 'missing' : found.gone !== undefined ? 'gone' : outcome;
    const lost = found.lost.map(row => ({ values: new Map(row.map((v, at) => [at, v as Value])) }));
    const fixes = [...found.fixes, ...lost];
    if (fixes.length === 0) return { now, outcome };
    [seen, last] = [gridOf(now), fixes];
    now = put(now, fixes);
  }
  return { now, outcome: 'never' };
}

const insert =
  (at: number): Edit =>
  cells =>
    cells.toSpliced(
      at,
      0,
      cells[0]!.map(() => ''),
    );
const remove =
  (at: number): Edit =>
  cells =>
    at < cells.length ? cells.toSpliced(at, 1) : cells;
const move =
  (from: number, to: number): Edit =>
  cells =>
    from < cells.length && to < cells.length
      ? cells.toSpliced(from, 1).toSpliced(to, 0, cells[from]!)
      : cells;
const sort: Edit = ([first, ...rows]) => [first!, ...rows.toReversed()];
const insertColumn =
  (at: number): Edit =>
  cells =>
    cells.map(row => row.toSpliced(at, 0, ''));
const moveColumn =
  (from: number, to: number): Edit =>
  cells =>
    cells.map(row => row.toSpliced(from, 1).toSpliced(to, 0, row[from]!));
const removeColumn =
  (at: number): Edit =>
  cells =>
    cells.map(row => row.toSpliced(at, 1));

const place = fc.nat({ max: 7 });
const column = fc.nat({ max: 5 });
const edit: fc.Arbitrary<{ readonly what: string; readonly edit: Edit }> = fc.oneof(
  place.map(at => ({ what: `a row put in at ${at + 1}`, edit: insert(at + 1) })),
  place.map(at => ({ what: `row ${at + 1} deleted`, edit: remove(at + 1) })),
  fc
    .tuple(place, place)
    .map(([a, b]) => ({ what: `row ${a + 1} moved to ${b + 1}`, edit: move(a + 1, b + 1) })),
  fc.constant({ what: 'sorted', edit: sort }),
  column.map(at => ({ what: `a column put in at ${at}`, edit: insertColumn(at) })),
  fc.tuple(column, column).map(([a, b]) => ({ what: `column ${a} moved to ${b}`, edit: moveColumn(a, b) })),
  column.map(at => ({ what: `column ${at} deleted`, edit: removeColumn(at) })),
);

const table = (size: number): Cells => [
  header,
  ...Array.from({ length: size }, (_, at) => [
    `SK-${at}`,
    `Tên ${at % 3}`,
    at % 2 === 0 ? 'Đã đăng ký' : 'Đã duyệt',
    at,
    `k${at}`,
    `ghi ${at}`,
  ]),
];
const stamp = (row: number): RowWrite => ({
  row,
  values: new Map<number, Value>([
    [2, 'Đã duyệt'],
    [3, 999],
    [4, 'khóa mới'],
  ]),
});
const isBlank = (row: (string | number)[]) => row.every(cell => cell === '');
const isEdit = (one: string | number | undefined) => one !== undefined;

describe('what people move while rows are written', () => {
  test.each([
    ['before', true],
    ['after', false],
  ])('%s the write: the right row or none, every other one as it was', (_, isBefore) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 7 }), edit, (size, row, { edit: moved }) => {
        const at = row % size;
        const cells = table(size);
        const same: Edit = one => one;
        const { now, outcome } = written(
          cells,
          [stamp(at)],
          'Số',
          isBefore ? moved : same,
          isBefore ? same : moved,
        );
        const wanted = moved(outcome === 'written' ? put(cells, [stamp(at)]) : cells);
        expect(now.filter((row, i) => i < wanted.length || !isBlank(row))).toEqual(wanted);
        const [titles = []] = now;
        const isThere = [2, 3, 4].every(one => titles.includes(header[one]!));
        const kept = moved(cells).some(
          one => isEdit(one[titles.indexOf('Ghi chú')]) && one.includes(`k${at}`),
        );
        if (outcome === 'written') expect(isThere).toBe(true);
        else expect(outcome === 'missing' ? !isThere : !kept).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('somebody types the very value elsewhere: it stays', () => {
    const cells = table(4);
    const write = { row: 1, values: new Map<number, Value>([[3, 14.5]]) };
    const typed: Edit = rows => rows.map((row, at) => (at === 4 ? row.with(3, 14.5) : row));
    const { now, outcome } = written(cells, [write], 'Số', same => same, typed);
    expect([outcome, now]).toEqual(['written', typed(put(cells, [write]))]);
  });

  test('new rows at the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        edit,
        fc.boolean(),
        (size, count, one, isBefore) => {
          const cells = table(size);
          const added = Array.from({ length: count }, (_, at) => [
            `SK-neu ${at}`,
            `Mới ${at}`,
            'Đã đăng ký',
            100 + at,
            `kk${at}`,
            '',
          ]);
          const writes = added.map(row => ({ values: new Map(row.map((v, at) => [at, v as Value])) }));
          const same: Edit = row => row;
          const edits = isBefore ? ([one.edit, same] as const) : ([same, one.edit] as const);
          const { now, outcome } = written(cells, writes, 'Số', ...edits);
          const lines = (all: Cells) => all.map(row => JSON.stringify(row)).toSorted();
          const filled = (all: Cells) => lines(all.filter(row => !isBlank(row)));
          const all = isBefore ? [...one.edit(cells), ...added] : one.edit([...cells, ...added]);
          const titles = isBefore ? one.edit(cells)[0]! : all[0]!;
          const order = titles.map(title => header.indexOf(String(title)));
          const isAdded = (row: (string | number)[]) =>
            row.some(cell => /^(SK-neu|Mới |kk)/.test(String(cell)));
          const turned = (row: (string | number)[]) => order.map(at => row[at] ?? '');
          const wanted = isBefore ? all.map(row => (isAdded(row) ? turned(row) : row)) : all;
          if (outcome === 'written') expect([one.what, filled(now)]).toEqual([one.what, filled(wanted)]);
          else if (outcome === 'missing')
            expect(filled(now)).toEqual(filled(wanted.filter(row => !isAdded(row))));
          else expect(all.filter(isAdded).length).toBeLessThan(count);
        },
      ),
      { numRuns: runs(3000) },
    );
  });
});

test('a cell that was to be cleared in a row that is gone has cleared another one: that comes back', () => {
  const cells = (...codes: string[]): Cells => [['Mã', 'Tên'], ...codes.map(code => [code, `Tên ${code}`])];
  const [before, after] = [cells('CB01', 'CB02', 'CB03'), cells('CB01', 'CB03')];
  after[2]![0] = '';
  const { fixes } = slips(gridOf(before), gridOf(after), [{ row: 1, values: new Map([[0, '']]) }]);
  expect(fixes).toEqual([{ row: 1, values: new Map([[0, 'CB03']]) }]);
});
