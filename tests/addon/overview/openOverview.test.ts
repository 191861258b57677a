import { describe, expect, test } from 'vitest';
import type { Overview, ScoreForm } from '../../../src/contract/Overview.ts';
import { gridOf } from '../../host/gridOf.ts';
import { openedSheet } from '../periods/frozenSheet.ts';
import { removeTab, renameTab } from '../setup/settingUp.ts';

const NOW = { kind: 'now', period: '' };
const viewer = 'xem@vidu.vn';

describe('the example', async () => {
  const { call, rows, type, setting, sheet } = await openedSheet();
  const open = async (period = '', kind = period === '' ? 'now' : 'frozen') =>
    (await call('openOverview', { kind, period }, viewer)).value as Overview;

  test('shows what the cells show, to anybody', async () => {
    const overview = await open();
    expect(overview).toMatchObject({
      language: 'vi',
      year: 2020,
      campaign: 'Phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
      running: 'Năm 2020',
      shown: { kind: 'now', period: '', round: 0, at: '', by: '' },
      sources: [],
      bands: ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'],
    });
    const shown = [...rows('Cán bộ'), ...rows('Đơn vị')].map(row => [
      row.Điểm,
      row['Xếp loại'],
      row['Lý do'],
    ]);
    expect(overview.results.map(({ score, rating, reason }) => [score, rating, reason])).toEqual(shown);
  });

  test('units stand in the order of the tab Bảng xếp hạng', async () => {
    const ranked = (await open()).results.filter(
      ({ side, kind, rank }) => side === 'units' && kind !== 'Trung tâm' && rank > 0,
    );
    const tab = gridOf(sheet, 'Bảng xếp hạng')
      .slice(9)
      .filter(([rank]) => typeof rank === 'number');
    expect(tab.length).toBe(5);
    expect(
      ranked
        .sort((a, b) => a.rank - b.rank)
        .map(({ rank, name, code, score, rating }) => [rank, `${name}\n${code}`, score, rating]),
    ).toEqual(tab.map(([place, unit, score, , rating]) => [place, unit, score, rating]));
  });

  test('initiatives with their days, open tasks alone, targets of both sides', async () => {
    const { initiatives, tasks, targets } = await open();
    expect(initiatives.length).toBe(rows('Sáng kiến').length);
    expect(initiatives[0]).toMatchObject({ number: 'SK-2020-0001', registered: expect.any(Number) });
    const unfinished = rows('Nhiệm vụ').filter(
      row => row['Ngày hoàn thành'] === '' && !['Đã hủy', 'Hoàn thành'].includes(String(row['Trạng thái'])),
    );
    expect(unfinished.length).toBeGreaterThan(0);
    expect(tasks.map(({ code }) => code)).toEqual(unfinished.map(row => row['Mã nhiệm vụ']));
    const codes = targets.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['CT1a', 'CT4a-1', 'CT4b']));
    expect(codes).not.toContain('CT2');
  });

  test('a task with a state of the end, or a day of completion, is not open', async () => {
    const before = (await open()).tasks;
    const [first, second] = before;
    await type('Nhiệm vụ', first!.code, 'Trạng thái', 'da huy');
    await type('Nhiệm vụ', second!.code, 'Ngày hoàn thành', 44_000);
    expect((await open()).tasks).toEqual(before.slice(2));
  });

  test('a row of Sáng kiến that was written by hand, without a number, is there', async () => {
    const last = rows('Sáng kiến').length + 2;
    await type('Sáng kiến', last, 'Tên', 'Viết tay');
    expect((await open()).initiatives.slice(-1)).toMatchObject([
      { number: '', title: 'Viết tay', state: '', registered: null },
    ]);
  });

  test('score sheets: what each criterion gave, and the total that belongs to it', async () => {
    const forms = (await call('scoreForms', null, viewer)).value as ScoreForm[];
    expect(forms.length).toBe(47);
    const one = forms.find(({ code }) => code === 'CB01')!;
    expect((await open()).results).toContainEqual(
      expect.objectContaining({ code: 'CB01', score: one.score, rating: one.rating }),
    );
    for (const { points, max } of one.lines)
      if (typeof points === 'number' && max !== null) expect(points).toBeLessThanOrEqual(max);
    const numbers = one.lines.filter(({ points, max }) => typeof points === 'number' && max !== null);
    const sum = (list: readonly unknown[]) => list.reduce<number>((all, each) => all + Number(each), 0);
    const total = (100 * sum(numbers.map(({ points }) => points))) / sum(numbers.map(({ max }) => max));
    expect(total).toBeCloseTo(one.score as number, 1);
  });

  test('score sheets: the parts of the criteria make the total that the cell shows, for everybody', async () => {
    const forms = (await call('scoreForms', null, viewer)).value as ScoreForm[];
    const whole = forms.filter(({ score }) => typeof score === 'number');
    expect(whole.length).toBeGreaterThan(40);
    for (const { score, parts, adjusted } of whole) {
      const [points, max] = (['points', 'max'] as const).map(of =>
        parts.reduce((all, part) => all + part[of]!, 0),
      );
      expect((100 * points!) / max! + adjusted).toBeCloseTo(score as number, 1);
    }
    const head = forms.find(({ code }) => code === 'CB01')!;
    expect(head.parts.map(({ name, max }) => [name, max])).toEqual([
      ['Người đứng đầu', 70],
      ['Cá nhân', 100],
    ]);
    const missing = forms.filter(({ score }) => score === 'Chưa đủ dữ liệu');
    for (const { parts } of missing) expect(parts.map(({ points }) => points)).toContain(null);
  });

  test('a frozen period stays when a fact changes; the results of now follow', async () => {
    const score = (overview: Overview) => overview.results.find(({ code }) => code === 'CB01')!.score;
    const before = score(await open());
    await call('freezeResults', { period: 'Năm 2020', again: false, despite: true });
    await type('Cán bộ', 'CB01', 'Điểm tinh thần trách nhiệm', 15);
    const frozen = await open('Năm 2020');
    expect(frozen).toMatchObject({
      shown: { period: 'Năm 2020', round: 1, by: 'quantri@vidu.vn' },
      sources: [{ kind: 'frozen', period: 'Năm 2020' }],
    });
    expect(score(frozen)).toBe(before);
    expect(score(await open())).toBeGreaterThan(before as number);
  });

  test('of the year, where it has been put together; units over the periods that are frozen', async () => {
    await setting('Kỳ hiện tại', 'Quý I/2020');
    await call('freezeResults', { period: 'Quý I/2020', again: false, despite: true });
    await call('summarizeYear', { year: 2020, replaces: 0 });
    const year = await open('Năm 2020', 'year');
    expect(year.shown).toMatchObject({ kind: 'year', period: 'Năm 2020', round: 1, by: 'quantri@vidu.vn' });
    expect(year.shown.at).not.toBe('');
    expect(year.sources).toEqual([
      { kind: 'year', period: 'Năm 2020' },
      { kind: 'frozen', period: 'Quý I/2020' },
      { kind: 'frozen', period: 'Năm 2020' },
    ]);
    const written = rows('Tổng hợp năm');
    expect(year.results.map(({ code, score, rating }) => [code, score, rating])).toEqual(
      written.map(row => [row.Mã, row.Điểm, row['Xếp loại']]),
    );
    expect(year.history.filter(({ period }) => period === 'Quý I/2020').map(({ code }) => code)).toEqual(
      rows('Đơn vị')
        .filter(row => row.Loại !== 'Trung tâm')
        .map(row => row['Mã đơn vị']),
    );
    await setting('Kỳ hiện tại', 'Năm 2020');
  });

  test('what is no band is no rating: a period is judged by the criteria that were frozen with it', async () => {
    const now = (await open()).results.find(({ code }) => code === 'CB01')!;
    expect(now.cell).toMatch(/^Cán bộ![A-Z]+\d+$/);
    expect(now.unread).toBeUndefined();
    await type('Kết quả đã chốt', 2, 'Xếp loại', 'Xuất sắc?');
    const frozen = (await open('Năm 2020')).results[0]!;
    expect(frozen).toMatchObject({ rating: '', unread: 'Xuất sắc?' });
    expect(frozen.cell).toMatch(/^Kết quả đã chốt![A-Z]+2$/);
    await type('Tiêu chí', 'XL1', 'Nội dung', 'Tuyệt vời');
    expect((await open('Năm 2020')).bands).toContain('Xuất sắc');
    expect((await open()).bands).not.toContain('Xuất sắc');
    await type('Tiêu chí', 'XL1', 'Nội dung', 'Xuất sắc');
  });

  test('score sheets: the three judgements, the reason and what it rests on, line by line', async () => {
    const forms = (await call('scoreForms', null, viewer)).value as ScoreForm[];
    const lines = forms.find(({ code }) => code === 'CB05')!.lines;
    const judged = lines.filter(({ judgements }) => judgements !== null);
    const row = rows('Cán bộ').find(one => one['Mã cán bộ'] === 'CB05')!;
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.map(({ judgements }) => judgements!.final)).toContain(
      String(row['Điểm tinh thần trách nhiệm']).replace('.', ','),
    );
    expect(lines.some(({ why }) => why !== '')).toBe(true);
    const basis = rows('Tiêu chí').filter(one => lines.some(({ code }) => code === one.Mã));
    expect(lines.map(({ basis: of }) => of)).toEqual(basis.map(one => String(one['Căn cứ'])));
  });

  test.each(['Quý I/2020x', 'năm', '{}'])(
    'a period that is not frozen («%s») gives the results of now',
    async period => {
      expect((await open(period)).shown.period).toBe('');
    },
  );

  test('settings: names of the bodies and of who signs; blank ones are blank, no year is this one', async () => {
    await setting('Tên cơ quan', 'Trung tâm A');
    await setting('Cơ quan chủ quản', 'Sở B');
    await setting('Chức vụ người ký báo cáo', 'Giám đốc');
    expect(await open()).toMatchObject({ organisation: 'Trung tâm A', parent: 'Sở B', signer: 'Giám đốc' });
    for (const name of ['Tên cơ quan', 'Cơ quan chủ quản', 'Chức vụ người ký báo cáo', 'Phong trào', 'Năm'])
      await setting(name, '');
    expect(await open()).toMatchObject({
      organisation: '',
      parent: '',
      signer: '',
      campaign: '',
      year: new Date().getFullYear(),
    });
  });

  test('a fault of the criteria table is told with place and fix', async () => {
    await type('Tiêu chí', 'CT1a', 'Cách tính', 'Tỷ lện');
    for (const name of ['openOverview', 'scoreForms'])
      expect((await call(name, NOW)).refused).toMatchObject({
        code: 'table',
        place: expect.stringContaining('Tiêu chí'),
        fault: expect.stringContaining('Tỷ lện'),
        fix: expect.stringContaining('Ý bạn là "Tỷ lệ"'),
      });
    await type('Tiêu chí', 'CT1a', 'Cách tính', 'Tỷ lệ');
  });

  test('a column without its header is named; a renamed tab is found; one that is gone is named', async () => {
    await type('Nhiệm vụ', 1, 'Hạn', 'Thời hạn');
    expect((await call('openOverview', NOW)).refused).toEqual({
      code: 'missingColumn',
      tab: 'Nhiệm vụ',
      column: 'Hạn',
    });
    await type('Nhiệm vụ', 1, 'Thời hạn', 'Hạn');
    renameTab(sheet, 'Sáng kiến', 'SK năm nay');
    expect((await open()).initiatives.length).toBeGreaterThan(10);
    removeTab(sheet, 'Nhiệm vụ');
    await sheet.engine.settled();
    expect((await call('openOverview', NOW)).refused).toEqual({ code: 'missingTab', tab: 'Nhiệm vụ' });
  });
});
