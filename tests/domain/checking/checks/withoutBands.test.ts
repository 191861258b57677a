import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/domain/checking/checkCriteria.ts';
import { sheet } from '../../../sheet.ts';
import { found, table } from '../found.ts';
import { banded } from './banded.ts';

const none = (who: string) => `Tiêu chí, «Đối tượng»: ${who}: không có dòng Xếp loại nào`;
const bands = (population: string) =>
  `X | ${population} | | Tốt | Xếp loại | | | >= 90 | |\nY | ${population} | | Kém | Xếp loại | | | | |`;
const points = (population: string) => `A | ${population} | | a | Chấm điểm | d | | | 100 |`;
const head = 'Mã | Người đứng đầu | d\n1 | Không | 1\n2 | Có | 1';

test.each([
  [
    'heads, where the bands are for the others',
    `${points('Cá nhân')}\n${bands('Không giữ chức vụ')}`,
    '',
    'Người đứng đầu',
  ],
  ['a head in the rows', `${points('')}\n${bands('Không giữ chức vụ')}`, head, 'Người đứng đầu'],
  ['a category', `${points('Cá nhân')}\n${bands('Công chức; Viên chức')}`, '', 'Người lao động'],
  ['a side', `${points('Tập thể; Cá nhân')}\n${bands('Cá nhân')}`, '', 'Tập thể'],
  [
    'the Trung tâm in the rows',
    `${points('')}\n${bands('Tập thể')}`,
    'Mã | Loại | d\n1 | Phòng | 1\n2 | Trung tâm | 1',
    'Trung tâm',
  ],
])('whom a set of bands leaves out: %s', (_, rows, scored, who) => {
  expect(found(rows, scored)).toEqual([none(who)]);
});

test.each([
  ['nobody in the rows is a head', `${points('')}\n${bands('Không giữ chức vụ')}`, 'Mã | d\n1 | 1'],
  ['the bands of all staff are for heads, too', `${points('Cá nhân')}\n${bands('Cá nhân')}`, head],
  ['bands for everyone', `${points('Cá nhân')}\n${bands('')}`, head],
  [
    'who has no category yet',
    `${points('Cá nhân')}\n${bands('Công chức; Viên chức; Người lao động')}`,
    'Mã | Đối tượng | d\n1 | | 1\n2 | Công chức | 1',
  ],
])('no fault: %s', (_, rows, scored) => {
  expect(found(rows, scored)).toEqual([]);
});

test('who has no points needs no bands: that is told instead', () => {
  expect(
    found(`${points('Công chức')}\nV | Viên chức | | v | Điểm cộng | v | | | |\n${bands('Công chức')}`),
  ).toEqual(['Tiêu chí, «Đối tượng»: Viên chức: không có tiêu chí nào cho điểm']);
});

test.each([
  ['points alone', points('')],
  ['a veto, which then has no effect', `${points('')}\nV | | | v | Điểm liệt | v | | Có | |`],
])('no bands at all are a note, since totals and ranks do without: %s', (_, rows) => {
  expect(findingsIn(table(rows), [])).toEqual([
    {
      row: Infinity,
      place: 'Tiêu chí, «Đối tượng»',
      fault: 'Tất cả: không có dòng Xếp loại nào',
      fix: 'Cần xếp loại thì thêm các dòng Xếp loại',
      isNote: true,
    },
  ]);
});

test('a note names only whom the rows are about', () => {
  const findings = findingsIn(table(points('')), sheet(head));
  expect(findings.map(({ fault, isNote }) => [fault, isNote])).toEqual([
    ['Tất cả: không có dòng Xếp loại nào', true],
  ]);
});

test('another rating as a limit needs bands: where nobody has any its row says so, once', () => {
  const limit = (population: string) => `C | ${population} | | c | Trần xếp loại | x | | | |`;
  expect(findingsIn(table(`${points('')}\n${limit('')}`), []).map(({ fault }) => fault)).toEqual([
    'bảng chưa có dòng Xếp loại nào',
  ]);
  const rows = `${banded('Tốt >= 90, Kém', 'Tập thể')}\n${points('Cá nhân')}\n${limit('Cá nhân')}`;
  expect(found(rows)).toEqual([none('Cá nhân')]);
});

test.each([
  [
    'a target that cannot be read',
    'Z | Người đứng đầu | | Kém | Xếp loại | | | lắm | |',
    'dòng 5, «Chỉ tiêu»: không đọc được "lắm"',
  ],
  [
    'a population that cannot be read',
    'Z | Sếp | | Kém | Xếp loại | | | | |',
    'dòng 5, «Đối tượng»: không có đối tượng "Sếp"',
  ],
  [
    'a row without a rule',
    'Z | Người đứng đầu | | Kém | | | | >= 0 | |',
    'dòng 5, «Cách tính»: chưa có Cách tính',
  ],
])('%s may be the band that is lacking: only that is told', (_, row, finding) => {
  expect(found(`${points('Cá nhân')}\n${bands('Không giữ chức vụ')}\n${row}`)).toEqual([finding]);
});

test('the fix is to add bands for those who have none', () => {
  const rows = `${points('Cá nhân')}\n${bands('Không giữ chức vụ')}`;
  expect(findingsIn(table(rows), []).map(({ fix }) => fix)).toEqual([
    'Thêm các dòng Xếp loại cho đối tượng này',
  ]);
});
