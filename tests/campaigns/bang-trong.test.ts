import { beforeAll, describe, expect, test } from 'vitest';
import { type SettingUp, settingUp, tabNames, type } from '../addon/setup/settingUp.ts';
import { gridOf } from '../host/gridOf.ts';

describe('a workbook that is made for the blank campaign', () => {
  let book: SettingUp;
  const setUp = async (campaign: string) => {
    for (;;) {
      const { value } = await book.run('setUpWorkbook', [{ withSample: false, campaign }]);
      if (!value?.left) return;
    }
  };
  beforeAll(async () => {
    book = await settingUp(undefined, '', () => undefined);
    await setUp('bang-trong');
  });

  test('is gone on with for it by a page that was opened anew after the first call was cut off', async () => {
    const cutOff = await settingUp();
    const { writing } = await cutOff.counted('setUpWorkbook', { withSample: false, campaign: 'bang-trong' });
    const other = await settingUp();
    // What makes tabs is what set-up can't go on without.
    const at = writing.lastIndexOf('Spreadsheet.insertSheet');
    await other.run('watched', [
      'setUpWorkbook',
      { withSample: false, campaign: 'bang-trong' },
      { failsWriting: at },
    ]);
    expect(gridOf(other.sheet, 'Cấu hình').flat()).not.toContain('bang-trong');
    for (;;) {
      const { value } = await other.run('setUpWorkbook', [{ withSample: false, campaign: 'cchc-2020' }]);
      if (!value?.left) break;
    }
    expect(gridOf(other.sheet, 'Cấu hình').flat()).toContain('bang-trong');
    expect(tabNames(other.sheet)).not.toContain('Văn bản');
  });

  test('has the tabs that every campaign has, and in Cấu hình which one it is', () => {
    expect(tabNames(book.sheet)).toEqual([
      ...['Hướng dẫn', 'Bảng xếp hạng', 'Sáng kiến', 'Cán bộ', 'Đơn vị', 'Nhiệm vụ'],
      ...['Tiêu chí', 'Trần xếp loại', 'Cấu hình', 'Nhật ký'],
    ]);
    expect(gridOf(book.sheet, 'Cấu hình').map(row => row.slice(0, 2))).toContainEqual([
      'Mẫu phong trào',
      'bang-trong',
    ]);
  });

  test('is printed and entered by the name of any campaign, and chosen as the blank one', async () => {
    const { value } = await book.run('openAdmin');
    expect(value.campaigns).toContainEqual({
      id: 'bang-trong',
      name: 'Phong trào thi đua (bảng trống)',
      hasSample: false,
    });
    expect(gridOf(book.sheet, 'Cấu hình')[1]!.slice(0, 2)).toEqual(['Phong trào', 'Phong trào thi đua']);
    expect(gridOf(book.sheet, 'Hướng dẫn').flat()).toContain('Phong trào thi đua');
  });

  test('has bands and one criterion to write over, by which somebody is scored', async () => {
    type(book.sheet, 'Đơn vị', [1, 0], [['P1', 'Phòng 1']]);
    type(book.sheet, 'Cán bộ', [1, 0], [['CB1', 'An', 'P1', 'Viên chức', 'Có']]);
    type(
      book.sheet,
      'Nhiệm vụ',
      [1, 0],
      [
        ['NV1', 'Việc 1', undefined, 'P1', 'CB1', '30/06/2020', '01/06/2020', 'Có', 'Có', 'Có', 'Hoàn thành'],
        [
          'NV2',
          'Việc 2',
          undefined,
          'P1',
          'CB1',
          '30/06/2020',
          undefined,
          undefined,
          undefined,
          'Có',
          'Đang thực hiện',
        ],
      ],
    );
    await setUp('bang-trong');
    await book.sheet.engine.settled();
    const [header, row] = gridOf(book.sheet, 'Cán bộ') as unknown[][];
    expect([row![header!.indexOf('Điểm')], row![header!.indexOf('Xếp loại')]]).toEqual([50, 'Trung bình']);
  });

  test('is found to be in order', async () => {
    const { value } = await book.run('checkWorkbook');
    expect(value.findings).toEqual([]);
  });

  test('stays what it is, whatever is chosen later', async () => {
    await setUp('cchc-2020');
    expect(tabNames(book.sheet)).not.toContain('Văn bản');
  });

  test('with a campaign in Cấu hình that there is not nothing is set up', async () => {
    const at = gridOf(book.sheet, 'Cấu hình').findIndex(([name]) => name === 'Mẫu phong trào');
    type(book.sheet, 'Cấu hình', [at, 1], [['cchc-2099']]);
    expect(await book.run('setUpWorkbook', [{ withSample: false }])).toEqual({
      refused: { code: 'unknownCampaign', found: 'cchc-2099' },
    });
    expect(tabNames(book.sheet)).not.toContain('Văn bản');
    type(book.sheet, 'Cấu hình', [at, 1], [['bang-trong']]);
  });

  test('a campaign that there is not is refused', async () => {
    expect(await book.run('setUpWorkbook', [{ withSample: false, campaign: 'la' }])).toEqual({
      refused: { code: 'invalid', part: 'campaign' },
    });
  });
});
