import { describe, expect, test } from 'vitest';
import type { Circumstances } from '../../../src/host/circumstances/Circumstances.ts';
import { SheetDataValidationModel } from '../../../src/host/engine/univer.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import { examples, stillExamples } from '../../example/copies.ts';
import { opened, type Run } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';
import { asked } from '../register/registering.ts';
import { rowsOf } from '../register/rows.ts';

const MEMBER = 'an@vidu.vn';

/** Sets up until nothing is left, as the page does; gives what is told at last, and whether a call made anything at the end. */
async function setUp(run: Run, user?: string) {
  for (let call = 0; call < 20; call++) {
    const { value, refused } = await run('setUpWorkbook', [{ withSample: false }], user);
    if (refused) return { refused };
    if (value.left === 0) return { told: value.told, made: value.made };
  }
  throw new Error('it never ends');
}
const inA = (circumstances: Circumstances) => opened(blankFile('thử'), { circumstances });

describe('set-up', () => {
  test('in a typed column of a Table names it and goes on with all else', async () => {
    const { sheet, run } = opened(await examples(), { circumstances: { typedColumns: ['Cán bộ!C2:C'] } });
    const { engine } = sheet;
    const target = {
      unitId: engine.unit,
      subUnitId: engine.workbook.getSheetBySheetName('Cán bộ')!.getSheetId(),
    };
    const rules = engine.service(SheetDataValidationModel).getRules(target.unitId, target.subUnitId);
    engine.run('data-validation.mutation.removeRule', { ...target, ruleId: rules.map(({ uid }) => uid) });
    const { told, made } = await setUp(run);
    expect(told).toEqual([
      expect.objectContaining({ kind: 'typedColumn', tab: 'Cán bộ', detail: 'Mã đơn vị' }),
    ]);
    expect(made).toContainEqual({ kind: 'dropDown', tab: 'Cán bộ', detail: 'Đối tượng', count: 1 });
  });

  test('by a member of a group makes them an editor before the group is taken off', async () => {
    const { run } = inA({ groups: { 'phong@vidu.vn': [MEMBER] } });
    const { told, refused } = await setUp(run, MEMBER);
    expect({ told, refused }).toEqual({ told: [], refused: undefined });
    const again = await setUp(run, MEMBER);
    expect(again).toEqual({ told: [], made: [] });
  });

  test('in another locale and zone: said, and set when an admin asks', async () => {
    const { run } = inA({ locale: 'en_US', timeZone: 'America/New_York' });
    expect((await setUp(run)).told).toEqual([]);
    const region = async () => (await run('openAdmin')).value.region;
    expect(await region()).toEqual({ locale: 'en_US', timeZone: 'America/New_York' });
    expect(await run('setRegion')).toEqual({ value: null });
    expect(await region()).toEqual({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});

describe('elsewhere', { timeout: 60_000 }, () => {
  const copies = stillExamples();
  const sampleOf = async (circumstances: Circumstances) => {
    const { sheet, run } = inA(circumstances);
    while ((await run('setUpWorkbook', [{ withSample: true }])).value.left > 0);
    return ['Nhiệm vụ', 'Cán bộ', 'Đơn vị', 'Tiêu chí', 'Cấu hình'].map(tab => gridOf(sheet, tab));
  };

  test('days and numbers of the sample are those that they are at home', async () => {
    expect(await sampleOf({ locale: 'en_US', timeZone: 'America/Los_Angeles' })).toEqual(await sampleOf({}));
  });

  test.each(['America/Los_Angeles', 'Etc/GMT+12', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'the day of a registration is that day: %s',
    async timeZone => {
      const { sheet, run } = opened(await copies(), { circumstances: { timeZone } });
      const starts = () => rowsOf(sheet, 'Sáng kiến').at(-1)!['Ngày bắt đầu áp dụng'];
      const { value } = await run('registerInitiative', [asked({ starts: '3/2/2020' })]);
      expect(starts()).toEqual({ serial: 43_864 });
      const { despiteTwin: _twin, ...answers } = asked({ starts: '30/6/2020' });
      const edit = { ...answers, number: value.number, version: 1, as: '', evidence: '' };
      expect(await run('editInitiative', [edit], 'cb07@vidu.vn')).toHaveProperty('value');
      expect(starts()).toEqual({ serial: 44_012 });
    },
  );
});

describe('while functions of the sheet are at work', () => {
  test.each<readonly [string, readonly unknown[]]>([
    ['checkWorkbook', []],
    ['openOverview', [{ kind: 'now', period: '' }]],
    ['freezeResults', [{ period: 'Năm 2020', again: true, despite: true }]],
    ['scoreSheet', []],
  ])('%s says so, and does it when they are done', async (name, args) => {
    const { run } = opened(await examples(), { circumstances: { loading: 1 } });
    const user = name === 'scoreSheet' ? 'cb01@vidu.vn' : undefined;
    expect(await run(name, args, user)).toEqual({ refused: { code: 'calculating' } });
    await expect.poll(() => run(name, args, user), { timeout: 30_000 }).toHaveProperty('value');
  });
});
