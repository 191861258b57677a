import { describe, expect, test } from 'vitest';
import type { CouncilRoom } from '../../../src/contract/Council.ts';
import type { Dossier, DossierInitiative } from '../../../src/contract/Dossier.ts';
import { OWNER } from '../../../src/host/sheet/owner.ts';
import { registering } from '../register/registering.ts';
import { rowsOf, setting, type } from '../register/rows.ts';
import { AUTHOR, CHAIR, councilBooks, EXPERT, REVIEWER, SECRETARY, sheetOf } from './councilBook.ts';

const copies = councilBooks({ isStill: true });
const [OWN, OTHER, THIRD] = ['SK-2020-0001', 'SK-2020-0002', 'SK-2020-0003'];
/** Put to the council as they stand in the example. */
const SAMPLE = ['SK-2020-0005', 'SK-2020-0009'];

/** The council at work: two initiatives are put to it, of which one is by CB07, and a third was recognised without points. */
async function dossiers(of = copies) {
  const { sheet, run, watched } = await registering(of);
  const rowOf = (number: string) =>
    rowsOf(sheet, 'Sáng kiến').findIndex(one => one['Số tiếp nhận'] === number);
  for (const [number, codes, state] of [
    [OWN, 'CB07; –', 'Có hiệu quả'],
    [OTHER, 'CB05', 'Có hiệu quả'],
    [THIRD, 'CB05', 'Được công nhận'],
  ] as const) {
    type(sheet, 'Sáng kiến', rowOf(number), 'Trạng thái', state);
    type(sheet, 'Sáng kiến', rowOf(number), 'Mã tác giả', codes);
  }
  type(sheet, 'Sáng kiến', rowOf(OWN), 'Tác giả', 'Cán bộ mẫu 07; Người ngoài');
  type(sheet, 'Sáng kiến', rowOf(OWN), 'Tỷ lệ đóng góp', '66,67; 33,33');
  type(sheet, 'Hội đồng', 2, 'Chức vụ, đơn vị', 'Trưởng trạm');
  const ask = (user: string, number = '') => run('dossierData', [{ number }], user);
  const read = async (user: string, number = ''): Promise<Dossier> => (await ask(user, number)).value;
  const of1 = async (user: string, number: string): Promise<DossierInitiative> =>
    (await read(user, number)).initiatives[0]!;
  const handIn = (user: string, number: string, points: readonly (number | string)[], more: object = {}) =>
    run('handInSheet', [sheetOf(number, points, more)], user);
  const decide = async (action: string) => {
    const { value } = await run('councilRoom', [], CHAIR);
    const { waiting, concluded } = value as CouncilRoom;
    const { version } = [...waiting, ...concluded].find(one => one.initiative.number === OTHER)!.initiative;
    const asked = { number: OTHER, version, key: crypto.randomUUID(), as: '', action, reason: 'Rõ ràng' };
    return run('changeState', [{ ...asked, day: '', evidence: '' }], CHAIR);
  };
  return { sheet, run, watched, ask, read, of: of1, handIn, decide };
}

