import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stillExamples } from '../../example/copies.ts';
import { asked, registering, title } from './registering.ts';
import { rowsOf, setting, tabId, type } from './rows.ts';

const COUNCIL = 'hoidong@vidu.vn';
const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 6, 'E-mail', 'An@ViDu.vn');
  setting(sheet, 'Người xét duyệt', ` ${COUNCIL.toUpperCase()} , an@vidu.vn`);
  setting(sheet, 'Liên hệ', 'Phòng mẫu 1, số 12');
});

const step = (number: string, version: number, action: string) => ({
  number,
  version,
  key: randomUUID(),
  as: '',
  action,
  reason: 'Vì sao',
  day: '',
  evidence: '',
});

describe('openSidebar', { timeout: 60_000 }, () => {
  test('tells who has opened it, what they may do, and what Cấu hình says; no e-mail leaves the server', async () => {
    const { run, sheet } = await registering(copies);
    const { value } = await run('openSidebar');
    expect(value).toMatchObject({
      language: 'vi',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      me: 'CB07',
      reviews: true,
      round: { deadline: '', left: null, takes: true },
      contact: 'Phòng mẫu 1, số 12',
      draft: '',
    });
    expect(value.people).toHaveLength(40);
    expect(value.people[6]).toEqual({ code: 'CB07', name: 'Cán bộ mẫu 07', unit: 'Phòng mẫu 1' });
    expect(JSON.stringify(value.people)).not.toContain('@');
    setting(sheet, 'Ngôn ngữ', 'EN');
    setting(sheet, 'Hạn đăng ký sáng kiến', '31/12/2020');
    expect((await run('openSidebar', [], 'la@vidu.vn')).value).toMatchObject({
      language: 'en',
      me: '',
      mayChoose: false,
      reviews: false,
      round: { deadline: '31/12/2020', left: expect.any(Number), takes: false },
    });
  });

  test.each([
    ['nobody is named: whoever may edit Cấu hình', '', 'quantri@vidu.vn', true],
    ['nobody is named: not who may not edit Cấu hình', '', 'la@vidu.vn', false],
    ['Google tells no e-mail: whoever may edit Cấu hình', COUNCIL, '', true],
  ])('of the council where %s', async (_, named, user, reviews) => {
    const { run, sheet } = await registering(copies);
    setting(sheet, 'Người xét duyệt', named);
    expect((await run('openSidebar', [], user)).value).toMatchObject({ reviews, mayChoose: user === '' });
  });
});

describe('drafts', { timeout: 60_000 }, () => {
  test.each([
    ['one letter', 'x'],
    ['100 000 letters of three bytes', 'ế'.repeat(100_000)],
    ['letters of four bytes at every edge', `a${'🌾'.repeat(20_000)}`],
    ['JSON', JSON.stringify({ title: '"\\\n\u202E' })],
  ])('are given back as they were: %s', async (_, draft) => {
    const { run } = await registering(copies);
    expect(await run('keepDraft', [draft])).toEqual({ value: null });
    expect((await run('openSidebar')).value.draft).toBe(draft);
    expect((await run('openSidebar', [], 'la@vidu.vn')).value.draft).toBe('');
    await run('keepDraft', ['ngắn hơn']);
    expect((await run('openSidebar')).value.draft).toBe('ngắn hơn');
    await run('keepDraft', ['']);
    expect((await run('openSidebar')).value.draft).toBe('');
  });

  test.each([['x'.repeat(100_001)], [7], [null]])('refused: %.10s', async draft => {
    const { run } = await registering(copies);
    await run('keepDraft', ['cũ']);
    expect((await run('keepDraft', [draft])).refused).toMatchObject({ code: 'invalid' });
    expect((await run('openSidebar')).value.draft).toBe('cũ');
  });
});

test('registeredTitles: all but those that were withdrawn', async () => {
  const { run, register } = await registering(copies);
  await register(asked());
  const { value } = await run('registeredTitles');
  expect(value).toHaveLength(12);
  expect(value).toContainEqual({ number: 'SK-2020-0013', title, unit: 'Phòng mẫu 1', state: 'Đã đăng ký' });
  expect(value.map((one: { number: string }) => one.number)).not.toContain('SK-2020-0011');
});

test('a unit whose name is not known is called by its code', { timeout: 60_000 }, async () => {
  const { run, sheet } = await registering(copies);
  const unit = rowsOf(sheet, 'Cán bộ')[6]!['Mã đơn vị'];
  const units = rowsOf(sheet, 'Đơn vị').findIndex(row => row['Mã đơn vị'] === unit);
  type(sheet, 'Đơn vị', units, 'Tên đơn vị', '');
  type(sheet, 'Sáng kiến', 0, 'Mã đơn vị', 'T99');
  type(sheet, 'Sáng kiến', 0, 'Đơn vị', '');
  expect((await run('openSidebar')).value.people[6]).toMatchObject({ code: 'CB07', unit });
  expect((await run('registeredTitles')).value[0]).toMatchObject({ unit: 'T99' });
});

