import { afterAll, describe, expect, test } from 'vitest';
import { declaredLayout } from '../../../src/addon/setup/content/Layout.ts';
import { workbookContent } from '../../../src/addon/setup/content/workbookContent.ts';
import { guidePage } from '../../../src/addon/setup/guide/guidePage.ts';
import { campaigns } from '../../../src/campaigns/campaigns.ts';
import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import { nd233 } from '../../../src/campaigns/nd-233-2026/nd-233-2026.ts';
import type { SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { initiativeCounts } from '../../../src/domain/overview/initiativeCounts.ts';
import { DAY, EPOCH, type Serial } from '../../../src/host/sheet/CellValue.ts';
import { copiesOf } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { opened, setUp } from './exampleBook.ts';
import { removeTab, type SettingUp, settingUp, type } from './settingUp.ts';

const GUIDE = 'Hướng dẫn';
const NOTICE = 'DỮ LIỆU MẪU';
const more = `
function page() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheetByName('${GUIDE}');
  var all = sheet.getDataRange(), names = {};
  book.getSheets().forEach(function (one) { names['#gid=' + one.getSheetId()] = one.getName(); });
  return {
    merged: all.getMergedRanges().map(function (one) { return one.getA1Notation(); }),
    noGrid: sheet.hasHiddenGridlines(), frozen: sheet.getFrozenRows(), index: sheet.getIndex(),
    leads: [].concat.apply([], all.getRichTextValues()).filter(function (one) { return one && one.getLinkUrl(); })
      .map(function (one) { var url = one.getLinkUrl(), to = url.split('&'); return [one.getText(), names[to[0]] + (to[1] || '')]; }),
  };
}
function unlink() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${GUIDE}').getRange('D8');
  cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Mở tab Bảng xếp hạng').build());
}
function older() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${GUIDE}');
  var all = sheet.getRange(1, 1, 60, 10);
  all.breakApart();
  all.clearContent();
  sheet.getRange(1, 1, 4, 1).setValues([['Hướng dẫn'], ['Phong trào'], ['${NOTICE}: mọi người, đơn vị và số liệu trong tệp này không có thật.'], ['Của chúng tôi']]);
}`;

const grid = ({ sheet }: SettingUp, tab = GUIDE) => gridOf(sheet, tab);
/** The figures of the tiles and what stands below them. */
const tiles = (book: SettingUp) => {
  const at = grid(book).findIndex(row => row[1] === 'Tình hình') + 1;
  return [1, 3, 5, 7].map(column => [0, 1].map(down => grid(book)[at + down]![column]));
};
/** Rows of a tab that hold something in a column, by their headers. */
const rows = (book: SettingUp, tab: string, holding: string) => {
  const [header = [], ...lines] = grid(book, tab);
  return lines
    .filter(line => line[header.indexOf(holding)] !== '')
    .map(line => Object.fromEntries(header.map((title, at) => [String(title), line[at]])));
};
const noticeOf = (book: SettingUp) => grid(book)[3]![1];
const leadsOf = async (book: SettingUp) => Object.fromEntries((await book.run('page')).leads);

describe.each(campaigns.map(({ id, sample }) => [id, Object.keys(sample).length > 0] as const))(
  'the start page of %s',
  async (campaign, withSample) => {
    const book = await settingUp(undefined, more, afterAll);
    for (let left = 1; left > 0; )
      left = ((await book.run('setUpWorkbook', [{ withSample, campaign }])) as { value: SetUpProgress }).value
        .left;
    await book.sheet.engine.settled();

    test('says what the sheet says: how many are scored, ranked, registered, late', () => {
      if (!withSample) {
        expect(tiles(book).map(([figure]) => figure)).toEqual(['', '', '', '']);
        return;
      }
      const of = (known: number, all: number) => `${known} / ${all}`;
      const isScored = (row: Record<string, unknown>) => typeof row.Điểm === 'number';
      const staff = rows(book, 'Cán bộ', 'Điểm');
      const units = rows(book, 'Đơn vị', 'Điểm').filter(row => row.Loại !== 'Trung tâm');
      const ranked = grid(book, 'Bảng xếp hạng').filter(([rank]) => typeof rank === 'number');
      const initiatives = rows(book, 'Sáng kiến', 'Số tiếp nhận');
      const { effective } = initiativeCounts(
        initiatives.map(row => ({
          ...{ number: String(row['Số tiếp nhận']), title: '', unit: '', authors: '' },
          ...{ state: String(row['Trạng thái']), registered: null, updated: null },
        })),
        0,
      );
      const today = Math.floor((Date.now() - EPOCH) / DAY);
      const late = rows(book, 'Nhiệm vụ', 'Hạn').filter(
        row =>
          (row.Hạn as Serial).serial < today &&
          row['Ngày hoàn thành'] === '' &&
          row['Trạng thái'] === 'Đang thực hiện',
      );
      expect(tiles(book)).toEqual([
        [of(staff.filter(isScored).length, staff.length), 'cán bộ đã có điểm'],
        [of(ranked.length, units.length), 'đơn vị đã xếp hạng'],
        initiatives.length === 0
          ? ['', 'sáng kiến']
          : [initiatives.length, `sáng kiến, ${effective} có hiệu quả`],
        [String(late.length), 'nhiệm vụ quá hạn'],
      ]);
    });

    test('is merged, without grid, nothing frozen, the first tab; every link leads to its tab', async () => {
      const { merged, leads, ...look } = await book.run('page');
      expect(look).toEqual({ noGrid: true, frozen: 0, index: 1 });
      expect(merged).toEqual(expect.arrayContaining(['B1:I1', 'B2:I2', 'B6:C6', 'H8:I8', 'E18:I18']));
      expect(leads).toEqual([
        ['Cách tạo tab Kết quả', `${GUIDE}range=B20:I20`],
        ...['Bảng xếp hạng', 'Sáng kiến', 'Nhiệm vụ'].map(tab => [`Mở tab ${tab}`, tab]),
        ['Tab Cán bộ', 'Cán bộ'],
        ['Nhiệm vụ', 'Nhiệm vụ'],
        ['Tab Kết quả', `${GUIDE}range=B20:I20`],
        ['Bảng xếp hạng', 'Bảng xếp hạng'],
        ['Tab Tiêu chí', 'Tiêu chí'],
        ['Cấu hình', 'Cấu hình'],
      ]);
      expect(grid(book)[19]![4]).toContain('«Cập nhật tab Kết quả»');
    });

    test('no formula of it fails', () => {
      expect(JSON.stringify(grid(book))).not.toMatch(/#[A-Z]+[!?/]/);
      expect(grid(book)[2]![1]).toMatch(/^Kỳ: .+ · {3}Hạn đăng ký sáng kiến: chưa đặt .+Liên hệ: chưa ghi$/);
    });
  },
);

test('of a campaign without tasks it has no tile and no link for them', () => {
  const without = { ...cchc2020, tabs: cchc2020.tabs.filter(({ name }) => name !== 'Nhiệm vụ') };
  const { rows } = guidePage(without, false, declaredLayout(without.tabs), {});
  const pieces = rows.flatMap(row => row.pieces);
  expect(pieces.filter(({ kind }) => kind === 'open').map(({ leadsTo }) => leadsTo)).toEqual([
    'Kết quả',
    'Bảng xếp hạng',
    'Sáng kiến',
  ]);
  expect(pieces.map(({ leadsTo }) => leadsTo)).not.toContain('Nhiệm vụ');
});

test('a body’s own list of people is called by its name, in the guide of the campaign and in notes', () => {
  const layout = declaredLayout(nd233.tabs, { tab: 'Danh sách CB', columns: [] });
  const contents = workbookContent(nd233, false, layout);
  const texts = contents.flatMap(({ values, columns }) => [
    ...values.flat().map(String),
    ...columns.map(({ note }) => note),
  ]);
  const naming = (tab: string) => texts.filter(text => new RegExp(`tab ${tab}`, 'iu').test(text));
  expect(naming('Cán bộ')).toEqual([]);
  expect(naming('Danh sách CB')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Tab Danh sách CB: cấp phó'),
      'Mã của người đó trong tab Danh sách CB, ví dụ CB012. Quản trị ghi',
    ]),
  );
});