describe('the dossier of initiatives', { timeout: 60_000 }, () => {
  test.each([
    ['the chair', CHAIR],
    ['the secretary', SECRETARY],
    ['a reviewer who is none of the council', REVIEWER],
    ['whoever may edit Cấu hình', OWNER],
    ['the same where Google does not tell their e-mail', ''],
  ])('is open to %s', async (_, user) => {
    const { read } = await dossiers();
    expect((await read(user)).initiatives.map(({ number }) => number)).toEqual([OWN, OTHER, ...SAMPLE]);
  });

  test.each([
    ['a member who only scores', EXPERT],
    ['an author who only scores', AUTHOR],
    ['an author who is none of the council', 'an@vidu.vn'],
  ])('is closed to %s', async (_, user) => {
    const { ask } = await dossiers();
    expect(await ask(user)).toEqual({ refused: { code: 'notMember' } });
    expect(await ask(user, OTHER)).toEqual({ refused: { code: 'notMember' } });
  });

  test.each([
    ['is not put to the council yet', 'SK-2020-0006', { code: 'notNow', state: 'Đã đăng ký' }],
    ['is gone', 'SK-2020-9999', { code: 'gone', number: 'SK-2020-9999' }],
  ])('refuses what %s', async (_, number, refused) => {
    const { ask } = await dossiers();
    expect(await ask(CHAIR, number)).toEqual({ refused });
  });

  test('is refused where there is no council', async () => {
    const { sheet, ask } = await dossiers();
    for (let row = 0; row < 5; row++) type(sheet, 'Hội đồng', row, 'Họ và tên', '');
    expect(await ask(OWNER)).toEqual({ refused: { code: 'notMember' } });
  });

  test('tells authors with unit, post and share as far as they are known, the council, and no e-mails', async () => {
    const { sheet, read } = await dossiers();
    setting(sheet, 'Tên cơ quan', 'Trung tâm Khuyến nông');
    setting(sheet, 'Chức vụ người ký báo cáo', 'Giám đốc');
    const dossier = await read(CHAIR);
    const unit = rowsOf(sheet, 'Đơn vị').find(
      one => one['Mã đơn vị'] === rowsOf(sheet, 'Cán bộ')[6]!['Mã đơn vị'],
    );
    expect(dossier.initiatives[0]).toMatchObject({
      authors: [
        { name: 'Cán bộ mẫu 07', unit: unit!['Tên đơn vị'], post: 'Trưởng trạm', share: '66,67' },
        { name: 'Người ngoài', unit: '', post: '', share: '33,33' },
      ],
      asked: ['Cán bộ mẫu 01', 'Cán bộ mẫu 02', 'Chuyên gia mẫu', 'Đại diện mẫu'],
      conclusion: null,
      isProposed: false,
    });
    expect(dossier).toMatchObject({ organisation: 'Trung tâm Khuyến nông', signer: 'Giám đốc' });
    expect(dossier.members[2]).toEqual({ name: 'Cán bộ mẫu 07', role: 'Ủy viên', post: 'Trưởng trạm' });
    expect(dossier.fields.map(({ column, max }) => [column, max])).toEqual([
      ['Tính mới', '30'],
      ['Khả năng áp dụng', '30'],
      ['Hiệu quả', '40'],
    ]);
    expect(JSON.stringify(dossier)).not.toContain('@');
  });

  test('has sheets and standing as the room shows them, of one and of all alike', async () => {
    const { run, of, read, handIn } = await dossiers();
    await handIn(EXPERT, OTHER, [25, 20, 30.5], { comment: 'Rõ ràng' });
    await handIn(AUTHOR, OTHER, ['', '', ''], { recusal: 'Người thân' });
    await handIn(SECRETARY, OTHER, [31, 20, 30]);
    const { waiting } = (await run('councilRoom', [], SECRETARY)).value as CouncilRoom;
    const { standing } = waiting.find(({ initiative }) => initiative.number === OTHER)!;
    const one = await of(SECRETARY, OTHER);
    expect(one.scored!.standing).toEqual(standing);
    expect(one.scored!.sheets).toMatchObject([
      { member: 'Chuyên gia mẫu', values: { 'Tính mới': 25, 'Hiệu quả': 30.5 }, comment: 'Rõ ràng' },
      { member: 'Cán bộ mẫu 07', values: {}, recusal: 'Người thân' },
      { member: 'Cán bộ mẫu 02', values: { 'Tính mới': 31 } },
    ]);
    expect((await read(SECRETARY)).initiatives[1]).toEqual(one);
  });

  test('hides points from a chair until their own are in, or it is concluded', async () => {
    const { sheet, of, handIn, decide } = await dossiers();
    await handIn(EXPERT, OTHER, [25, 20, 30]);
    expect(await of(CHAIR, OTHER)).toMatchObject({ scored: null, isProposed: false });
    expect((await of(REVIEWER, OTHER)).scored).not.toBeNull();
    await handIn(CHAIR, OTHER, [25, 20, 30]);
    expect((await of(CHAIR, OTHER)).scored!.sheets).toHaveLength(2);
    setting(sheet, 'Số phiếu Hội đồng cần có', 2);
    await decide('rescore');
    await handIn(EXPERT, OTHER, [25, 20, 30]);
    await handIn(SECRETARY, OTHER, [25, 20, 30]);
    expect((await of(CHAIR, OTHER)).scored).toBeNull();
    await decide('recognise');
    expect((await of(CHAIR, OTHER)).scored!.standing).toMatchObject({ given: 2, total: 75 });
  });

  test.each<[string, readonly number[], string, string, boolean, boolean]>([
    ['whose points pass, and then is recognised', [25, 20, 30], 'recognise', 'Được công nhận', true, true],
    ['whose points pass, and then is denied', [25, 20, 30], 'deny', 'Không công nhận', true, false],
    ['whose points do not pass, and then is denied', [14, 30, 40], 'deny', 'Không công nhận', false, false],
  ])('proposes one %s', async (_, points, action, state, before, after) => {
    const { sheet, of, handIn, decide } = await dossiers();
    setting(sheet, 'Số phiếu Hội đồng cần có', 2);
    await handIn(CHAIR, OTHER, points);
    expect((await of(CHAIR, OTHER)).isProposed, 'too few sheets').toBe(false);
    await handIn(EXPERT, OTHER, points);
    expect(await of(CHAIR, OTHER)).toMatchObject({ isProposed: before, conclusion: null });
    await decide(action);
    expect(await of(CHAIR, OTHER)).toMatchObject({
      state,
      isProposed: after,
      conclusion: {
        at: expect.stringMatching(/^\d{4}-/),
        who: 'Cán bộ mẫu 01',
        why: expect.stringMatching(/^Hội đồng chấm .* điểm, 2 phiếu, chênh lệch 0,00\. Rõ ràng$/),
      },
    });
  });

  test('one that was concluded without points is not of the round, and is to be had by its number', async () => {
    const { read, of } = await dossiers();
    expect((await read(CHAIR)).initiatives.map(({ number }) => number)).not.toContain(THIRD);
    expect(await of(CHAIR, THIRD)).toMatchObject({
      conclusion: { at: '', who: '', why: '' },
      isProposed: true,
    });
  });

  test('costs twenty service calls, for one initiative with one sheet as for all with more', async () => {
    const { watched, handIn } = await dossiers();
    await handIn(CHAIR, OTHER, [20, 20, 30]);
    const one = await watched('dossierData', { number: OTHER }, {}, CHAIR);
    for (const user of [SECRETARY, AUTHOR, EXPERT]) await handIn(user, OTHER, [20, 20, 30]);
    const all = await watched('dossierData', { number: '' }, {}, CHAIR);
    expect(all.calls).toEqual(one.calls);
    expect(one.calls.length, one.calls.join('\n')).toBeLessThanOrEqual(20);
  });
});

test('the totals of the papers are those in the cells', { timeout: 60_000 }, async () => {
  const { sheet, of, handIn } = await dossiers(councilBooks({ isStill: false }));
  await handIn(EXPERT, OTHER, [25, 20, 30.555]);
  await handIn(SECRETARY, OTHER, [14, 30, 40]);
  await sheet.engine.settled();
  const { standing } = (await of(SECRETARY, OTHER)).scored!;
  const cells = rowsOf(sheet, 'Phiếu Hội đồng').map(one => [one['Thành viên'], one.Điểm]);
  expect(standing.sheets.map(({ member, total }) => [member, total]).toSorted()).toEqual(cells.toSorted());
});
