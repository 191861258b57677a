import { describe, expect, test } from 'vitest';
import type { CouncilInitiative, CouncilRoom } from '../../../src/contract/Council.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { registering } from '../register/registering.ts';
import { rowsOf, setting, type } from '../register/rows.ts';
import { AUTHOR, CHAIR, councilBooks, EXPERT, REVIEWER, SECRETARY, sheetOf } from './councilBook.ts';

const copies = councilBooks({ isStill: true });
const [OWN, OTHER] = ['SK-2020-0001', 'SK-2020-0002'];

/** The council at work; two initiatives are put to it, of which one is by CB07. */
async function council() {
  const { sheet, run, watched } = await registering(copies);
  for (const [number, codes] of [
    [OWN, 'CB07; CB09'],
    [OTHER, 'CB05'],
  ] as const) {
    const row = rowsOf(sheet, 'Sáng kiến').findIndex(one => one['Số tiếp nhận'] === number);
    type(sheet, 'Sáng kiến', row, 'Trạng thái', 'Có hiệu quả');
    type(sheet, 'Sáng kiến', row, 'Mã tác giả', codes);
  }
  const room = async (user: string): Promise<CouncilRoom> => (await run('councilRoom', [], user)).value;
  const of = async (user: string, number: string): Promise<CouncilInitiative> => {
    const { waiting, concluded } = await room(user);
    return [...waiting, ...concluded].find(({ initiative }) => initiative.number === number)!;
  };
  const handIn = (user: string, number: string, points: readonly (number | string)[], more: object = {}) =>
    run('handInSheet', [sheetOf(number, points, more)], user);
  const conclude = async (user: string, action: string, reason = 'Vì sao') => {
    const { version } = (await of(CHAIR, OTHER)).initiative;
    return run(
      'changeState',
      [{ number: OTHER, version, key: crypto.randomUUID(), as: '', action, reason, day: '', evidence: '' }],
      user,
    );
  };
  return { sheet, run, watched, room, of, handIn, conclude };
}

const sheets = (sheet: LocalSheet) => rowsOf(sheet, 'Phiếu Hội đồng');

describe('the room of the council', { timeout: 60_000 }, () => {
  test.each([
    ['a reviewer who is none of its members', REVIEWER],
    ['an author', 'an@vidu.vn'],
    ['somebody whose e-mail Google does not tell', ''],
  ])('is closed to %s', async (_, user) => {
    const { run } = await registering(copies);
    expect(await run('councilRoom', [], user)).toEqual({ refused: { code: 'notMember' } });
    expect(await run('handInSheet', [sheetOf(OTHER, [20, 20, 30])], user)).toEqual({
      refused: { code: 'notMember' },
    });
  });

  test('shows each member what waits for them: not their own, and no e-mails', async () => {
    const { room, of } = await council();
    expect(await room(AUTHOR)).toMatchObject({
      me: 'Cán bộ mẫu 07',
      leads: false,
      records: false,
      scores: true,
    });
    expect((await of(AUTHOR, OWN)).asksMe).toBe(false);
    expect((await of(AUTHOR, OTHER)).asksMe).toBe(true);
    expect((await of(CHAIR, OWN)).progress).toEqual({
      given: 0,
      needed: 4,
      missing: ['Cán bộ mẫu 01', 'Cán bộ mẫu 02', 'Chuyên gia mẫu', 'Đại diện mẫu'],
    });
    expect(JSON.stringify(await room(CHAIR))).not.toContain('@');
  });

  test('what one has given is hidden from others, from the chair until their own is in', async () => {
    const { of, handIn } = await council();
    await handIn(EXPERT, OTHER, [25, 20, 30.5], { comment: 'Rõ ràng' });
    expect(await of(EXPERT, OTHER)).toMatchObject({
      own: { values: { 'Tính mới': 25, 'Khả năng áp dụng': 20, 'Hiệu quả': 30.5 }, comment: 'Rõ ràng' },
      standing: null,
    });
    expect(await of(AUTHOR, OTHER)).toMatchObject({
      own: null,
      standing: null,
      progress: { given: 1, needed: 5 },
    });
    expect((await of(CHAIR, OTHER)).standing).toBeNull();
    await handIn(CHAIR, OTHER, [20, 20, 30]);
    expect((await of(CHAIR, OTHER)).standing).toMatchObject({
      given: 2,
      total: 72.75,
      spread: 5.5,
      passes: true,
    });
  });

  test('reviewers have what waits for the council no more in their queue, and cannot decide on it', async () => {
    const { run, conclude } = await council();
    const { value } = await run('reviewQueue', [], REVIEWER);
    expect(value.waiting.map((one: { state: string }) => one.state)).not.toContain('Có hiệu quả');
    expect(await conclude(REVIEWER, 'recognise')).toEqual({ refused: { code: 'notChair' } });
  });
});

