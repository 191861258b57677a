import { afterAll, describe, expect, test } from 'vitest';
import { exampleSheet } from '../../host/exampleSheet.ts';
import { gridOf } from '../../host/gridOf.ts';
import { formulaAt, opened, openedStill, SELDOM, setUp, TABS } from './exampleBook.ts';
import { renameTab, settingUp, tabNames, type } from './settingUp.ts';

describe('in an empty spreadsheet', async () => {
  const whole = await exampleSheet();
  const book = await settingUp(undefined, '', afterAll);

  test('it makes every tab, without a service that only Google has', () => {
    expect(tabNames(whole)).toEqual(TABS);
    expect(whole.screen.missing).toEqual([]);
  });

  test('without sample data there is none', async () => {
    const { made, left } = await setUp(book);
    expect(left).toBe(0);
    expect(tabNames(book.sheet)).toEqual(TABS);
    expect(made.filter(one => one.kind === 'tab').map(one => one.tab)).toEqual([
      ...TABS.slice(0, -1),
      ...SELDOM,
      'Nhật ký',
    ]);
    expect(gridOf(book.sheet, 'Cán bộ').slice(1).flat().join('')).toBe('');
    expect(JSON.stringify(gridOf(book.sheet, 'Cấu hình'))).not.toContain('Dữ liệu mẫu');
  });

  test('sample data that is asked for later comes into the tabs that are there', async () => {
    await setUp(book);
    const { made } = await setUp(book, true);
    expect(made.filter(one => one.kind === 'sample').map(one => [one.tab, one.count])).toContainEqual([
      'Cán bộ',
      40,
    ]);
    await book.sheet.engine.settled();
    for (const tab of ['Cán bộ', 'Đơn vị', 'Bảng xếp hạng'])
      expect(gridOf(book.sheet, tab)).toEqual(gridOf(whole, tab));
  });

  test('every unit is ranked: behind them units without all data, then the Trung tâm, with a dash', () => {
    const rows = gridOf(whole, 'Bảng xếp hạng');
    const titles = ['Hạng', 'Đơn vị', 'Điểm', 'So với 100', 'Xếp loại', 'Lý do', 'Còn thiếu'];
    expect(rows[8]!.slice(0, 7)).toEqual(titles);
    const places = rows.slice(9, 39).filter(row => row[0] !== '');
    expect(places.map(row => row.slice(0, 5))).toEqual([
      [1, 'Trạm mẫu 6\nT6', 96.93, '█████████▌', 'Xuất sắc'],
      [2, 'Phòng mẫu 3\nP3', 94.9, '█████████', 'Xuất sắc'],
      [3, 'Phòng mẫu 1\nP1', 93.83, '█████████', 'Xuất sắc'],
      [4, 'Phòng mẫu 2\nP2', 80, '████████', 'Tốt'],
      [5, 'Trạm mẫu 4\nT4', 72, '███████', 'Khá'],
      ['–', 'Trạm mẫu 5\nT5', '–', '', 'Chưa đủ dữ liệu'],
      ['–', 'Trung tâm (dữ liệu mẫu)\nTrung tâm', 79.38, '███████▌', 'Tốt'],
    ]);
    expect(places[0]![5]).toBe(
      'T1 «Hoàn thành»: 109/110 = 99,09%, bậc từ 95% (−3 điểm)\nT-CT3c «Phiếu hài lòng»: 69/70 = 98,57% so với chỉ tiêu 100% (−0,07 điểm)',
    );
    expect(places[3]![6]).toMatch(/^Còn 10 điểm để đạt Xuất sắc: /);
    expect(places[5]!.slice(5, 7)).toEqual([expect.stringContaining('Thiếu: T4'), '–']);
  });

  test('the ranking is laid out to be printed: letterhead, title, signatures below the last place', () => {
    const rows = gridOf(whole, 'Bảng xếp hạng');
    const left = rows.map(row => row[0]);
    expect([rows[0]![3], rows[1]![0]]).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '……………………']);
    expect(left.slice(4, 7)).toEqual([
      'BẢNG XẾP HẠNG CÁC ĐƠN VỊ',
      'Phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
      'Kỳ: Năm 2020 · 5/6 đơn vị có hạng · số liệu hiện tại, tự tính lại · DỮ LIỆU MẪU, không có thật',
    ]);
    expect([0, 3, 6].map(at => rows[40]![at])).toEqual([
      'NGƯỜI LẬP BẢNG',
      'HỘI ĐỒNG THI ĐUA',
      'THỦ TRƯỞNG CƠ QUAN',
    ]);
    const { freeze, showGridlines } = whole.engine.workbook.getSheetBySheetName('Bảng xếp hạng')!.getConfig();
    expect([freeze.ySplit, showGridlines]).toEqual([0, 0]);
  });
});

