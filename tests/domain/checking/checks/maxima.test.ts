import { expect, test } from 'vitest';
import { found } from '../found.ts';

const sum = (who: string, points: string) =>
  `(lưu ý) Tiêu chí, «Điểm tối đa»: ${who}: tổng điểm tối đa là ${points}, không phải 100`;
const row = (code: string, population: string, max: number | string) =>
  `${code} | ${population} | | a | Chấm điểm | d | | | ${max} |`;

test.each([
  ['everyone', [row('A', '', 60), row('B', '', 30)], [sum('Tất cả', '90')]],
  ['units', [row('A', 'Tập thể', 90), row('B', 'Cá nhân', 100)], [sum('Tập thể', '90')]],
  [
    'heads have what all staff have, and more',
    [row('A', 'Cá nhân', 100), row('B', 'Người đứng đầu', 70)],
    [sum('Người đứng đầu', '170')],
  ],
  [
    'a kind of staff that is spared something',
    [row('A', 'CC,VC-NLĐ', 85), row('B', 'Công chức; Viên chức', 15)],
    [sum('Người lao động', '85')],
  ],
  [
    'both at once',
    [row('A', 'Cá nhân', 85), row('B', 'Công chức; Viên chức', 15), row('C', 'Người đứng đầu', 70)],
    [
      sum('Người lao động không giữ chức vụ', '85'),
      sum('Công chức đứng đầu, Viên chức đứng đầu', '170'),
      sum('Người lao động đứng đầu', '155'),
    ],
  ],
  [
    'nearly 100',
    [row('A', '', '33,3333'), row('B', '', '33,3333'), row('C', '', '33,3333')],
    [sum('Tất cả', '99,9999')],
  ],
])('%s', (_, rows, findings) => {
  expect(found(rows.join('\n'))).toEqual(findings);
});

test.each([
  ['thirds', [row('A', '', '"70/3"'), row('B', '', '"70/3"'), row('C', '', '"70/3"'), row('D', '', 30)]],
  ['tenths', Array.from({ length: 1000 }, (_, at) => row(`C${at}`, '', '0,1'))],
  [
    'each population by itself',
    [row('A', 'Tập thể', 100), row('B', 'Trung tâm', 100), row('C', 'Cá nhân', 100)],
  ],
  [
    'heads and the others',
    [row('A', 'Cá nhân', 60), row('B', 'Người đứng đầu', 40), row('C', 'Không giữ chức vụ', 40)],
  ],
  ['units alone', [row('A', '', 40), row('B', 'Tập thể', 60), row('C', 'Trung tâm', 60)]],
  ['one kind of staff alone', [row('A', 'Viên chức', 100)]],
  [
    'bonus and penalty beside',
    [row('A', '', 100), 'B | | | b | Điểm cộng | d | | | 5 |', 'C | | | c | Điểm trừ | d | | | 5 |'],
  ],
  [
    'limits and reports beside',
    [
      row('A', '', 100),
      'B | | | b | Trần điểm | d | | Có | 70 |',
      'C | | | c | Đạt/không đạt | d | | Có | 0 |',
    ],
  ],
])('no note: %s', (_, rows) => {
  expect(found(rows.join('\n'))).toEqual([]);
});

test('where rows are given, of their side only the kinds that are there', () => {
  const rows = [
    row('A', 'Cá nhân', 85),
    row('B', 'Công chức', 15),
    row('C', 'Người đứng đầu', 70),
    row('D', 'Tập thể', 50),
  ].join('\n');
  const scored =
    'Mã | Đối tượng | Người đứng đầu | d\n1 | Công chức | Không | 1\n2 | Công chức | Có | 1\n | Viên chức | | 1\n3 | | | 1';
  expect(found(rows, scored)).toEqual([
    sum('Người đứng đầu', '170'),
    sum('Tập thể', '50'),
    '(lưu ý) bảng cán bộ dòng 4: không chấm: ô đầu dòng («Mã») trống',
  ]);
});

test('where rows are given, «Tất cả» is for them too', () => {
  const rows = [row('A', '', 40), row('B', 'Tập thể', 60)].join('\n');
  expect(found(rows, 'Mã | d\n1 | 1')).toEqual([sum('Trung tâm, Cá nhân', '40')]);
});

test('no sum while a fault leaves it open, but of those whom the fault does not touch', () => {
  const rows = [row('A', 'Tập thể', 90), row('B', 'Cá nhân', 90), row('C', 'Cá nhân', 'mười')].join('\n');
  expect(found(rows)).toEqual(['dòng 4, «Điểm tối đa»: không đọc được "mười"', sum('Tập thể', '90')]);
});

test('on a scale of its own: no note where the maxima are that scale, or it is left to them', () => {
  const scale = (max: string) => `T | | | | Thang tổng | | | | ${max} |`;
  expect(found([row('A', 'Cá nhân', 80), scale('80')].join('\n'))).toEqual([]);
  expect(found([row('A', 'Cá nhân', 80), scale('')].join('\n'))).toEqual([]);
  expect(found([row('A', 'Cá nhân', 80), scale('90')].join('\n'))).toEqual([
    '(lưu ý) Tiêu chí, «Điểm tối đa»: Tất cả: tổng điểm tối đa là 80, không phải 90',
  ]);
});

test('a group that gives less than its criteria counts for what it gives', () => {
  const cap = 'G | | N | g | Trần nhóm | | | | 40 |';
  const member = (code: string) => `${code} | Cá nhân | N | a | Chấm điểm | d | | | 30 |`;
  expect(found([member('A'), member('B'), row('C', 'Cá nhân', 60), cap].join('\n'))).toEqual([]);
});

test('of own populations each by itself, never two values of one column at once', () => {
  const own = (code: string, population: string, max: number) => row(code, population, max);
  expect(found([own('A', 'Ngành = Nông', 100), own('B', 'Ngành <> Nông', 100)].join('\n'))).toEqual([]);
  expect(
    found(
      [own('A', 'Cá nhân', 60), own('B', 'Chức danh = Lái xe', 40), own('C', 'Chức danh = Bảo vệ', 30)].join(
        '\n',
      ),
    ),
  ).toEqual(['(lưu ý) Tiêu chí, «Điểm tối đa»: chức danh = bảo vệ: tổng điểm tối đa là 90, không phải 100']);
});

test('who leaves open a column with several values is one of those who name a value', () => {
  const asked = 'Cá nhân và Được chấm = Có';
  const rows = [
    row('A', asked, 30),
    row('B', `${asked} và Có chức vụ = Có`, 70),
    row('C', `${asked} và Có chức vụ = Không`, 70),
  ];
  expect(found(rows.join('\n'))).toEqual([]);
  expect(found([...rows.slice(0, 2), row('C', `${asked} và Có chức vụ = Không`, 60)].join('\n'))).toEqual([
    expect.stringMatching(/tổng điểm tối đa là 90, không phải 100$/),
  ]);
});

test('conditions on people leave the units as they are', () => {
  const people = [row('A', 'Cá nhân và Ngạch = A', 100), row('B', 'Cá nhân và Ngạch = B', 100)];
  expect(found([...people, row('C', 'Tập thể', 80)].join('\n'))).toEqual([
    '(lưu ý) Tiêu chí, «Điểm tối đa»: Tập thể: tổng điểm tối đa là 80, không phải 100',
  ]);
});
