import { describe, expect, test } from 'vitest';
import { type ActionId, actions } from '../../../src/domain/initiative/actions.ts';
import { lastDecision } from '../../../src/domain/initiative/lastDecision.ts';
import { obstacle, possibleActions } from '../../../src/domain/initiative/obstacle.ts';
import { initiativeStates } from '../../../src/domain/initiative/states.ts';

const states = initiativeStates.map(({ name }) => name);
const author = { isAuthor: true, reviews: false };
const reviewer = { isAuthor: false, reviews: true };
const both = { isAuthor: true, reviews: true };
const nobody = { isAuthor: false, reviews: false };

/** Source: 3-initiatives.md «States». Author, council; what can be undone stands apart. */
const design: Readonly<Record<string, readonly [author: readonly ActionId[], council: readonly ActionId[]]>> =
  {
    'Đã đăng ký': [
      ['edit', 'withdraw'],
      ['approve', 'return', 'refuse'],
    ],
    'Cần bổ sung': [['edit', 'withdraw'], []],
    'Không duyệt': [[], []],
    'Đã rút': [[], []],
    'Đã duyệt': [['start'], []],
    'Đang triển khai': [['apply'], []],
    'Đã áp dụng': [[], ['confirm']],
    'Có hiệu quả': [[], ['recognise', 'deny']],
    'Không công nhận': [[], []],
    'Được công nhận': [[], []],
  };
const undoable = [
  'Đã duyệt',
  'Cần bổ sung',
  'Không duyệt',
  'Có hiệu quả',
  'Được công nhận',
  'Không công nhận',
];

test('the design names every state', () => {
  expect(Object.keys(design).sort()).toEqual([...states].sort());
});

describe.each(states)('in the state %s', state => {
  const [ofAuthor, ofCouncil] = design[state]!;
  const open = { state, decision: undefined };
  const decided = { state, decision: { action: actions[4]!, before: 'Đã đăng ký' } };

  test('an author may do what is theirs, the council what is its own, others nothing', () => {
    expect(possibleActions(open, author)).toEqual(ofAuthor);
    expect(possibleActions(open, reviewer)).toEqual(ofCouncil);
    expect(possibleActions(open, both)).toEqual(ofAuthor);
    expect(possibleActions(open, nobody)).toEqual([]);
  });

  test('the council may undo a decision that stands', () => {
    const undo = undoable.includes(state) ? ['undo'] : [];
    expect(possibleActions(decided, reviewer)).toEqual([...ofCouncil, ...undo]);
    expect(possibleActions(decided, both)).toEqual(ofAuthor);
  });

  test.each(actions.map(action => [action.id, action] as const))('%s: why not', (id, action) => {
    const isNow = (action.by === 'author' ? ofAuthor : ofCouncil).includes(id);
    const isUndo = id === 'undo' && undoable.includes(state);
    const rights = action.by === 'author' ? author : reviewer;
    expect(obstacle(action, decided, rights)).toBe(isNow || isUndo ? undefined : 'notNow');
    expect(obstacle(action, decided, nobody)).toBe(action.by === 'author' ? 'notAuthor' : 'notReviewer');
    if (action.by === 'reviewer') {
      expect(obstacle(action, decided, both)).toBe('own');
      expect(obstacle(action, decided, author)).toBe('notReviewer');
    } else expect(obstacle(action, decided, reviewer)).toBe('notAuthor');
  });
});

test('every state is reached from Đã đăng ký, and no step leads elsewhere', () => {
  const reached = new Set(['Đã đăng ký']);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const { from, to } of actions)
      if (to !== '' && from.some(state => reached.has(state))) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...states].sort());
  for (const { from, to } of actions)
    for (const state of from) expect(states).toContain(to === '' ? state : to);
});

test('a reason is needed where the design says so; what can be undone is what the council decides', () => {
  const needing = actions.filter(action => action.needsReason).map(({ to }) => to);
  expect(needing).toEqual(['Đã rút', 'Cần bổ sung', 'Không duyệt', 'Không công nhận']);
  const decided = actions.filter(({ by, id }) => by === 'reviewer' && id !== 'undo').map(({ to }) => to);
  expect(actions.find(({ id }) => id === 'undo')!.from.toSorted()).toEqual(decided.toSorted());
  expect(new Set(actions.map(({ label }) => label)).size).toBe(actions.length);
});

describe('the decision that can be undone', () => {
  const registered = { what: 'Đăng ký', from: '', to: 'Đã đăng ký' };
  const approved = { what: 'Duyệt', from: 'Đã đăng ký', to: 'Đã duyệt' };
  test.each([
    ['the last entry', [registered, approved], 'Đã duyệt', 'Đã đăng ký'],
    ['its state however it is written', [{ ...approved, from: 'đã đăng ký' }], 'Đã duyệt', 'Đã đăng ký'],
    ['none without history', [], 'Đã duyệt', undefined],
    [
      'none after another step',
      [approved, { what: 'Bắt đầu triển khai', from: 'Đã duyệt', to: 'Đang triển khai' }],
      'Đang triển khai',
      undefined,
    ],
    [
      'none after an undo',
      [approved, { what: 'Hoàn tác', from: 'Đã duyệt', to: 'Đã đăng ký' }],
      'Đã đăng ký',
      undefined,
    ],
    ['none where the state was typed over', [approved], 'Có hiệu quả', undefined],
    ['none where the state before is unknown', [{ ...approved, from: 'Xong' }], 'Đã duyệt', undefined],
  ])('%s', (_, steps, state, before) => {
    const found = lastDecision(steps, state);
    expect(found && [found.action.id, found.before]).toEqual(before && ['approve', before]);
  });
});
