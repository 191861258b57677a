import { describe, expect, test } from 'vitest';
import type { ResultsSource } from '../../../src/contract/Periods.ts';
import type { QuotaData } from '../../../src/contract/QuotaData.ts';
import { openedSheet } from '../periods/frozenSheet.ts';

const NOW: ResultsSource = { kind: 'now', period: '' };

describe('ceilings over the results of now', async () => {
  const { call, rows, type } = await openedSheet();
  const opened = async (): Promise<QuotaData> => (await call('openQuota', NOW)).value;
  const cell = (row: number, header: string, text: string) => type('Trần xếp loại', row, header, text);

  test('are a share of those rated Tốt or better, rounded down; the best stand within it', async () => {
    const { contests, source, round, unread, heads } = await opened();
    expect({ source, round, unread, heads }).toEqual({ source: NOW, round: 0, unread: [], heads: null });
    const count = (rating: string) => rows('Cán bộ').filter(row => row['Xếp loại'] === rating).length;
    const staff = contests[0]!;
    expect(staff).toMatchObject({
      ...{ side: 'staff', band: 'Xuất sắc' },
      ceilings: [{ row: 2, share: 0.2, base: { band: 'Tốt', orBetter: true }, grouping: '' }],
    });
    const [group] = staff.ceilings[0]!.groups;
    const base = count('Tốt') + count('Xuất sắc');
    expect(group).toMatchObject({ name: '', base, top: count('Xuất sắc'), isMinimum: false });
    expect(group!.limit).toBe(Math.floor(base / 5));
    expect(staff.contenders.length).toBe(count('Xuất sắc'));
    const within = staff.contenders.filter(one => one.standing === 'within');
    expect(within.length).toBeLessThanOrEqual(group!.limit);
    expect(staff.contenders[0]).toMatchObject({ below: 'Tốt', after: '', groups: [] });
  });

  test('units have one of their own, without the Trung tâm', async () => {
    const { contests } = await opened();
    expect(contests[1]).toMatchObject({
      side: 'units',
      ceilings: [{ row: 3, groups: [{ base: 4, limit: 0, unrated: 1, isMinimum: false, top: 3 }] }],
    });
    expect(contests[1]!.contenders.map(({ code, standing }) => `${code} ${standing}`)).toEqual([
      ...['T6 over', 'P3 over', 'P1 over'],
    ]);
    await cell(3, 'Khi ít hơn', '10');
    expect((await opened()).contests[1]).toMatchObject({
      ceilings: [{ groups: [{ limit: 1, isMinimum: true }] }],
      contenders: [{ standing: 'within' }, { standing: 'over' }, { standing: 'over' }],
    });
  });

  test('are shared by any column of the tab; the smaller of two ceilings holds', async () => {
    await cell(5, 'Đối tượng', 'Cán bộ');
    await cell(5, 'Tỷ lệ', '10%');
    await cell(5, 'Tính trên', 'tất cả');
    await cell(5, 'Theo nhóm', 'người đứng đầu');
    const { contests } = await opened();
    const [body, heads] = contests[0]!.ceilings;
    expect(body!.grouping).toBe('');
    expect(heads!.groups.map(({ name }) => name)).toEqual(['Có', 'Không']);
    const within = contests[0]!.contenders.filter(one => one.standing === 'within');
    for (const { name, limit } of heads!.groups)
      expect(within.filter(({ groups }) => groups[0] === name).length).toBeLessThanOrEqual(limit);
    expect(within.length).toBeLessThanOrEqual(body!.groups[0]!.limit);
    await cell(5, 'Theo nhóm', 'E-mail');
    expect((await opened()).contests[0]!.ceilings[1]!.groups).not.toEqual([]);
  });

  test('are raised where the body itself is rated so, or it was decided', async () => {
    await cell(2, 'Tỷ lệ nâng', '25%');
    await cell(2, 'Khi nào nâng', 'Đã có quyết định nâng');
    const share = async () => (await opened()).contests[0]!.ceilings[0]!.share;
    expect(await share()).toBe(0.25);
    await cell(2, 'Khi nào nâng', 'Chưa có quyết định nâng');
    expect(await share()).toBe(0.2);
    await cell(2, 'Khi nào nâng', 'Cơ quan xếp loại mức này');
    const body = rows('Đơn vị').find(row => row['Mã đơn vị'] === 'Trung tâm')!['Xếp loại'];
    expect(await share()).toBe(body === 'Xuất sắc' ? 0.25 : 0.2);
  });

  test('heads above their units are told where a row asks for it', async () => {
    await cell(6, 'Đối tượng', 'Người đứng đầu');
    await cell(6, 'Căn cứ', 'Quy chế');
    const { heads } = await opened();
    expect(heads!.basis).toBe('Quy chế');
    for (const { rating, unitRating } of heads!.above) expect(rating).not.toBe(unitRating);
  });

  test('a cell that cannot be read is named, and the other rows count', async () => {
    await cell(5, 'Theo nhóm', 'Nhóm công việc');
    await cell(2, 'Tính trên', 'Giỏi');
    const { contests, unread } = await opened();
    expect(unread).toEqual([
      { row: 2, column: 'base', typed: 'Giỏi' },
      { row: 5, column: 'grouping', typed: 'Nhóm công việc' },
    ]);
    expect(contests.map(({ side }) => side)).toEqual(['units']);
  });

  test('a period that there is not gives the results of now', async () => {
    const { value } = await call('openQuota', { kind: 'frozen', period: 'Quý IX' });
    expect(value.source).toEqual(NOW);
  });
});
