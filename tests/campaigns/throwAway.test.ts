import { beforeAll, describe, expect, test } from 'vitest';
import { CAMPAIGNS_FILE, writeCampaigns } from '../../src/campaigns/campaignsFile.ts';
import { setUp } from '../addon/setup/exampleBook.ts';
import { type SettingUp, settingUp, tabNames } from '../addon/setup/settingUp.ts';
import { gridOf } from '../host/gridOf.ts';
import { school } from './throwAway/truong-hoc.ts';

describe('a campaign that nothing else knows of is', () => {
  let book: SettingUp;
  beforeAll(async () => {
    const files = { [`${CAMPAIGNS_FILE}.html`]: writeCampaigns([school]) };
    book = await settingUp(undefined, '', () => undefined, files);
    await setUp(book, true);
    await book.sheet.engine.settled();
  });
  const grid = (tab: string) => gridOf(book.sheet, tab) as unknown[][];
  const columns = (tab: string, ...titles: string[]) => {
    const [header = [], ...rows] = grid(tab);
    return rows.filter(row => row[0] !== '').map(row => titles.map(title => row[header.indexOf(title)]));
  };

  test('set up: its own tab and columns, no others', () => {
    expect(tabNames(book.sheet).slice(2, 7)).toEqual([
      'Sáng kiến',
      'Cán bộ',
      'Đơn vị',
      'Nhiệm vụ',
      'Câu lạc bộ',
    ]);
    expect(tabNames(book.sheet)).not.toContain('Văn bản');
    expect(grid('Cán bộ')[0]!.slice(4, 8)).toEqual([
      'Người đứng đầu',
      'Số tiết dạy',
      'Số tiết dạy giỏi',
      'E-mail',
    ]);
    expect(grid('Đơn vị')[0]).not.toContain('Mức ứng dụng CNTT');
    expect(grid('Hướng dẫn').flat()).toContain('Mỗi câu lạc bộ ghi một dòng.');
    expect(columns('Cấu hình', 'Mục', 'Giá trị')).toContainEqual(['Mẫu phong trào', 'truong-hoc']);
  });

  test('scored: people and units', () => {
    expect(columns('Cán bộ', 'Mã cán bộ', 'Điểm', 'Xếp loại')).toEqual([
      ['GV1', 100, 'Giỏi'],
      ['GV2', 60, 'Đạt'],
      ['GV3', 80, 'Giỏi'],
    ]);
    expect(columns('Đơn vị', 'Mã đơn vị', 'Điểm')).toEqual([
      ['T1', 100],
      ['T2', 0],
    ]);
  });

  test('checked: nothing is wrong', async () => {
    const { value } = await book.run('checkWorkbook');
    expect(value.findings.filter(({ kind }: { kind: string }) => kind !== 'criteriaNote')).toEqual([]);
  });

  test('given codes', async () => {
    expect((await book.run('makeCodes')).value).toEqual({ made: [] });
  });

  test('shown and reported', async () => {
    const { value } = await book.run('openOverview', [{ kind: 'now', period: '' }]);
    expect(value.campaign).toBe('Thi đua dạy tốt');
    expect(value.results.map((one: { code: string; rating: string }) => [one.code, one.rating])).toEqual([
      ['GV1', 'Giỏi'],
      ['GV2', 'Đạt'],
      ['GV3', 'Giỏi'],
      ['T1', 'Giỏi'],
      ['T2', 'Đạt'],
    ]);
    const forms = (await book.run('scoreForms')).value as { code: string; lines: { code: string }[] }[];
    expect(forms.find(({ code }) => code === 'T1')!.lines.map(({ code }) => code)).toEqual(['D3']);
  });

  test('frozen', async () => {
    const asked = { period: 'Năm 2031', again: false, despite: true };
    expect((await book.run('freezeResults', [asked])).value.obstacle).toBe('');
    expect(columns('Kết quả đã chốt', 'Mã', 'Điểm')).toContainEqual(['GV2', 60]);
  });

  test('cleared for a new round: its facts and its tab', async () => {
    const { value } = await book.run('planNewRound');
    expect(
      value.clearings.map(({ tab, columns }: { tab: string; columns: string[] }) => [tab, ...columns]),
    ).toEqual([['Cán bộ', 'Số tiết dạy', 'Số tiết dạy giỏi'], ['Câu lạc bộ'], ['Nhật ký']]);
  });

  test('taken back whole', async () => {
    await book.run('deleteSample');
    expect(columns('Câu lạc bộ', 'Tên câu lạc bộ')).toEqual([]);
  });
});