describe('myInitiatives', { timeout: 60_000 }, () => {
  test('are those of which somebody is an author, newest first, with history and what they may do', async () => {
    const { run, register } = await registering(copies);
    await register(asked());
    await run('changeState', [step('SK-2020-0013', 1, 'return')], COUNCIL);
    const { value } = await run('myInitiatives', ['']);
    expect(value.map((one: { number: string }) => one.number)).toEqual(['SK-2020-0013', 'SK-2020-0002']);
    expect(value[0]).toMatchObject({
      kind: 'Sáng kiến',
      title,
      field: 'Hiện đại hóa hành chính',
      unit: 'Phòng mẫu 1',
      authors: [
        { code: 'CB07', name: 'Cán bộ mẫu 07', share: '60' },
        { code: 'CB12', name: 'Cán bộ mẫu 12', share: '40' },
      ],
      state: 'Cần bổ sung',
      updatedBy: COUNCIL,
      starts: '03/02/2020',
      reason: 'Vì sao',
      before: 'Hồ sơ giấy',
      version: 2,
      history: [
        { who: 'Cán bộ mẫu 07', what: 'Đăng ký', from: '', to: 'Đã đăng ký', why: '' },
        { who: COUNCIL, what: 'Yêu cầu bổ sung', from: 'Đã đăng ký', to: 'Cần bổ sung', why: 'Vì sao' },
      ],
      may: ['edit', 'withdraw'],
    });
    expect(value[1].may).toEqual([]);
    const others = await run('myInitiatives', ['CB12'], '');
    expect(others.value.map((one: { number: string }) => one.number)).toEqual([
      'SK-2020-0013',
      'SK-2020-0009',
    ]);
    // What was registered with an e-mail is not theirs to change.
    expect(others.value.map((one: { may: string[] }) => one.may)).toEqual([[], []]);
  });

  test.each([
    ['an author’s code from an address in no roster', 'CB12', 'la@vidu.vn', { code: 'unknownPerson' }],
    ['nobody', '', 'la@vidu.vn', { code: 'unknownPerson' }],
    ['a code that nobody has', 'CB99', 'la@vidu.vn', { code: 'unknownPerson' }],
    ['another than the e-mail says', 'CB12', 'an@vidu.vn', { code: 'notAuthor' }],
    ['no text', 7, 'an@vidu.vn', { code: 'invalid' }],
  ])('refused: %s', async (_, as, user, refusal) => {
    const { run } = await registering(copies);
    expect((await run('myInitiatives', [as], user)).refused).toMatchObject(refusal);
  });
});

describe('reviewQueue', { timeout: 60_000 }, () => {
  const decisions = ['approve', 'confirm', 'recognise'];
  const numbers = (list: { number: string }[]) => list.map(({ number }) => number);

  test('waiting: where the council goes on, longest first; on their own nobody decides', async () => {
    const { run, register } = await registering(copies);
    await register(asked());
    const { value } = await run('reviewQueue', [], COUNCIL);
    expect(numbers(value.waiting)).toEqual([
      'SK-2020-0002',
      'SK-2020-0003',
      'SK-2020-0004',
      'SK-2020-0005',
      'SK-2020-0006',
      'SK-2020-0009',
      'SK-2020-0013',
    ]);
    expect(value.waiting[6]).toMatchObject({
      may: ['approve', 'return', 'refuse'],
      now: 'Dán mã QR lên từng hồ sơ',
    });
    const { value: own } = await run('reviewQueue');
    expect(numbers(own.waiting)).toEqual(numbers(value.waiting));
    const undecided = own.waiting.filter(
      ({ may }: { may: string[] }) => !may.some(id => decisions.includes(id)),
    );
    expect(numbers(undecided)).toEqual(['SK-2020-0002', 'SK-2020-0013']);
    expect(value.typed).toEqual([]);
  });

  test('decided: newest first, can be undone', async () => {
    const { run } = await registering(copies);
    await run('changeState', [step('SK-2020-0006', 1, 'approve')], COUNCIL);
    await run('changeState', [step('SK-2020-0004', 1, 'confirm')], COUNCIL);
    const { value } = await run('reviewQueue', [], COUNCIL);
    expect(numbers(value.decided)).toEqual(['SK-2020-0004', 'SK-2020-0006']);
    expect(value.decided.map((one: { may: string[] }) => one.may)).toEqual([
      ['recognise', 'deny', 'undo'],
      ['undo'],
    ]);
  });

  test.each(['reviewQueue', 'acceptTyped'])('%s is refused to everybody else', async name => {
    const { run } = await registering(copies);
    expect(await run(name, [], 'la@vidu.vn')).toEqual({ refused: { code: 'notReviewer' } });
  });
});

test('showInitiative selects the row, wherever it stands now', async () => {
  const { run, register, sheet } = await registering(copies);
  await register(asked());
  sheet.engine.run('sheet.command.insert-row-by-range', {
    unitId: sheet.engine.unit,
    subUnitId: tabId(sheet, 'Sáng kiến'),
    range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 20 },
    direction: 0,
  });
  expect(await run('showInitiative', ['SK-2020-0013'])).toEqual({ value: null });
  const { area } = sheet.selections.of('');
  expect(area).toMatchObject({ tab: tabId(sheet, 'Sáng kiến'), row: 15, rows: 1 });
  expect(rowsOf(sheet, 'Sáng kiến')[12]).toMatchObject({ 'Số tiếp nhận': 'SK-2020-0013' });
  expect((await run('showInitiative', ['SK-2020-0099'])).refused).toEqual({
    code: 'gone',
    number: 'SK-2020-0099',
  });
  expect((await run('showInitiative', [''])).refused).toMatchObject({ code: 'gone' });
});
