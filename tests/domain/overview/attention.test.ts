import { describe, expect, test } from 'vitest';
import { attention } from '../../../src/domain/overview/attention.ts';
import { initiative, task, unit } from './facts.ts';

const TODAY = 18_000;

describe('units without an initiative', () => {
  const idle = (units: Parameters<typeof attention>[0], initiatives: Parameters<typeof attention>[1]) =>
    attention(units, initiatives, [], TODAY).idle.map(({ code }) => code);

  test.each([
    ['one that waits', [initiative('Đã đăng ký')], []],
    ['one that had effect but was not recognised', [initiative('Không công nhận')], []],
    ['one that was refused', [initiative('Không duyệt')], ['P1']],
    ['one that was withdrawn', [initiative('Đã rút')], ['P1']],
    ['one in a state that nobody knows', [initiative('xong')], ['P1']],
    ['one without a state', [initiative('')], ['P1']],
    ['a withdrawn one beside one that counts', [initiative('Đã rút'), initiative('Đã duyệt')], []],
    ['one under a code in other letters', [initiative('Đã duyệt', { unit: ' p1 ' })], []],
    ['one of several units', [initiative('Đã duyệt', { unit: 'P2; P1' })], []],
    ['one of a unit whose code begins alike', [initiative('Đã duyệt', { unit: 'P10' })], ['P1']],
    ['none', [], ['P1']],
  ])('with %s', (_, initiatives, expected) => {
    expect(idle([unit('P1')], initiatives)).toEqual(expected);
  });

  test('the Trung tâm is no unit, however it is typed', () => {
    expect(
      idle(
        [unit('A', { kind: 'Trung tâm' }), unit('B', { kind: 'trung tam' }), unit('T', { kind: 'Trạm' })],
        [],
      ),
    ).toEqual(['T']);
  });
});

test('who has no rating, with what stands in its place first; who is not to be rated is left out', () => {
  const units = [
    unit('A', { rating: '' }),
    unit('B', { rating: '', unread: '#ERROR!' }),
    unit('C', { rating: 'Không xếp loại' }),
    unit('D', { score: 'Không áp dụng', rating: '' }),
    unit('E'),
  ];
  expect(attention(units, [], [], TODAY).unrated.map(({ code }) => code)).toEqual(['B', 'A']);
});

test.each([
  ['10 days are not yet over 10', 'Đã đăng ký', TODAY - 10, null, []],
  ['11 days are', 'Đã đăng ký', TODAY - 11, null, [11]],
  ['the last change counts, not the registration', 'Đã đăng ký', TODAY - 90, TODAY - 3, []],
  ['long since the last change', 'Đã đăng ký', TODAY - 90, TODAY - 12, [12]],
  ['without any date nobody knows', 'Đã đăng ký', null, null, []],
  ['a day to come', 'Đã đăng ký', TODAY + 30, null, []],
  ['what the author has to mend does not wait for the council', 'Cần bổ sung', TODAY - 90, null, []],
  ['what was decided waits for nobody', 'Đã duyệt', TODAY - 90, null, []],
  ['the state without marks', 'da dang ky', TODAY - 11, null, [11]],
  ['no state', '', TODAY - 90, null, []],
])('waiting: %s', (_, state, registered, updated, expected) => {
  const { waiting } = attention([], [initiative(state, { registered, updated })], [], TODAY);
  expect(waiting.map(({ days }) => days)).toEqual(expected);
});

test('those that wait longest come first', () => {
  const of = (number: string, registered: number) => initiative('Đã đăng ký', { number, registered });
  const { waiting } = attention(
    [],
    [of('A', TODAY - 20), of('B', TODAY - 40), of('C', TODAY - 20)],
    [],
    TODAY,
  );
  expect(waiting.map(({ number }) => number)).toEqual(['B', 'A', 'C']);
});

test.each([
  ['a deadline today', TODAY, []],
  ['a deadline yesterday', TODAY - 1, [1]],
  ['a deadline tomorrow', TODAY + 1, []],
  ['no deadline', null, []],
])('overdue: %s', (_, due, expected) => {
  expect(attention([], [], [task(due)], TODAY).overdue.map(({ days }) => days)).toEqual(expected);
});

test('the oldest overdue task comes first', () => {
  const { overdue } = attention([], [], [task(TODAY - 2, 'A'), task(TODAY - 9, 'B')], TODAY);
  expect(overdue.map(({ code }) => code)).toEqual(['B', 'A']);
});
