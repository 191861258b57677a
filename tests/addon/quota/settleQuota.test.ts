import { describe, expect, test } from 'vitest';
import type { ResultsSource } from '../../../src/contract/Periods.ts';
import type { QuotaData, SettlingOutcome } from '../../../src/contract/QuotaData.ts';
import { examples } from '../../example/copies.ts';
import { openedSheet } from '../periods/frozenSheet.ts';
import { settingUp } from '../setup/settingUp.ts';

const FROZEN: ResultsSource = { kind: 'frozen', period: 'Quý I/2020' };
const YEAR: ResultsSource = { kind: 'year', period: 'Năm 2020' };
const freezing = { period: 'Quý I/2020', again: true, despite: true };

describe('ratings after the ceilings', async () => {
  const { call, rows, type, setting } = await openedSheet();
  await setting('Kỳ hiện tại', 'Quý I/2020');
  await type('Trần xếp loại', 2, 'Tỷ lệ', '5%');
  await call('freezeResults', freezing);
  const opened = async (source = FROZEN): Promise<QuotaData> => (await call('openQuota', source)).value;
  const settle = async (
    { source, seen }: QuotaData,
    stays: readonly { side: string; code: string }[],
    user?: string,
  ): Promise<SettlingOutcome> => {
    const chosen = stays.map(({ side, code }) => ({ side, code }));
    const reply = await call('settleQuota', { source, seen, stays: chosen }, user);
    return reply.value ?? reply;
  };
  const within = ({ contests }: QuotaData) =>
    contests.flatMap(one => one.contenders.filter(({ standing }) => standing === 'within'));
  const frozen = (tab = 'Kết quả đã chốt') => rows(tab);
  const settled = () => frozen().map(row => row['Sau trần']);

  test('are offered for what is frozen, by the criteria of then', async () => {
    const data = await opened();
    expect(data).toMatchObject({ source: FROZEN, round: 1, sources: [FROZEN] });
    expect(data.contests[0]!.contenders.every(one => one.after === '')).toBe(true);
    expect(new Set(settled())).toEqual(new Set(['']));
  });

  test('are refused, with what is too much, and nothing is written', async () => {
    const data = await opened();
    const { obstacle, excess } = await settle(
      data,
      data.contests.flatMap(one => one.contenders),
    );
    expect(obstacle).toBe('tooMany');
    const [staff, units] = data.contests;
    expect(excess).toMatchObject([
      {
        side: 'staff',
        group: '',
        limit: staff!.ceilings[0]!.groups[0]!.limit,
        staying: staff!.contenders.length,
      },
      {
        side: 'units',
        group: '',
        limit: units!.ceilings[0]!.groups[0]!.limit,
        staying: units!.contenders.length,
      },
    ]);
    expect(new Set(settled())).toEqual(new Set(['']));
  });

  test('are refused to whoever is no admin, for the results of now, and for a period that is gone', async () => {
    const data = await opened();
    expect(await settle(data, [], 'an@vidu.vn')).toMatchObject({ refused: { code: 'readOnly' } });
    for (const source of [
      { kind: 'now', period: '' },
      { kind: 'frozen', period: 'Quý II/2020' },
    ] as const)
      expect(await settle({ ...data, source }, [])).toMatchObject({ obstacle: 'notFrozen' });
    expect(new Set(settled())).toEqual(new Set(['']));
  });

  test('are refused where somebody who is no contender is to stay, or something has changed since', async () => {
    const data = await opened();
    expect((await settle(data, [{ side: 'staff', code: 'CB99' }])).obstacle).toBe('changed');
    await type('Trần xếp loại', 2, 'Tỷ lệ', '10%');
    const outcome = await settle(data, within(data));
    expect(outcome.obstacle).toBe('changed');
    expect(outcome.data.contests[0]!.ceilings[0]!.share).toBe(0.1);
    expect(new Set(settled())).toEqual(new Set(['']));
  });

  test('stand beside the frozen ones, whose other cells stay; whoever is not chosen falls one band', async () => {
    const before = frozen();
    const data = await opened();
    const stays = data.contests[0]!.contenders.filter(({ standing }) => standing !== 'over').slice(0, 2);
    const outcome = await settle(data, stays);
    expect(outcome).toEqual({ obstacle: '', excess: [], data: await opened() });
    const kept = new Set(stays.map(({ code }) => code));
    expect(frozen()).toEqual(
      before.map(row => {
        const falls = row['Xếp loại'] === 'Xuất sắc' && row.Mã !== 'Trung tâm' && !kept.has(String(row.Mã));
        return { ...row, 'Sau trần': falls ? 'Tốt' : row['Xếp loại'] };
      }),
    );
    const shown = outcome.data.contests[0]!.contenders;
    for (const one of shown) expect(one.after).toBe(kept.has(one.code) ? 'Xuất sắc' : 'Tốt');
    const [told] = rows('Nhật ký').slice(-1);
    expect(told).toMatchObject({ 'Đối tượng': 'Quý I/2020', Việc: 'Ghi xếp loại sau trần, lần 1', Từ: '' });
    expect(told!.Đến).toContain(': Tốt');
    for (const code of kept) expect(told!.Đến).not.toContain(code);
  });

  test('are shown by the overview of the period, and not by that of now', async () => {
    const results = async (period: string) =>
      (await call('openOverview', { kind: 'frozen', period })).value.results;
    const lowered = (await results('Quý I/2020')).filter(
      (one: { rating: string; afterCeiling: string }) => one.afterCeiling !== one.rating,
    );
    expect(lowered.length).toBeGreaterThan(0);
    for (const one of lowered) expect(one).toMatchObject({ rating: 'Xuất sắc', afterCeiling: 'Tốt' });
    for (const one of await results('')) expect(one.afterCeiling).toBeUndefined();
  });

  test('can be chosen anew: what it was stands in Nhật ký; who chose meanwhile is told to look', async () => {
    const [one, other] = [await opened(), await opened()];
    const best = one.contests[0]!.contenders.slice(0, 1);
    const was = rows('Nhật ký').slice(-1)[0]!.Đến;
    expect((await settle(one, best)).obstacle).toBe('');
    expect(rows('Nhật ký').slice(-1)[0]!.Từ).toBe(was);
    expect((await settle(other, best)).obstacle).toBe('changed');
  });

  test('are blank again where the period is frozen anew; those of the round before stay', async () => {
    const before = frozen();
    await call('freezeResults', freezing);
    expect(frozen().slice(0, before.length)).toEqual(before);
    expect(new Set(settled().slice(before.length))).toEqual(new Set(['']));
    expect(await opened()).toMatchObject({ round: 2 });
  });

  test('rows of other rounds between those of the round keep what they hold', async () => {
    const half = frozen().length / 2;
    const name = frozen()[0]!.Mã;
    // The last row of the first round is made the first of the second by people who sort.
    await type('Kết quả đã chốt', 2, 'Lần chốt', 2);
    await type('Kết quả đã chốt', half + 2, 'Lần chốt', 1);
    const data = await opened();
    const before = settled();
    expect((await settle(data, within(data))).obstacle).toBe('');
    expect(frozen()[0]!.Mã).toBe(name);
    expect(settled().slice(1, half + 1)).toEqual(before.slice(1, half + 1));
    expect(settled()[0]).not.toBe('');
    for (const row of frozen().slice(half + 1)) expect(row['Sau trần'] === '').toBe(row['Xếp loại'] === '');
  });

  test('of a year stand in Tổng hợp năm', async () => {
    await call('summarizeYear', { year: 2020, replaces: 0 });
    const data = await opened(YEAR);
    expect(data.sources[0]).toEqual(YEAR);
    expect(data.contests[0]!.contenders.length).toBeGreaterThan(0);
    const stays = within(data);
    expect((await settle(data, stays)).obstacle).toBe('');
    const year = frozen('Tổng hợp năm');
    for (const row of year.filter(
      ({ Mã, Bảng }) => Bảng === 'Cán bộ' && !stays.some(({ code }) => code === Mã),
    ))
      expect(row['Sau trần']).not.toMatch(/^Xuất sắc/);
    expect(year.some(row => row['Xếp loại'] !== row['Sau trần'])).toBe(true);
  });
});

test('cost as many service calls however many rows were frozen', async () => {
  const { counted, run } = await settingUp(examples);
  await run('freezeResults', [{ ...freezing, period: 'Năm 2020' }]);
  const source: ResultsSource = { kind: 'frozen', period: 'Năm 2020' };
  const calls = async () => {
    const opening = await counted<QuotaData>('openQuota', source);
    const { seen } = opening.reply.value;
    const settling = await counted<SettlingOutcome>('settleQuota', { source, seen, stays: [] });
    expect(settling.reply.value.obstacle).toBe('');
    return [opening.calls.length, settling.calls.length];
  };
  const few = await calls();
  for (let round = 0; round < 4; round++) await run('freezeResults', [{ ...freezing, period: 'Năm 2020' }]);
  expect(await calls()).toEqual(few);
});
