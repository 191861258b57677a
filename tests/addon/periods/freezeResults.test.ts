import { describe, expect, test } from 'vitest';
import { SELDOM } from '../setup/exampleBook.ts';
import { tabNames } from '../setup/settingUp.ts';
import { openedSheet } from './frozenSheet.ts';

const asked = { period: 'Năm 2020', again: false, despite: true };

describe('freezing the example', async () => {
  const { sheet, call, rows, type, setting } = await openedSheet();

  test('before: the period as it was read, nothing frozen, what is unfinished', async () => {
    const { value } = await call('openPeriods', null);
    expect(value).toMatchObject({ period: 'Năm 2020', problem: '', rows: 47, since: null, rounds: [] });
    expect(value.unfinished.map((one: { code: string; why: string }) => `${one.code} ${one.why}`)).toContain(
      'CB23 noTotal',
    );
  });

  test('with something unfinished it asks first and writes nothing', async () => {
    const { value } = await call('freezeResults', { ...asked, despite: false });
    expect(value.obstacle).toBe('unfinished');
    expect(rows('Kết quả đã chốt')).toEqual([]);
    expect(rows('Tiêu chí đã chốt')).toEqual([]);
  });

  test('another period than the page has shown is refused', async () => {
    const { value } = await call('freezeResults', { ...asked, period: 'Quý I/2020' });
    expect(value.obstacle).toBe('otherPeriod');
    expect(rows('Kết quả đã chốt')).toEqual([]);
  });

  test('what is frozen equals what the cells show, for everybody, in tabs that appear', async () => {
    const seldom = () => tabNames(sheet).filter(name => SELDOM.includes(name));
    expect(seldom()).toEqual([]);
    const { value } = await call('freezeResults', asked);
    expect(value.obstacle).toBe('');
    expect(seldom()).toEqual(SELDOM.filter(name => name !== 'Tổng hợp năm'));
    const frozen = rows('Kết quả đã chốt');
    const shown = [...rows('Cán bộ'), ...rows('Đơn vị')];
    expect(frozen.length).toBe(47);
    const fields = ['Điểm', 'Xếp loại', 'Lý do'];
    const pick = (row: Record<string, unknown>) => fields.map(field => row[field]);
    expect(frozen.map(pick)).toEqual(shown.map(pick));
    expect(frozen[0]).toMatchObject({
      Kỳ: 'Năm 2020',
      'Lần chốt': 1,
      Bảng: 'Cán bộ',
      Mã: 'CB01',
      Tên: 'Cán bộ mẫu 01',
      'Mã đơn vị': 'P1',
      'Đối tượng': 'Công chức',
      'Người đứng đầu': 'Có',
      'Người chốt': 'quantri@vidu.vn',
    });
    const units = frozen.filter(row => row.Bảng === 'Đơn vị' && row.Mã !== 'Trung tâm');
    expect(units.map(row => [row.Mã, row.Hạng])).toEqual([
      ['P1', 3],
      ['P2', 4],
      ['P3', 2],
      ['T4', 5],
      ['T5', ''],
      ['T6', 1],
    ]);
  });

  test('the criteria stand beside it cell for cell', () => {
    const strip = (row: Record<string, unknown>) => {
      const { Kỳ, 'Lần chốt': round, ...rest } = row;
      expect([Kỳ, round]).toEqual(['Năm 2020', 1]);
      return rest;
    };
    expect(rows('Tiêu chí đã chốt').map(strip)).toEqual(rows('Tiêu chí'));
  });

  test('Nhật ký tells who froze what', () => {
    expect(rows('Nhật ký').slice(-1)).toMatchObject([
      { Người: 'quantri@vidu.vn', 'Đối tượng': 'Năm 2020', Việc: 'Chốt kết quả, lần 1' },
    ]);
  });

  test('nothing has changed yet', async () => {
    const { value } = await call('openPeriods', null);
    expect(value.since).toMatchObject({ frozen: { round: 1, rows: 47 }, differences: [], criteria: [] });
  });

  test('a second time is refused, and nothing is written', async () => {
    const { value } = await call('freezeResults', asked);
    expect(value.obstacle).toBe('alreadyFrozen');
    expect(rows('Kết quả đã chốt').length).toBe(47);
  });

  test('a changed fact and a changed criterion are listed against it', async () => {
    await type('Cán bộ', 'CB01', 'Điểm tinh thần trách nhiệm', 15);
    await type('Tiêu chí', 'XL2', 'Chỉ tiêu', '>= 70');
    const { value } = await call('openPeriods', null);
    const { differences, criteria } = value.since;
    expect(criteria).toEqual([{ code: 'XL2', what: 'changed', columns: ['Chỉ tiêu'] }]);
    expect(differences).toContainEqual({
      side: 'staff',
      code: 'CB01',
      name: 'Cán bộ mẫu 01',
      was: { score: 88.87, rating: 'Tốt' },
      now: { score: 90.34, rating: 'Xuất sắc' },
    });
  });

  test('asked for, it is frozen again as a round of its own, and the first one stays', async () => {
    const { value } = await call('freezeResults', { ...asked, again: true });
    expect(value.data.since).toMatchObject({ frozen: { round: 2 }, differences: [], criteria: [] });
    const ofCB01 = rows('Kết quả đã chốt').filter(row => row.Mã === 'CB01');
    expect(ofCB01.map(row => [row['Lần chốt'], row.Điểm])).toEqual([
      [1, 88.87],
      [2, 90.34],
    ]);
  });

  test('a total typed over the formula is frozen as shown, and said before', async () => {
    await type('Cán bộ', 'CB12', 'Điểm tinh thần trách nhiệm', 'mười');
    const { value } = await call('openPeriods', null);
    expect(value.unfinished).toContainEqual(expect.objectContaining({ code: 'CB12', why: 'fault' }));
  });

  test.each([
    ['quý 3', 'Quý III/2020'],
    ['9/2020', 'Tháng 9/2020'],
  ])('the period typed as «%s» is %s', async (typed, period) => {
    await setting('Kỳ hiện tại', typed);
    expect((await call('openPeriods', null)).value).toMatchObject({ period, typed, since: null });
  });

  test.each(['quý 5/2020', 'đợt hai', ''])(
    'the period «%s» is no period, and nothing is frozen',
    async typed => {
      await setting('Kỳ hiện tại', typed);
      const { value } = await call('freezeResults', { ...asked, period: '' });
      expect(value).toMatchObject({ obstacle: 'noPeriod', data: { period: '', typed } });
    },
  );
});

test.each([null, {}, { period: 'Năm 2020' }, { ...asked, more: 1 }, { ...asked, period: 7 }])(
  'what the page does not send is refused: %j',
  async given => {
    const { call, rows } = await openedSheet();
    expect((await call('freezeResults', given)).refused.code).toBe('invalid');
    expect(rows('Kết quả đã chốt')).toEqual([]);
  },
);