test('a fault of the criteria of initiatives is told with its place in their tab', {
  timeout: 60_000,
}, async () => {
  const { sheet, run } = await council();
  type(sheet, 'Tiêu chí sáng kiến', 0, 'Cách tính', 'Thang');
  const { refused } = await run('councilRoom', [], CHAIR);
  expect(refused).toMatchObject({ code: 'table', place: 'Tiêu chí sáng kiến dòng 2, «Cách tính»' });
});

describe('a sheet that is handed in', { timeout: 60_000 }, () => {
  test('is a row; changed it is another one, and the last holds', async () => {
    const { sheet, of, handIn } = await council();
    await handIn(EXPERT, OTHER, [10, 20, 30]);
    await handIn(EXPERT, OTHER, [20, 20, 30]);
    expect(sheets(sheet)).toMatchObject([
      {
        'Số tiếp nhận': OTHER,
        'Thành viên': 'Chuyên gia mẫu',
        'Tính mới': 10,
        'Người nộp': 'Chuyên gia mẫu',
      },
      { 'Số tiếp nhận': OTHER, 'Thành viên': 'Chuyên gia mẫu', 'Tính mới': 20 },
    ]);
    expect((await of(EXPERT, OTHER)).own?.values).toMatchObject({ 'Tính mới': 20 });
    expect((await of(SECRETARY, OTHER)).standing).toMatchObject({ given: 1, total: 70 });
  });

  test('is one row, however often it is sent with the same key', async () => {
    const { sheet, run } = await council();
    const sent = sheetOf(OTHER, [20, 20, 30]);
    expect(await run('handInSheet', [sent], EXPERT)).toMatchObject({ value: { at: expect.any(String) } });
    expect(await run('handInSheet', [sent], EXPERT)).toMatchObject({ value: { at: expect.any(String) } });
    expect(sheets(sheet)).toHaveLength(1);
  });

  test('without points, with a reason: others wait no more for it, and its means are those of the others', async () => {
    const { sheet, of, handIn } = await council();
    await handIn(EXPERT, OTHER, ['', '', ''], { recusal: 'Là người thân của tác giả' });
    await handIn(SECRETARY, OTHER, [20, 20, 30]);
    expect(sheets(sheet)[0]).toMatchObject({
      'Tính mới': 'Không áp dụng',
      'Lý do không chấm': 'Là người thân của tác giả',
    });
    expect((await of(SECRETARY, OTHER)).standing).toMatchObject({ given: 1, needed: 4, total: 70 });
  });

  test.each<[string, string, string, readonly (string | number)[], object, object]>([
    ['one’s own initiative', AUTHOR, OWN, [20, 20, 30], {}, { code: 'own' }],
    [
      'one that is not effective yet',
      EXPERT,
      'SK-2020-0006',
      [20, 20, 30],
      {},
      { code: 'notNow', state: 'Đã đăng ký' },
    ],
    ['one that is gone', EXPERT, 'SK-2020-9999', [20, 20, 30], {}, { code: 'gone', number: 'SK-2020-9999' }],
    ['a blank', EXPERT, OTHER, [20, '', 30], {}, { code: 'invalid', part: 'Khả năng áp dụng' }],
    ['a word', EXPERT, OTHER, [20, 'tốt', 30], {}, { code: 'invalid', part: 'Khả năng áp dụng' }],
    ['less than nothing', EXPERT, OTHER, [-1, 20, 30], {}, { code: 'invalid', part: 'Tính mới' }],
    [
      'another column of the tab',
      EXPERT,
      OTHER,
      [1, 1, 1],
      { values: [{ column: 'Người nộp', value: '1' }] },
      { code: 'invalid', part: 'Người nộp' },
    ],
    [
      'the result of the formula',
      EXPERT,
      OTHER,
      [1, 1, 1],
      { values: [{ column: 'Điểm', value: '1' }] },
      { code: 'invalid', part: 'Điểm' },
    ],
    [
      'a column twice',
      EXPERT,
      OTHER,
      [1, 1, 1],
      {
        values: [
          { column: 'Tính mới', value: '1' },
          { column: 'tính mới', value: '2' },
        ],
      },
      { code: 'invalid', part: 'tính mới' },
    ],
    [
      'for another member, without being the secretary',
      EXPERT,
      OTHER,
      [20, 20, 30],
      { member: 'Đại diện mẫu' },
      { code: 'notMember' },
    ],
    [
      'for somebody who is none',
      SECRETARY,
      OTHER,
      [20, 20, 30],
      { member: 'Cán bộ mẫu 30' },
      { code: 'notMember' },
    ],
  ])('is refused for %s, and nothing is written', async (_, user, number, points, more, refused) => {
    const { sheet, handIn } = await council();
    expect(await handIn(user, number, points, more)).toEqual({ refused });
    expect(sheets(sheet)).toEqual([]);
  });

  test('the secretary enters paper, which says so; nobody enters paper of an author', async () => {
    const { sheet, handIn } = await council();
    expect(await handIn(SECRETARY, OTHER, [20, 20, 30], { member: 'Đại diện mẫu' })).toMatchObject({
      value: { at: expect.any(String) },
    });
    expect(await handIn(SECRETARY, OWN, [20, 20, 30], { member: 'Cán bộ mẫu 07' })).toEqual({
      refused: { code: 'own' },
    });
    expect(sheets(sheet)).toMatchObject([
      { 'Thành viên': 'Đại diện mẫu', 'Người nộp': 'Cán bộ mẫu 02 nhập thay' },
    ]);
  });

  test('above the maximum does not count until it is mended', async () => {
    const { of, handIn } = await council();
    await handIn(EXPERT, OTHER, [31, 20, 30]);
    expect((await of(SECRETARY, OTHER)).standing).toMatchObject({
      given: 0,
      sheets: [{ member: 'Chuyên gia mẫu', fault: expect.stringContaining('31 ngoài khoảng 0–30') }],
    });
  });

  test('whichever service call fails, before or after its effect: sent again it is one row', async () => {
    const { sheet, watched } = await council();
    for (let fails = 1; ; fails++)
      for (const after of [false, true]) {
        const sent = sheetOf(OTHER, [20, 20, 30]);
        const { calls } = await watched('handInSheet', sent, { fails, after }, EXPERT);
        if (calls.length < fails) return expect(fails).toBeGreaterThan(10);
        const again = await watched('handInSheet', sent, {}, EXPERT);
        const note = `${calls[fails - 1]} fails ${after ? 'after' : 'before'} its effect`;
        expect(again.reply, note).toMatchObject({ value: { at: expect.any(String) } });
        expect(
          sheets(sheet).filter(({ Khóa }) => Khóa === sent.key),
          note,
        ).toHaveLength(1);
      }
  });

  test('of five members at once: five rows', async () => {
    const { sheet, handIn } = await council();
    await Promise.all([CHAIR, SECRETARY, AUTHOR, EXPERT].map(user => handIn(user, OTHER, [20, 20, 30])));

    expect(
      sheets(sheet)
        .map(one => one['Thành viên'])
        .toSorted(),
    ).toEqual(['Chuyên gia mẫu', 'Cán bộ mẫu 01', 'Cán bộ mẫu 02', 'Cán bộ mẫu 07']);
  });

  test('costs fourteen service calls, however many sheets there are', async () => {
    const { watched, handIn } = await council();
    await handIn(CHAIR, OTHER, [20, 20, 30]);
    const { calls, reply } = await watched('handInSheet', sheetOf(OTHER, [20, 20, 30]), {}, EXPERT);
    expect(reply).toMatchObject({ value: { at: expect.any(String) } });
    expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(14);
  });
});