describe('a second run', async () => {
  const more = `function own() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    book.getSheetByName('Tiêu chí').getRange('I3').setValue('12');
    var staff = book.getSheetByName('Cán bộ');
    staff.getRange('A1').setNote('Mã số của tôi');
    staff.getRange('I2:I500').setNumberFormat('0.000');
    staff.getRange('C2:C500').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['P1']).build());
    staff.getRange('S2').setValue('=1+1');
    staff.getRange('S3').setValue('đã nghỉ');
  }`;
  const book = await openedStill(more, afterAll);

  test('writes nothing at all', async () => {
    const before = await book.sheet.bytes();
    expect(await setUp(book)).toMatchObject({ made: [], told: [], left: 0, writing: [] });
    expect(Buffer.compare(await book.sheet.bytes(), before)).toBe(0);
  });

  test('a tab or column under a similar name is not made twice; it is told', async () => {
    type(book.sheet, 'Nhiệm vụ', [0, 5], [['Han']]);
    type(book.sheet, 'Văn bản', [0, 2], [['Kenhh']]);
    const { made, told } = await setUp(book);
    expect(made).toEqual([]);
    expect(told).toEqual([{ kind: 'nearColumn', tab: 'Văn bản', detail: 'Kenhh', meant: 'Kênh' }]);
    type(book.sheet, 'Nhiệm vụ', [0, 5], [['Hạn']]);
    type(book.sheet, 'Văn bản', [0, 2], [['Kênh']]);
  });

  test('leaves what people have made of it: a criterion, a note, a format, a list, a formula of their own', async () => {
    await book.run('own');
    const before = await book.sheet.bytes();
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
    expect(Buffer.compare(await book.sheet.bytes(), before)).toBe(0);
  });
});

describe('people have moved things', () => {
  test('a renamed tab is known by its named range, in formulas that are made, too', async () => {
    const book = await openedStill();
    renameTab(book.sheet, 'Đơn vị', 'Các phòng');
    type(book.sheet, 'Cán bộ', [41, 0], [['CB41', 'Người mới', 'P1', 'Công chức', 'Có']]);
    await setUp(book);
    expect(tabNames(book.sheet)).toEqual(TABS.map(name => (name === 'Đơn vị' ? 'Các phòng' : name)));
    expect(formulaAt(book, 'Cán bộ', 41, 22)).toContain('INDEX(');
    await book.sheet.engine.settled();
    expect(gridOf(book.sheet, 'Cán bộ')[41]!.slice(22, 26)).toEqual(
      gridOf(book.sheet, 'Cán bộ')[1]!.slice(22, 26),
    );
  });

  test('in a workbook of somebody else nothing of theirs is touched', async () => {
    const more = `function own() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.setName('Của tôi'); sheet.getRange('A1:B1').setValues([['x', '=1+1']]); }`;
    const book = await settingUp(undefined, more);
    await book.run('own');
    await setUp(book);
    await book.sheet.engine.settled();
    expect(tabNames(book.sheet)).toEqual([...TABS, 'Của tôi']);
    expect(gridOf(book.sheet, 'Của tôi')[0]!.slice(0, 3)).toEqual(['x', 2, '']);
  });
});

test('two people set up at the same time: every tab once', async () => {
  const book = await settingUp();
  await Promise.all([setUp(book), setUp(book)]);
  expect(tabNames(book.sheet)).toEqual(TABS);
});

test('a person added below is counted and scored by the formulas that are there', async () => {
  const book = await opened();
  const cells = gridOf(book.sheet, 'Cán bộ')[30]!.slice(5, 15) as (string | number)[];
  type(book.sheet, 'Cán bộ', [41, 0], [['CB41', 'Cán bộ mẫu 41', 'P1', 'Viên chức', 'Không', ...cells]]);
  await book.sheet.engine.settled();
  const added = gridOf(book.sheet, 'Cán bộ')[41]!;
  expect(added.slice(16, 22)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(added[30]).toContain('S4');
});
