import { describe, expect, test } from 'vitest';
import { type ActionId, actions, isForDeciders } from '../../../src/domain/initiative/actions.ts';
import { lastDecision } from '../../../src/domain/initiative/lastDecision.ts';
import { type CouncilPart, obstacle, possibleActions } from '../../../src/domain/initiative/obstacle.ts';
import { initiativeStates } from '../../../src/domain/initiative/states.ts';

const states = initiativeStates.map(({ name }) => name);
const without: CouncilPart = 'none';
const nobody = {
  ...{ isAuthor: false, isInvolved: false, reviews: false, isOpen: true },
  council: () => without,
};
const author = { ...nobody, isAuthor: true, isInvolved: true };
const reviewer = { ...nobody, reviews: true };
const both = { ...author, reviews: true };

/** Source: 3-initiatives.md «States». Author, council; what can be taken back stands apart. */
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
    'Đã áp dụng': [[], ['confirm', 'askMore', 'disprove']],
    'Không hiệu quả': [[], []],
    'Có hiệu quả': [[], ['recognise', 'deny']],
    'Không công nhận': [[], []],
    'Được công nhận': [[], []],
  };
/** The decision that stands in a state, if it can be taken back. */
const taken: Readonly<Record<string, ActionId>> = {
  'Đã duyệt': 'approve',
  'Cần bổ sung': 'return',
  'Không duyệt': 'refuse',
  'Đang triển khai': 'askMore',
  'Không hiệu quả': 'disprove',
  'Có hiệu quả': 'confirm',
  'Được công nhận': 'recognise',
  'Không công nhận': 'deny',
  'Đã rút': 'withdraw',
};
const actionOf = (id: ActionId) => actions.find(one => one.id === id)!;

test('the design names every state', () => {
  expect(Object.keys(design).sort()).toEqual([...states].sort());
});

