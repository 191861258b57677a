import { describe, expect, test } from 'vitest';
import { actions } from '../../../src/domain/initiative/actions.ts';
import { hasReached, initiativeStates, stateNames } from '../../../src/domain/initiative/states.ts';

const far = ['Đã đăng ký', 'Đã duyệt', 'Đang triển khai', 'Đã áp dụng', 'Có hiệu quả', 'Được công nhận'];

/** Source: 2-scoring.md, COUNT_INITIATIVES. */
test.each([
  ['Đã đăng ký', far.slice(0, 1)],
  ['Cần bổ sung', ['Đã đăng ký', 'Cần bổ sung']],
  ['Không duyệt', ['Không duyệt']],
  ['Đã rút', ['Đã rút']],
  ['Đã duyệt', far.slice(0, 2)],
  ['Đang triển khai', far.slice(0, 3)],
  ['Đã áp dụng', far.slice(0, 4)],
  ['Không hiệu quả', [...far.slice(0, 4), 'Không hiệu quả']],
  ['Có hiệu quả', far.slice(0, 5)],
  ['Không công nhận', [...far.slice(0, 5), 'Không công nhận']],
  ['Được công nhận', far],
])('«%s» has reached %j', (name, reached) => {
  const now = stateNames.find(name)!;
  const found = initiativeStates.filter(asked => hasReached(now, asked)).map(asked => asked.name);
  expect(found.sort()).toEqual([...reached].sort());
});

describe('a step', () => {
  test('has the name by which the history tells it', () => {
    expect(Object.fromEntries(actions.map(({ id, label }) => [id, label]))).toEqual({
      edit: 'Sửa nội dung',
      withdraw: 'Rút',
      restore: 'Hoàn tác rút',
      start: 'Bắt đầu triển khai',
      apply: 'Báo đã áp dụng',
      approve: 'Duyệt',
      return: 'Yêu cầu bổ sung',
      refuse: 'Không duyệt',
      confirm: 'Xác nhận có hiệu quả',
      askMore: 'Yêu cầu bổ sung',
      disprove: 'Không hiệu quả',
      recognise: 'Công nhận',
      deny: 'Không công nhận',
      rescore: 'Chấm lại',
      undo: 'Hoàn tác',
    });
  });

  test('asks for a reason where it goes against the author or the council, for a day where it tells of the first use', () => {
    const those = (isOne: (action: (typeof actions)[number]) => boolean | undefined) =>
      actions.filter(isOne).map(({ id }) => id);
    expect(those(({ needsReason }) => needsReason)).toEqual([
      'withdraw',
      'return',
      'refuse',
      'askMore',
      'disprove',
      'deny',
      'rescore',
    ]);
    expect(those(({ needsDay }) => needsDay)).toEqual(['apply']);
  });

  test('leads where it says; what is taken back, to where it was', () => {
    expect(actions.map(({ id, to }) => `${id}: ${to}`)).toEqual([
      'edit: Đã đăng ký',
      'withdraw: Đã rút',
      'restore: ',
      'start: Đang triển khai',
      'apply: Đã áp dụng',
      'approve: Đã duyệt',
      'return: Cần bổ sung',
      'refuse: Không duyệt',
      'confirm: Có hiệu quả',
      'askMore: Đang triển khai',
      'disprove: Không hiệu quả',
      'recognise: Được công nhận',
      'deny: Không công nhận',
      'rescore: Có hiệu quả',
      'undo: ',
    ]);
  });
});
