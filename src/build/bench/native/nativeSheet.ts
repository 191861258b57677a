import { columnName } from '../../../host/sheet/address.ts';

/** Everything that the comparison scores: the same table for our function and as formulas. */
export interface NativeSheet {
  readonly criteria: readonly (readonly (string | number)[])[];
  /** Facts, header first. */
  readonly facts: readonly (readonly (string | number)[])[];
  /** Formulas beside the facts, header first: points of each criterion, then the score. Separated by commas. */
  readonly formulas: () => readonly (readonly string[])[];
}

/** What a calculation of the whole table took, in milliseconds, and the scores that it gave. */
export interface Measured {
  readonly name: string;
  /** The first time, with everything that is done only once. */
  readonly first: number;
  /** The median of later times. */
  readonly again: number;
  readonly values: readonly unknown[];
}

interface Native {
  /** Rule, Mẫu số, Chỉ tiêu, Điểm tối đa, Thang điểm. */
  readonly criterion: readonly [string, string, string, string | number, string | number];
  readonly fact: (i: number) => string | number;
  /** The points, from the datum and, where there is one, the Mẫu số; `header` is the cell of the criterion's title. */
  readonly points: (datum: string, outOf: string, header: string) => string;
}

const few = (i: number) => i % 10;
const share = (i: number) => (i * 7) % 21;

/** Ten criteria that people can write as formulas without help. */
const natives: readonly Native[] = [
  {
    criterion: ['Tỷ lệ', 'giao', '', 10, ''],
    fact: share,
    points: (datum, outOf) => `10*MIN(1,${datum}/${outOf})`,
  },
  {
    criterion: ['Đạt/không đạt', 'giao', 'trên 20%', 10, ''],
    fact: share,
    points: (datum, outOf) => `IF(${datum}/${outOf}>0.2,10,0)`,
  },
  {
    criterion: ['Bậc thang', 'giao', '', 10, '100%: 10; 90%: 8; 50%: 5'],
    fact: share,
    points: (datum, outOf) => `CHOOSE(MATCH(${datum}/${outOf},{0,0.5,0.9,1},1),0,5,8,10)`,
  },
  {
    criterion: ['Theo mức', '', '', 10, 'Tốt: 10; Khá: 7; Đạt: 5'],
    fact: i => ['Tốt', 'Khá', 'Đạt'][i % 3]!,
    points: datum => `CHOOSE(MATCH(${datum},{"Tốt","Khá","Đạt"},0),10,7,5)`,
  },
  { criterion: ['Chấm điểm', '', '', 10, ''], fact: few, points: datum => datum },
  { criterion: ['Số lượng', '', '', 10, 2], fact: few, points: datum => `MIN(10,2*${datum})` },
  { criterion: ['Trừ theo lỗi', '', '', 10, 2], fact: few, points: datum => `MAX(0,10-2*${datum})` },
  {
    criterion: ['So với cao nhất', '', '', 10, ''],
    fact: few,
    points: (datum, _, header) => `10*${datum}/${header}`,
  },
  { criterion: ['Điểm cộng', '', '', 5, 2], fact: i => i % 3, points: datum => `MIN(5,2*${datum})` },
  { criterion: ['Điểm trừ', '', '', '', 1], fact: i => i % 4, points: datum => datum },
];

/** So many rows of facts, the criteria for our function, and the formulas that a person would write instead. */
export function nativeSheet(size: number): NativeSheet {
  const header = ['Mã', 'giao', ...natives.map((_, k) => `d${k}`)];
  const last = columnName(header.length - 1);
  const first = columnName(header.length);
  const [sum, plus, minus] = [natives.length - 3, natives.length - 2, natives.length - 1].map(k =>
    columnName(header.length + k),
  );
  const found = (title: string) => `MATCH("${title}",$A$1:$${last}$1,0)`;
  const highest = (title: string) => `=MAX(INDEX($A$2:$${last}$${size + 1},0,${found(title)}))`;
  const chain = (row: number) => {
    const cell = (title: string) => `INDEX($A${row}:$${last}${row},${found(title)})`;
    const points = natives.map(
      ({ points }, k) => `=${points(cell(`d${k}`), cell('giao'), `${columnName(header.length + k)}$1`)}`,
    );
    const total = `100*SUM(${first}${row}:${sum}${row})/80+${plus}${row}-${minus}${row}`;
    return [...points, `=ROUND(MIN(100,MAX(0,${total})),2)`];
  };
  const titles = natives.map(({ criterion }, k) =>
    criterion[0] === 'So với cao nhất' ? highest(`d${k}`) : `P${k}`,
  );
  return {
    criteria: [
      ['Mã', 'Nội dung', 'Dữ liệu', 'Cách tính', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm'],
      ...natives.map(({ criterion }, k) => [`C${k}`, 'n', `d${k}`, ...criterion]),
    ],
    facts: [
      header,
      ...Array.from({ length: size }, (_, i) => [
        `CB${i}`,
        20 + (i % 2),
        ...natives.map(({ fact }) => fact(i)),
      ]),
    ],
    formulas: () => [[...titles, 'Điểm'], ...Array.from({ length: size }, (_, i) => chain(i + 2))],
  };
}