describe('the start page follows', () => {
  test('what Cấu hình says', async () => {
    const book = await opened(more);
    const settings = grid(book, 'Cấu hình').map(([name]) => name);
    const set = (name: string, value: string) =>
      type(book.sheet, 'Cấu hình', [settings.indexOf(name), 1], [[value]]);
    set('Tên cơ quan', 'Trung tâm Khuyến nông');
    set('Phong trào', 'Thi đua của chúng tôi');
    set('Liên hệ', 'Phòng Tổ chức');
    await book.sheet.engine.settled();
    const [[, organisation], [, title], [, facts]] = grid(book) as [unknown[], unknown[], unknown[]];
    expect([organisation, title]).toEqual(['TRUNG TÂM KHUYẾN NÔNG', 'Thi đua của chúng tôi']);
    expect(facts).toMatch(/Liên hệ: Phòng Tổ chức$/);
  });

  test('deleting sample data, and undoing it: what says so goes and comes back, nothing moves', async () => {
    const book = await opened(more);
    const before = grid(book);
    const { merged, leads } = await book.run('page');
    expect(noticeOf(book)).toMatch(/^DỮ LIỆU MẪU: .+ Dùng thật: Thi đua → .+ → Xóa dữ liệu mẫu\.$/);
    await book.run('deleteSample');
    await book.sheet.engine.settled();
    expect(noticeOf(book)).toBe('');
    expect(tiles(book)).toEqual([
      ['', 'cán bộ đã có điểm'],
      ['', 'đơn vị đã xếp hạng'],
      ['', 'sáng kiến'],
      ['', 'nhiệm vụ quá hạn'],
    ]);
    expect(await book.run('page')).toMatchObject({ merged, leads });
    await book.run('undoSetUp');
    await book.sheet.engine.settled();
    expect(grid(book)).toEqual(before);
  });

  test('the tab Kết quả, as soon as it is there, and after it was made again', async () => {
    const book = await opened(more);
    for (const _ of ['made', 'made again']) {
      await book.run('writeResults');
      expect(await leadsOf(book)).not.toHaveProperty('Cách tạo tab Kết quả');
      expect(await leadsOf(book)).toMatchObject({ 'Mở tab Kết quả': 'Kết quả', 'Tab Kết quả': 'Kết quả' });
      removeTab(book.sheet, 'Kết quả');
    }
    await setUp(book);
    expect(await leadsOf(book)).toHaveProperty('Cách tạo tab Kết quả', `${GUIDE}range=B20:I20`);
  });

  test('saving and opening', async () => {
    const book = await opened(more);
    const before = await book.run('page');
    const again = await settingUp(
      copiesOf(() => book.sheet.bytes()),
      more,
    );
    await again.sheet.engine.settled();
    expect(await again.run('page')).toEqual(before);
    expect(tiles(again)).toEqual(tiles(book));
  });
});

