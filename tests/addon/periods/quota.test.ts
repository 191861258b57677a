import { describe, expect, test } from 'vitest';
import { openedSheet } from './frozenSheet.ts';

type Group = { side: string; name: string; top: { code: string; standing: string }[] };

describe('the ceiling of the top band in the example', async () => {
  const { call, rows, setting } = await openedSheet();
  const opened = async () => (await call('openQuota', null)).value;

  test('is a share of those rated Tốt, rounded down; the best stand within it', async () => {
    const { quota, topBand, groups } = await opened();
    expect(quota).toEqual({ share: 0.2, base: { band: 'Tốt', orBetter: false }, grouping: 'body' });
    expect(topBand).toBe('Xuất sắc');
    const count = (rating: string) => rows('Cán bộ').filter(row => row['Xếp loại'] === rating).length;
    const staff: Group & { base: number; ceiling: number } = groups[0];
    expect(staff).toMatchObject({ side: 'staff', name: '', base: count('Tốt') });
    expect(staff.ceiling).toBe(Math.floor(count('Tốt') / 5));
    expect(staff.top.length).toBe(count('Xuất sắc'));
    expect(staff.top.filter(one => one.standing === 'within').length).toBeLessThanOrEqual(staff.ceiling);
  });

  test('units share one of their own, without the Trung tâm', async () => {
    const { groups } = await opened();
    const units: Group[] = groups.filter((one: Group) => one.side === 'units');
    expect(units).toMatchObject([{ base: 1, ceiling: 0, unrated: 1 }]);
    expect(units[0]!.top.map(({ code, standing }) => `${code} ${standing}`)).toEqual([
      'T6 over',
      'P3 over',
      'P1 over',
    ]);
  });

  test('heads among heads', async () => {
    await setting('Trần tính theo nhóm', 'người đứng đầu riêng');
    const { groups } = await opened();
    const staff = groups.filter((one: Group) => one.side === 'staff');
    expect(staff.map((one: Group) => one.name)).toEqual(['Người đứng đầu', 'Không giữ chức vụ']);
  });

  test('what cannot be read is named', async () => {
    await setting('Trần tính trên số được xếp loại', 'Giỏi');
    expect(await opened()).toMatchObject({
      quota: null,
      unread: ['base'],
      groups: [],
      typed: { base: 'Giỏi' },
    });
  });
});
