import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stillExamples } from '../../example/copies.ts';
import { asked, registering } from './registering.ts';
import { rowsOf, setting, type } from './rows.ts';

const COUNCIL = 'hoidong@vidu.vn';
const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 6, 'E-mail', 'an@vidu.vn');
  setting(sheet, 'Người xét duyệt', `${COUNCIL}; an@vidu.vn`);
});

/** A workbook in which CB07 (an@vidu.vn) has registered SK-2020-0013. */
async function registered() {
  const open = await registering(copies);
  await open.register(asked());
  let version = 1;
  const step = async (action: string, change: object = {}, user = COUNCIL) => {
    const given = {
      number: 'SK-2020-0013',
      version,
      key: randomUUID(),
      as: '',
      action,
      reason: '',
      day: '',
      evidence: '',
      ...change,
    };
    const reply = await open.run('changeState', [given], user);
    if (reply.value) version = reply.value.version;
    return reply;
  };
  return { ...open, step, row: () => rowsOf(open.sheet, 'Sáng kiến')[12]! };
}

describe('a step', { timeout: 60_000 }, () => {
  test('the whole life: every step is a new state, version and entry of the history', async () => {
    const { step, row, sheet } = await registered();
    const life = [
      ['return', COUNCIL, { reason: '=Bổ sung số liệu' }, 'Cần bổ sung'],
      ['undo', COUNCIL, {}, 'Đã đăng ký'],
      ['approve', COUNCIL, {}, 'Đã duyệt'],
      ['start', 'an@vidu.vn', {}, 'Đang triển khai'],
      ['apply', 'an@vidu.vn', { day: '3.2.2020', evidence: 'https://vidu.vn/b' }, 'Đã áp dụng'],
      ['askMore', COUNCIL, { reason: 'Chưa có số liệu' }, 'Đang triển khai'],
      ['undo', COUNCIL, {}, 'Đã áp dụng'],
      ['disprove', COUNCIL, { reason: 'Không đo được' }, 'Không hiệu quả'],
      ['undo', COUNCIL, {}, 'Đã áp dụng'],
      ['askMore', COUNCIL, { reason: 'Chưa có số liệu' }, 'Đang triển khai'],
      ['apply', 'an@vidu.vn', { day: '3.2.2020', evidence: 'https://vidu.vn/a' }, 'Đã áp dụng'],
      ['confirm', COUNCIL, { reason: 'Đã kiểm tra' }, 'Có hiệu quả'],
      ['recognise', COUNCIL, {}, 'Được công nhận'],
    ] as const;
    for (const [action, user, change, state] of life) {
      const { value, refused } = await step(action, change, user);
      expect(refused, action).toBeUndefined();
      expect(value, action).toMatchObject({ state });
      expect(row()['Trạng thái']).toBe(state);
    }
    expect(row()).toMatchObject({
      'Phiên bản': 14,
      'Người cập nhật': COUNCIL,
      'Ngày bắt đầu áp dụng': { serial: 43864 },
      'Minh chứng': 'https://vidu.vn/b\nhttps://vidu.vn/a',
      'Lý do': '',
    });
    expect(rowsOf(sheet, 'Nhật ký').map(one => [one.Việc, one.Từ, one.Đến, one['Lý do']])).toMatchObject([
      ['Đăng ký', '', 'Đã đăng ký', ''],
      ['Yêu cầu bổ sung', 'Đã đăng ký', 'Cần bổ sung', '=Bổ sung số liệu'],
      ['Hoàn tác', 'Cần bổ sung', 'Đã đăng ký', ''],
      ['Duyệt', 'Đã đăng ký', 'Đã duyệt', ''],
      ['Bắt đầu triển khai', 'Đã duyệt', 'Đang triển khai', ''],
      ['Báo đã áp dụng', 'Đang triển khai', 'Đã áp dụng', ''],
      ['Yêu cầu bổ sung', 'Đã áp dụng', 'Đang triển khai', 'Chưa có số liệu'],
      ['Hoàn tác', 'Đang triển khai', 'Đã áp dụng', ''],
      ['Không hiệu quả', 'Đã áp dụng', 'Không hiệu quả', 'Không đo được'],
      ['Hoàn tác', 'Không hiệu quả', 'Đã áp dụng', ''],
      ['Yêu cầu bổ sung', 'Đã áp dụng', 'Đang triển khai', 'Chưa có số liệu'],
      ['Báo đã áp dụng', 'Đang triển khai', 'Đã áp dụng', ''],
      ['Xác nhận có hiệu quả', 'Đã áp dụng', 'Có hiệu quả', 'Đã kiểm tra'],
      ['Công nhận', 'Có hiệu quả', 'Được công nhận', ''],
    ]);
    expect(sheet.screen.missing).toEqual([]);
  });

  test.each<[string, string, object, string, object]>([
    ['a decision on one’s own', 'approve', {}, 'an@vidu.vn', { code: 'own' }],
    ['a decision by somebody who is not named', 'approve', {}, 'la@vidu.vn', { code: 'notReviewer' }],
    ['a withdrawal by the council', 'withdraw', { reason: 'x' }, COUNCIL, { code: 'notAuthor' }],
    [
      'as another than the e-mail says',
      'withdraw',
      { reason: 'x', as: 'CB12' },
      'an@vidu.vn',
      { code: 'notAuthor' },
    ],
    ['no reason', 'refuse', { reason: ' \n' }, COUNCIL, { code: 'noReason', step: 'Không duyệt' }],
    ['a step that is not next', 'confirm', {}, COUNCIL, { code: 'notNow', state: 'Đã đăng ký' }],
    ['an undo of nothing', 'undo', {}, COUNCIL, { code: 'notNow' }],
    [
      'no such number',
      'approve',
      { number: 'SK-2020-0099' },
      COUNCIL,
      { code: 'gone', number: 'SK-2020-0099' },
    ],
    ['no number', 'approve', { number: '' }, COUNCIL, { code: 'gone' }],
    ['an unknown step', 'delete', {}, COUNCIL, { code: 'invalid', part: 'action' }],
    ['another version', 'approve', { version: 7 }, COUNCIL, { code: 'changed', version: 1 }],
    ['somebody who is not in the roster', 'start', { as: 'CB99' }, '', { code: 'unknownPerson' }],
    [
      'too long a reason',
      'return',
      { reason: 'x'.repeat(5001) },
      COUNCIL,
      { code: 'invalid', part: 'reason' },
    ],
  ])('refused, and nothing written: %s', async (_, action, change, user, refusal) => {
    const { step, row, sheet } = await registered();
    const before = row();
    expect((await step(action, change, user)).refused).toMatchObject(refusal);
    expect(row()).toEqual(before);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(1);
  });

  test.each(['', '31/02/2020', 'hôm qua', '1/1/2200'])('applied on «%s»: the day is asked for', async day => {
    const { step } = await registered();
    await step('approve');
    await step('start', {}, 'an@vidu.vn');
    const { refused } = await step('apply', { day }, 'an@vidu.vn');
    expect(refused).toEqual({ code: 'invalid', part: 'day' });
  });

  test.each([
    ['an address in no roster', 'la@vidu.vn', '', 'notAuthor'],
    ['an address in no roster that names somebody', 'la@vidu.vn', 'CB07', 'unknownPerson'],
    ['a name without an address: it was registered with one', '', 'CB07', 'notAuthor'],
  ])('withdrawn by %s: refused', async (_, user, as, code) => {
    const { step } = await registered();
    expect((await step('withdraw', { as, reason: 'Trùng' }, user)).refused).toMatchObject({ code });
    expect((await step('withdraw', { reason: 'Trùng' }, 'an@vidu.vn')).value).toMatchObject({
      state: 'Đã rút',
    });
  });

  test('what was registered without an e-mail is withdrawn so, recorded as not verified; the roster’s e-mail may, too', async () => {
    const { step, run, row } = await registered();
    const given = (at: number) => [asked({ title: `Đăng ký không có e-mail lần ${at}` })];
    const [one, other] = [
      await run('registerInitiative', given(1), ''),
      await run('registerInitiative', given(2), ''),
    ];
    const change = { version: 1, as: 'CB12', reason: 'Trùng', number: one.value.number };
    expect((await step('withdraw', change, '')).value).toMatchObject({
      state: 'Đã rút',
      reason: 'Trùng',
      updatedBy: 'Cán bộ mẫu 12 (chưa xác thực)',
    });
    const again = { ...change, as: '', number: other.value.number };
    expect((await step('withdraw', again, 'an@vidu.vn')).value).toMatchObject({ state: 'Đã rút' });
    expect(row()['Trạng thái']).toBe('Đã đăng ký');
  });

  test('a reviewer outside the roster does not decide on what they have registered, nor one who has edited it', async () => {
    const { step, run } = await registered();
    const own = asked({ title: 'Hội đồng đăng ký thay cho người khác' });
    const { value } = await run('registerInitiative', [own], COUNCIL);
    const approve = { number: value.number, version: 1 };
    expect((await step('approve', approve, COUNCIL)).refused).toMatchObject({ code: 'own' });
    const { despiteTwin: _twin, ...answers } = asked();
    const authors = [{ code: 'CB12', name: '', share: 10_000 }];
    const edit = { ...answers, number: 'SK-2020-0013', version: 1, as: '', evidence: '', authors };
    expect(await run('editInitiative', [edit])).toHaveProperty('value');
    expect((await step('approve', { version: 2 }, 'an@vidu.vn')).refused).toMatchObject({ code: 'own' });
    expect((await step('approve', { version: 2 }, COUNCIL)).value).toMatchObject({ state: 'Đã duyệt' });
  });

  test('where Google tells no e-mail, whoever may edit Cấu hình decides, once they have said who they are', async () => {
    const { step } = await registered();
    expect((await step('approve', {}, '')).refused).toMatchObject({ code: 'unknownPerson' });
    expect((await step('approve', { as: 'CB12' }, '')).refused).toMatchObject({ code: 'own' });
    const { value } = await step('approve', { as: 'CB01' }, '');
    expect(value).toMatchObject({ state: 'Đã duyệt', updatedBy: 'Cán bộ mẫu 01 (chưa xác thực)' });
  });

  test('the day that another one replaces is kept; evidence that is no link is refused', async () => {
    const { step, sheet } = await registered();
    await step('approve');
    await step('start', {}, 'an@vidu.vn');
    const words = await step('apply', { day: '4/2/2020', evidence: 'đã đo' }, 'an@vidu.vn');
    expect(words.refused).toEqual({ code: 'invalid', part: 'evidence' });
    const { value } = await step('apply', { day: '4/2/2020' }, 'an@vidu.vn');
    expect(value.history.at(-1).replaced).toEqual([{ column: 'Ngày bắt đầu áp dụng', text: '03/02/2020' }]);
    expect(rowsOf(sheet, 'Nhật ký').at(-2)).toMatchObject({
      'Đối tượng': 'SK-2020-0013 · Ngày bắt đầu áp dụng',
      Từ: '03/02/2020',
    });
  });

  test.each([
    ['an author', 'an@vidu.vn', {}],
    ['the council', COUNCIL, {}],
  ])('a withdrawal is taken back by %s, to where it was', async (_, user) => {
    const { step, row } = await registered();
    await step('return', { reason: 'Thiếu số liệu' });
    await step('withdraw', { reason: 'Trùng' }, 'an@vidu.vn');
    expect((await step('undo')).refused).toMatchObject({ code: 'notNow' });
    expect((await step('restore', {}, 'la@vidu.vn')).refused).toMatchObject({ code: 'notAuthor' });
    expect((await step('restore', {}, user)).value).toMatchObject({ state: 'Cần bổ sung', version: 4 });
    expect(row()).toMatchObject({ 'Trạng thái': 'Cần bổ sung', 'Người cập nhật': user });
    expect((await step('restore', {}, user)).refused).toMatchObject({ code: 'notNow' });
  });

  test('a withdrawal is not taken back after the last day of registration', async () => {
    const { step, row, sheet } = await registered();
    expect((await step('withdraw', { reason: 'Trùng' }, 'an@vidu.vn')).value.may).toEqual(['restore']);
    setting(sheet, 'Hạn đăng ký sáng kiến', '31/12/2020');
    expect((await step('restore', {}, 'an@vidu.vn')).refused).toEqual({
      code: 'late',
      deadline: '31/12/2020',
      contact: '',
    });
    expect(row()['Trạng thái']).toBe('Đã rút');
  });

  test('a decision is undone once, and not after something else has happened', async () => {
    const { step } = await registered();
    await step('approve');
    expect((await step('undo')).value).toMatchObject({ state: 'Đã đăng ký' });
    expect((await step('undo')).refused).toMatchObject({ code: 'notNow' });
    await step('approve');
    await step('start', {}, 'an@vidu.vn');
    expect((await step('undo')).refused).toMatchObject({ code: 'notNow' });
  });
});