describe('set-up that is run again', () => {
  test('gives back a link that is missing, and nothing else', async () => {
    const book = await opened(more);
    await book.run('unlink');
    const { made } = await setUp(book);
    expect(made).toEqual([{ kind: 'content', tab: GUIDE, detail: '', count: 1 }]);
    expect(await leadsOf(book)).toHaveProperty('Mở tab Bảng xếp hạng', 'Bảng xếp hạng');
    expect((await setUp(book)).writing).toEqual([]);
  });

  test('leaves what people have written', async () => {
    const book = await opened(more);
    type(book.sheet, GUIDE, [1, 1], [['Của chúng tôi']]);
    type(book.sheet, GUIDE, [10, 2], [[null]]);
    const before = grid(book);
    expect((await setUp(book)).writing).toEqual([]);
    expect(grid(book)).toEqual(before);
  });

  test('leaves an older guide as it is; what says that there is sample data goes from it, too', async () => {
    const book = await opened(more);
    await book.run('older');
    const before = grid(book);
    expect((await setUp(book)).writing).toEqual([]);
    expect(grid(book)).toEqual(before);
    await book.run('deleteSample');
    expect(JSON.stringify(grid(book))).not.toContain(NOTICE);
    await book.run('undoSetUp');
    expect(grid(book).slice(0, 5)).toEqual(before.slice(0, 5));
  });
});