describe('the conclusion', { timeout: 60_000 }, () => {
  const scored = async (points: readonly number[] = [20, 20, 30]) => {
    const all = await council();
    setting(all.sheet, 'Số phiếu Hội đồng cần có', 3);
    for (const user of [CHAIR, SECRETARY]) await all.handIn(user, OTHER, points);
    return all;
  };

  test('waits for enough sheets', async () => {
    const { conclude } = await scored();
    expect(await conclude(CHAIR, 'recognise')).toEqual({
      refused: {
        code: 'noQuorum',
        given: 2,
        needed: 3,
        missing: ['Cán bộ mẫu 07', 'Chuyên gia mẫu', 'Đại diện mẫu'],
      },
    });
  });

  test('is the chair’s alone, and tells what it rests on', async () => {
    const { sheet, handIn, conclude } = await scored();
    await handIn(EXPERT, OTHER, [25, 25, 40]);
    expect(await conclude(EXPERT, 'recognise')).toEqual({ refused: { code: 'notChair' } });
    expect(await conclude(SECRETARY, 'recognise')).toEqual({ refused: { code: 'notChair' } });
    const { value } = await conclude(CHAIR, 'recognise', '');
    expect(value).toMatchObject({ state: 'Được công nhận', may: ['undo'] });
    expect(rowsOf(sheet, 'Nhật ký').at(-1)).toMatchObject({
      Người: CHAIR,
      Việc: 'Công nhận',
      'Lý do': 'Hội đồng chấm 76,67 điểm, 3 phiếu, chênh lệch 20,00',
    });
    expect(await handIn(EXPERT, OTHER, [1, 1, 1])).toMatchObject({ refused: { code: 'notNow' } });
  });

  test('recognises nothing whose points do not reach it, whatever the total', async () => {
    const { handIn, conclude } = await scored([14, 30, 40]);
    await handIn(EXPERT, OTHER, [14, 30, 40]);
    expect(await conclude(CHAIR, 'recognise')).toMatchObject({
      refused: {
        code: 'notPassed',
        rating: 'Chưa đề nghị công nhận',
        reason: expect.stringContaining('điểm liệt'),
      },
    });
    expect((await conclude(CHAIR, 'deny')).value).toMatchObject({
      state: 'Không công nhận',
      reason: 'Hội đồng chấm 84,00 điểm, 3 phiếu, chênh lệch 0,00. Vì sao',
    });
  });

  test('taken back, sheets are as they were; scored anew, none counts any more', async () => {
    const { of, handIn, conclude } = await scored();
    await handIn(EXPERT, OTHER, [20, 20, 30]);
    await conclude(CHAIR, 'recognise');
    expect((await conclude(REVIEWER, 'undo')).refused).toEqual({ code: 'notChair' });
    expect((await conclude(CHAIR, 'undo')).value).toMatchObject({ state: 'Có hiệu quả' });
    expect((await of(SECRETARY, OTHER)).standing).toMatchObject({ given: 3 });
    expect((await conclude(CHAIR, 'rescore')).value).toMatchObject({ state: 'Có hiệu quả' });
    expect((await of(SECRETARY, OTHER)).standing).toMatchObject({ given: 0, sheets: [] });
    await handIn(EXPERT, OTHER, [30, 30, 40]);
    expect((await of(SECRETARY, OTHER)).standing).toMatchObject({ given: 1, total: 100 });
  });

  test('without a council a reviewer decides as before', async () => {
    const { sheet, run } = await registering(copies);
    for (let row = 0; row < 5; row++) type(sheet, 'Hội đồng', row, 'Họ và tên', '');
    const row = rowsOf(sheet, 'Sáng kiến').findIndex(one => one['Số tiếp nhận'] === OTHER);
    type(sheet, 'Sáng kiến', row, 'Trạng thái', 'Có hiệu quả');
    const { value } = await run('reviewQueue', [], REVIEWER);
    const found = value.waiting.find((one: { number: string }) => one.number === OTHER);
    expect(found.may).toEqual(['recognise', 'deny']);
  });
});

