import { describe, expect, test } from 'vitest';
import { criteriaChanges } from '../../../src/domain/periods/criteriaChanges.ts';
import { differences } from '../../../src/domain/periods/differences.ts';
import { unfinished } from '../../../src/domain/periods/unfinished.ts';
import { sheet } from '../../sheet.ts';
import { person } from './result.ts';

describe('a result beside the frozen one', () => {
  test.each([
    ['the same', [90, 'Tốt'], [90, 'Tốt'], false],
    ['held a little differently', [89.97, 'Tốt'], [89.97000000000001, 'Tốt'], false],
    ['another total', [90, 'Tốt'], [90.01, 'Tốt'], true],
    ['another rating', [90, 'Tốt'], [90, 'Khá'], true],
    ['a total that came late', ['Chưa đủ dữ liệu', ''], [90, 'Tốt'], true],
    ['a total and the same typed as text', [90, 'Tốt'], ['90', 'Tốt'], true],
    ['without a total for another cause', ['Chưa đủ dữ liệu', ''], ['Không áp dụng', ''], true],
    ['still without a total', ['Chưa đủ dữ liệu', ''], ['Chưa đủ dữ liệu', ''], false],
  ] as const)('%s', (_, was, now, differs) => {
    const found = differences([person('A', was[0], was[1])], [person('A', now[0], now[1])]);
    expect(found.length).toBe(differs ? 1 : 0);
    if (differs) expect(found[0]).toMatchObject({ was: { score: was[0] }, now: { score: now[0] } });
  });

  test('who has come and who is gone', () => {
    const found = differences([person('A', 90, 'Tốt')], [person('B', 80, 'Tốt')]);
    expect(found.map(({ result, was, now }) => [result.code, was?.score, now?.score])).toEqual([
      ['B', undefined, 80],
      ['A', 90, undefined],
    ]);
  });

  test('a unit is not the person of the same code', () => {
    const unit = person('A', 90, 'Tốt', { side: 'units' });
    expect(differences([person('A', 90, 'Tốt'), unit], [unit, person('A', 90, 'Tốt')])).toEqual([]);
  });
});

describe('criteria beside the frozen ones', () => {
  const then = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đa
    A  | a        | Chấm điểm | a       | 10
    B  | b        | Chấm điểm | b       | 20
  `);
  test.each([
    ['in another order', [then[0]!, then[2]!, then[1]!], []],
    ['with a blank row between', [then[0]!, then[1]!, ['', '', '', '', ''], then[2]!], []],
    ['a number typed as text', [then[0]!, ['A', 'a', 'Chấm điểm', 'a', '10'], then[2]!], []],
    ['a row less', then.slice(0, 2), [{ code: 'B', what: 'removed', columns: [] }]],
    ['a row more', [...then, ['C']], [{ code: 'C', what: 'added', columns: [] }]],
    [
      'another maximum',
      [then[0]!, ['A', 'a', 'Chấm điểm', 'a', 15], then[2]!],
      [{ code: 'A', what: 'changed', columns: ['Điểm tối đa'] }],
    ],
    ['a code twice', [...then, then[1]!], [{ code: 'A', what: 'added', columns: [] }]],
    [
      'a code three times',
      [...then, then[1]!, then[1]!],
      [
        { code: 'A', what: 'added', columns: [] },
        { code: 'A', what: 'added', columns: [] },
      ],
    ],
    ['a row more, without a code', [...then, ['', 'c']], [{ code: 'c', what: 'added', columns: [] }]],
    [
      'without a column that it had',
      then.map(row => row.slice(0, 4)),
      [
        { code: 'A', what: 'changed', columns: ['Điểm tối đa'] },
        { code: 'B', what: 'changed', columns: ['Điểm tối đa'] },
      ],
    ],
    [
      'nothing at all',
      [],
      [
        { code: 'A', what: 'removed', columns: [] },
        { code: 'B', what: 'removed', columns: [] },
      ],
    ],
  ])('%s', (_, now, expected) => {
    expect(criteriaChanges(then, now)).toEqual(expected);
  });
});

test('rows without a code are known by their content', () => {
  const header = ['Mã', 'Nội dung', 'Điểm tối đa'];
  const then = [header, ['', 'a', 10], ['', 'b', 20], ['', 'b', 30]];
  expect(criteriaChanges(then, [header, ['', 'a', 15], ['', 'b', 20]])).toEqual([
    { code: 'a', what: 'changed', columns: ['Điểm tối đa'] },
    { code: 'b', what: 'removed', columns: [] },
  ]);
});

describe('before freezing', () => {
  test.each([
    ['a total and a rating', [90, 'Tốt'], [90, 'Tốt'], undefined],
    ['not applicable', ['Không áp dụng', ''], ['Không áp dụng', ''], undefined],
    ['no total', ['Chưa đủ dữ liệu', ''], ['Chưa đủ dữ liệu', ''], 'noTotal'],
    ['a fault of the row', ['Lỗi: dòng 2, «a»: "x" không phải là số', ''], [0, ''], 'fault'],
    ['an error of Sheets', ['#REF!', '#REF!'], [90, 'Tốt'], 'fault'],
    ['an error of the rating alone', [90, '#ERROR!'], [90, 'Tốt'], 'fault'],
    ['our own error in the rating', [90, 'Lỗi: dòng 2, «a»: …'], [90, 'Tốt'], 'fault'],
    ['a rating that is still loading', [90, 'Loading…'], [90, 'Tốt'], 'typedOver'],
    ['what is no band of the criteria', [90, 'Giỏi'], [90, 'Giỏi'], 'noRating'],
    ['no bands', [90, ''], [90, ''], 'noRating'],
    ['a total typed over the formula', [99, 'Tốt'], [90, 'Tốt'], 'typedOver'],
    ['a rating typed over the formula', [90, 'Xuất sắc'], [90, 'Tốt'], 'typedOver'],
    ['nothing where there should be a total', ['', ''], [90, 'Tốt'], 'typedOver'],
  ] as const)('%s', (_, shown, [score, rating], why) => {
    const found = unfinished([person('A', shown[0], shown[1])], [{ score, rating }], ['Xuất sắc', 'Tốt']);
    expect(found.map(one => one.why)).toEqual(why === undefined ? [] : [why]);
  });
});