describe.each(states)('in the state %s', state => {
  const [ofAuthor, ofCouncil] = design[state]!;
  const open = { state, decision: undefined };
  const decision = taken[state];
  const decided = {
    state,
    decision: decision && { action: actionOf(decision), before: 'Đã đăng ký' },
  };
  const back: readonly ActionId[] =
    decision === undefined ? [] : decision === 'withdraw' ? ['restore'] : ['undo'];

  test('an author may do what is theirs, the council what is its own, others nothing', () => {
    expect(possibleActions(open, author)).toEqual(ofAuthor);
    expect(possibleActions(open, reviewer)).toEqual(ofCouncil);
    expect(possibleActions(open, both)).toEqual(ofAuthor);
    expect(possibleActions(open, nobody)).toEqual([]);
  });

  test('the council may take back a decision that stands, an author a withdrawal', () => {
    const own = back.filter(id => id === 'restore');
    expect(possibleActions(decided, reviewer)).toEqual([...ofCouncil, ...back]);
    expect(possibleActions(decided, author)).toEqual([...ofAuthor, ...own]);
    expect(possibleActions(decided, both)).toEqual([...ofAuthor, ...own]);
    expect(possibleActions(decided, nobody)).toEqual([]);
  });

  test('after the last day of registration nothing is different but that no withdrawal is taken back', () => {
    const late = { ...reviewer, isOpen: false };
    expect(possibleActions(decided, late)).toEqual([...ofCouncil, ...back.filter(id => id === 'undo')]);
    if (decision === 'withdraw') expect(obstacle(actionOf('restore'), decided, late)).toBe('late');
  });

  test.each(actions.map(action => [action.id, action] as const))('%s: why not', (id, action) => {
    const isNow = [...ofAuthor, ...ofCouncil, ...back].includes(id);
    const rights = action.by === 'author' ? author : reviewer;
    expect(obstacle(action, decided, rights)).toBe(isNow ? undefined : 'notNow');
    expect(obstacle(action, decided, nobody)).toBe(isForDeciders(action) ? 'notReviewer' : 'notAuthor');
    if (isForDeciders(action)) {
      expect(obstacle(action, decided, both)).toBe('own');
      expect(obstacle(action, decided, { ...both, isAuthor: false })).toBe('own');
      expect(obstacle(action, decided, author)).toBe('notReviewer');
    } else if (action.by === 'author') expect(obstacle(action, decided, reviewer)).toBe('notAuthor');
    else expect(obstacle(action, decided, author)).toBe(isNow ? undefined : 'notNow');
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
  expect(needing).toEqual([
    'Đã rút',
    'Cần bổ sung',
    'Không duyệt',
    'Đang triển khai',
    'Không hiệu quả',
    'Không công nhận',
    'Có hiệu quả',
  ]);
  const decided = actions.filter(
    action => isForDeciders(action) && action.id !== 'undo' && !action.scoresAnew,
  );
  expect(actionOf('undo').from.toSorted()).toEqual(decided.map(({ to }) => to).toSorted());
  // The history tells steps apart by label and state.
  expect(new Set(actions.map(({ label, to }) => `${label} ${to}`)).size).toBe(actions.length);
});

describe('where there is a council', () => {
  const [scored, recognised] = [
    { state: 'Có hiệu quả', decision: undefined },
    { state: 'Được công nhận', decision: { action: actionOf('recognise'), before: 'Có hiệu quả' } },
  ];
  const as = (part: CouncilPart, who = nobody) => ({ ...who, council: () => part });

  test.each([
    [
      'its chair concludes, also without being a reviewer',
      as('leads'),
      ['recognise', 'deny', 'rescore'],
      ['undo'],
    ],
    ['a reviewer does not', as('other', reviewer), [], []],
    ['nor does a chair who is involved', as('leads', { ...nobody, isInvolved: true }), [], []],
    [
      'without one a reviewer concludes, and nothing is scored anew',
      reviewer,
      ['recognise', 'deny'],
      ['undo'],
    ],
  ])('%s', (_, asker, concludes, takesBack) => {
    expect(possibleActions(scored, asker)).toEqual(concludes);
    expect(possibleActions(recognised, asker)).toEqual(takesBack);
  });

  test('what it does not conclude on stays with reviewers', () => {
    const asked = { state: 'Đã áp dụng', decision: undefined };
    expect(possibleActions(asked, as('other', reviewer))).toEqual(['confirm', 'askMore', 'disprove']);
    expect(possibleActions(asked, as('leads'))).toEqual([]);
  });

  test('its tab is not asked for where nothing is concluded', () => {
    const council = () => expect.fail('asked');
    for (const state of states.filter(one => one !== 'Có hiệu quả'))
      possibleActions({ state, decision: undefined }, { ...reviewer, council });
  });
});

describe('the decision that can be undone', () => {
  const registered = { what: 'Đăng ký', from: '', to: 'Đã đăng ký' };
  const approved = { what: 'Duyệt', from: 'Đã đăng ký', to: 'Đã duyệt' };
  test.each([
    ['the last entry', [registered, approved], 'Đã duyệt', 'Đã đăng ký'],
    ['its state however it is written', [{ ...approved, from: 'đã đăng ký' }], 'Đã duyệt', 'Đã đăng ký'],
    ['none without history', [], 'Đã duyệt', undefined],
    [
      'none where the step does not lead there',
      [{ ...approved, to: 'Cần bổ sung' }],
      'Cần bổ sung',
      undefined,
    ],
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

  test.each([
    ['Yêu cầu bổ sung', 'Đã đăng ký', 'Cần bổ sung', 'return'],
    ['Yêu cầu bổ sung', 'Đã áp dụng', 'Đang triển khai', 'askMore'],
    ['Rút', 'Cần bổ sung', 'Đã rút', 'withdraw'],
  ])('«%s» from %s to %s is %s', (what, from, to, id) => {
    expect(lastDecision([{ what, from, to }], to)).toMatchObject({ action: { id }, before: from });
  });
});