test('the totals in the tab are those on which the council concludes', { timeout: 60_000 }, async () => {
  const { sheet, run } = await registering(councilBooks({ isStill: false }));
  const row = rowsOf(sheet, 'Sáng kiến').findIndex(one => one['Số tiếp nhận'] === OTHER);
  type(sheet, 'Sáng kiến', row, 'Mã tác giả', 'CB05');
  await run('handInSheet', [sheetOf(OTHER, [25, 20, 30])], EXPERT);
  await run('handInSheet', [sheetOf(OTHER, [14, 30, 40])], SECRETARY);
  await run('handInSheet', [sheetOf(OTHER, ['', '', ''], { recusal: 'Người thân' })], CHAIR);
  await sheet.engine.settled();
  expect(sheets(sheet).map(one => [one.Điểm, one['Xếp loại']])).toEqual([
    [75, 'Đề nghị công nhận'],
    [84, 'Chưa đề nghị công nhận'],
    ['Không áp dụng', ''],
  ]);
  const { waiting } = (await run('councilRoom', [], SECRETARY)).value as CouncilRoom;
  const { standing } = waiting.find(({ initiative }) => initiative.number === OTHER)!;
  expect(standing!.sheets.map(({ total }) => total)).toEqual([undefined, 84, 75]);
});
