import fc from 'fast-check';
import { anySpread, spreadOver } from './anyHeader.ts';

/** A table as people keep it: what is put into it beside its own rows, and where these then stand. */
export interface Kept {
  readonly range: unknown[][];
  /** How many rows end with the header, and how many stand above it. */
  readonly above: number;
  readonly titles: number;
  /** Where each row of the table stands in the range. */
  readonly places: readonly number[];
  /** Why other rows are nobody. */
  readonly reasons: ReadonlyMap<number, string>;
}

export const anyTitle = fc.constantFrom<readonly unknown[]>(
  [],
  ['BẢNG TỔNG HỢP KẾT QUẢ THI ĐUA'],
  ['', 'Năm 2020'],
  ['', '', 'Từ tháng', 1, 'đến tháng', 6],
  ['UBND TỈNH A', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['', 'Đơn vị: Trung tâm Lưu trữ', '', 'Biểu số 2'],
  ['Đơn vị tính: điểm', '', new Date(2020, 5, 30)],
);

/** Sums, averages and their faults: far above all that is scored, or no figures at all. */
const figures = fc.array(fc.constantFrom<unknown>(1e6, 32, '', '98,5%', '#DIV/0!', 'x', true), {
  minLength: 3,
  maxLength: 7,
});
const groups = fc.constantFrom('Phòng Hành chính', 'Khối cơ quan', 'Tổ 2');

const anyNoise = fc.oneof(
  fc.record({ kind: fc.constant('blank' as const) }),
  fc.record({ kind: fc.constant('keyless' as const), figures }),
  fc.record({
    kind: fc.constant('total' as const),
    figures,
    words: fc.constantFrom(
      'Tổng cộng',
      'TỔNG SỐ:',
      'Cộng (I+II)',
      'Cộng phòng I',
      'Bình quân',
      'Trung bình',
      'Tong cong',
    ),
    place: fc.constantFrom('first', 'second', 'numbered'),
  }),
  fc.record({ kind: fc.constant('lone' as const), words: groups }),
  fc.record({
    kind: fc.constant('roman' as const),
    words: groups,
    mark: fc.constantFrom('', '.', ')'),
    figures: fc.option(figures, { nil: [] }),
    isSummed: fc.boolean(),
  }),
);
type Noise = typeof anyNoise extends fc.Arbitrary<infer Value> ? Value : never;

export const anyKeeping = fc.record({
  left: fc.constantFrom(0, 0, 0, 1, 2),
  titles: fc.array(anyTitle, { maxLength: 8 }),
  spread: anySpread,
  numbers: fc.constantFrom('none', 'none', 'brackets', 'letters', 'plain'),
  between: fc.array(fc.tuple(fc.nat(100), anyNoise), { maxLength: 6 }),
});
type Keeping = typeof anyKeeping extends fc.Arbitrary<infer Value> ? Value : never;

const READ = 10;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const heading = 'dòng tiêu đề nhóm';

/** The table, whose first two columns are key and name; `kind` is the one that says what a row is. */
export function keptAs([header, ...rows]: readonly unknown[][], kind: number, keeping: Keeping): Kept {
  const { left, spread, numbers } = keeping;
  const head = spreadOver(header!.map(String), spread);
  const titles = keeping.titles.slice(0, READ - head.length);
  // What stands over a blank first cell without a gap would be its name.
  if (head[0]![0] === '' && titles.length > 0) titles[titles.length - 1] = [];
  const body: unknown[][] = numbers === 'none' ? [] : [numbersOf(header!.length, numbers)];
  const reasons = new Map<number, string>();
  const above = titles.length + head.length;
  if (numbers !== 'none') reasons.set(above, 'dòng đánh số cột');
  const put = (row: readonly unknown[], why: string) => {
    if (why !== '') reasons.set(above + body.length, why);
    body.push([...row]);
  };
  const fill = (start: readonly unknown[], some: readonly unknown[], skipped = -1) =>
    header!.map((_, at) => {
      if (at < start.length) return start[at];
      return at === skipped || some.length === 0 ? '' : some[at % some.length];
    });
  let numeral = 0;
  const putNoise = (noise: Noise) => {
    switch (noise.kind) {
      case 'blank':
        return put([], '');
      case 'keyless':
        return put(
          fill(
            ['', 'Người gộp', 5],
            noise.figures.map(cell => cell || 1),
          ),
          `ô đầu dòng («${header![0]}») trống`,
        );
      case 'total': {
        const start = { first: [noise.words], second: ['', noise.words], numbered: [9, 'Tổng cộng'] };
        return put(fill(start[noise.place as keyof typeof start], noise.figures), 'dòng tổng');
      }
      case 'lone':
        return put([noise.words], heading);
      case 'roman':
        put(fill([roman[numeral++]! + noise.mark, noise.words], noise.figures, kind), heading);
        if (noise.isSummed) put(fill([`Cộng ${noise.words}`, '', 5], noise.figures), 'dòng tổng');
    }
  };
  const places = rows.map((row, at) => {
    for (const [before, noise] of keeping.between) if (before % (rows.length + 1) === at) putNoise(noise);
    body.push(row);
    return above + body.length - 1;
  });
  for (const [before, noise] of keeping.between)
    if (before % (rows.length + 1) === rows.length) putNoise(noise);
  const width = left + header!.length;
  const padded = [...head, ...body].map(row => [...Array(left).fill(''), ...row]);
  const range = [...titles, ...padded].map(row =>
    Array.from({ length: Math.max(6, width) }, (_, at) => row[at] ?? ''),
  );
  return { range, above, titles: titles.length, places, reasons };
}

/** «(1) (2) (3)», «A B 1 2 3=1/2», or 1 … where there are enough columns. */
function numbersOf(width: number, numbers: string): unknown[] {
  return Array.from({ length: width }, (_, at) => {
    if (numbers === 'letters')
      return at < 2 ? 'AB'[at] : at === width - 1 && at > 3 ? `${at - 1}=1/2` : at - 1;
    return numbers === 'plain' && width >= 5 ? at + 1 : `(${at + 1})`;
  });
}
