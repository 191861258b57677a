import { describe, expect, test } from 'vitest';
import { touchesCells } from '../../../src/build/bench/watchedServices.ts';
import type { Registration } from '../../../src/contract/Registration.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { examples, stillExamples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { asked, registering, title } from './registering.ts';

const copies = stillExamples();
const opened = () => registering(copies);
const tabId = ({ engine }: LocalSheet, name: string) =>
  engine.workbook.getSheetBySheetName(name)!.getSheetId();

/** The rows of a tab as objects by header; blank rows left out. */
function rowsOf(sheet: LocalSheet, tab: string): Record<string, unknown>[] {
  const [header, ...rows] = gridOf(sheet, tab);
  return rows
    .filter(row => row.some(cell => cell !== ''))
    .map(row => Object.fromEntries(header!.map((name, at) => [String(name), row[at]])));
}
const registered = (sheet: LocalSheet) => rowsOf(sheet, 'Sáng kiến').slice(12);
const type = (sheet: LocalSheet, tab: string, row: number, column: number, v: string | number) =>
  sheet.engine.run('sheet.mutation.set-range-values', {
    unitId: sheet.engine.unit,
    subUnitId: tabId(sheet, tab),
    cellValue: { [row]: { [column]: { v, t: typeof v === 'number' ? 2 : 1 } } },
  });

describe('a registration', { timeout: 30_000 }, () => {
  test('is one row, one entry of the history, a receipt; it counts for its authors', async () => {
    const { sheet, register } = await registering(examples);
    await sheet.engine.settled();
    const before = rowsOf(sheet, 'Cán bộ')[6]!['Đã đăng ký'];
    const request = asked({ evidence: ' https://vidu.vn/a\n\nhttps://vidu.vn/b ' });
    const { value } = await register(request);
    expect(value).toMatchObject({ number: 'SK-2020-0013', title, differs: false });
    await sheet.engine.settled();
    expect(registered(sheet)).toMatchObject([
      {
        'Số tiếp nhận': 'SK-2020-0013',
        Loại: 'Sáng kiến',
        Tên: title,
        'Mã đơn vị': 'P1',
        'Đơn vị': 'Phòng mẫu 1',
        'Mã tác giả': 'CB07; CB12',
        'Tác giả': 'Cán bộ mẫu 07; Cán bộ mẫu 12',
        'Tỷ lệ đóng góp': '60; 40',
        'Minh chứng': 'https://vidu.vn/a\nhttps://vidu.vn/b',
        'Trạng thái': 'Đã đăng ký',
        'Ngày bắt đầu áp dụng': { serial: 43864 },
        'Người cập nhật': 'an@vidu.vn',
        'Phiên bản': 1,
        Khóa: request.key,
      },
    ]);
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject([
      {
        Người: 'an@vidu.vn',
        'Đối tượng': 'SK-2020-0013',
        Việc: 'Đăng ký thay Cán bộ mẫu 07 (CB07)',
        Đến: 'Đã đăng ký',
        Khóa: request.key,
      },
    ]);
    expect(rowsOf(sheet, 'Cán bộ')[6]!['Đã đăng ký']).toBe(Number(before) + 1);
    expect(sheet.screen.missing).toEqual([]);
  });

  test.each([
    ['the register knows it', 'P1', 'Phòng mẫu 1'],
    ['only the tab Đơn vị knows it', 'P99', 'Phòng mới lập'],
  ])('the unit is named by the sheet where %s', async (_, unit, name) => {
    const { sheet, register } = await opened();
    type(sheet, 'Cán bộ', 7, 2, unit);
    type(sheet, 'Đơn vị', 40, 0, 'P99');
    type(sheet, 'Đơn vị', 40, 1, 'Phòng mới lập');
    await register(asked());
    expect(registered(sheet)).toMatchObject([{ 'Mã đơn vị': unit, 'Đơn vị': name }]);
  });

  test('a co-author from outside: named, with a share, a dash for a code; counts for nobody', async () => {
    const { sheet, run, register } = await opened();
    const authors = [
      { code: '–', name: ' Lê Thị  Ngoài ', share: 4000 },
      { code: 'CB07', name: 'không đọc', share: 6000 },
    ];
    const request = asked({ authors });
    const { value } = await register(request, '');
    expect(registered(sheet)).toMatchObject([
      {
        'Mã đơn vị': 'P1',
        'Mã tác giả': '–; CB07',
        'Tác giả': 'Lê Thị Ngoài; Cán bộ mẫu 07',
        'Tỷ lệ đóng góp': '40; 60',
        'Người cập nhật': 'Cán bộ mẫu 07 (chưa xác thực)',
      },
    ]);
    expect(await register(request, '')).toEqual({ value });
    const mine = await run('myInitiatives', ['CB07'], '');
    expect(mine.value[0].authors).toEqual([
      { code: '–', name: 'Lê Thị Ngoài', share: '40' },
      { code: 'CB07', name: 'Cán bộ mẫu 07', share: '60' },
    ]);
  });

  test('sent again with the same key: the same number, no second row', async () => {
    const { sheet, register } = await opened();
    const request = asked();
    const first = await register(request);
    expect(await register(request)).toEqual(first);
    expect(registered(sheet)).toHaveLength(1);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(1);
  });

  test.each<[string, Partial<Registration>]>([
    ['another title', { title: 'Bản đồ số vùng trồng cam' }],
    ['another text', { now: 'Gọi điện cho từng hộ' }],
    ['another day', { starts: '' }],
    ['other evidence', { evidence: 'https://vidu.vn' }],
    ['other shares', { authors: [{ code: 'CB07', name: '', share: 10_000 }] }],
  ])(
    'the same key with %s: nothing is written, and the receipt says what stands there',
    async (_, change) => {
      const { sheet, register } = await opened();
      const request = asked();
      const { value } = await register(request);
      expect(value.differs).toBe(false);
      expect(await register({ ...request, ...change })).toEqual({ value: { ...value, differs: true } });
      expect(registered(sheet)).toHaveLength(1);
    },
  );

  test('sent again after the history was lost: it is told there once', async () => {
    const { sheet, register } = await opened();
    const request = asked();
    await register(request);
    for (let column = 0; column < 8; column++) type(sheet, 'Nhật ký', 1, column, '');
    await register(request);
    expect(registered(sheet)).toHaveLength(1);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(1);
  });

  test('after columns were put into the history it is told there once, and found', async () => {
    const { sheet, run, register } = await opened();
    sheet.engine.run('sheet.command.insert-col-by-range', {
      unitId: sheet.engine.unit,
      subUnitId: tabId(sheet, 'Nhật ký'),
      range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 },
      direction: 1,
    });
    const request = asked();
    const first = await register(request);
    expect(await register(request)).toEqual(first);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(1);
    const mine = await run('myInitiatives', ['CB07'], '');
    expect(mine.value[0].history).toMatchObject([
      { what: 'Đăng ký thay Cán bộ mẫu 07 (CB07)', to: 'Đã đăng ký' },
    ]);
  });

  test('eight people at once: eight numbers in a row', async () => {
    const { sheet, register } = await opened();
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        register(asked({ title: `${title} số ${at}` }), `nguoi${at}@vidu.vn`),
      ),
    );
    const numbers = replies.map(({ value }) => value.number).sort();
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, at) => `SK-2020-00${13 + at}`));
    expect(
      registered(sheet)
        .map(row => row['Số tiếp nhận'])
        .sort(),
    ).toEqual(numbers);
  });

  test('by somebody whose e-mail is in the roster: known by it, and the form knows them', async () => {
    const { sheet, run, register } = await opened();
    type(sheet, 'Cán bộ', 7, 15, 'An@ViDu.vn');
    const form = await run('openSidebar');
    expect(form.value).toMatchObject({ me: 'CB07', language: 'vi', round: { deadline: '' } });
    expect(form.value.people[6]).toEqual({ code: 'CB07', name: 'Cán bộ mẫu 07', unit: 'Phòng mẫu 1' });
    await register(asked());
    expect(registered(sheet)[0]!['Người cập nhật']).toBe('an@vidu.vn');
    expect(rowsOf(sheet, 'Nhật ký')[0]).toMatchObject({ Người: 'an@vidu.vn', Việc: 'Đăng ký' });
  });

  test.each([
    ['an author who is not the first', 'an@vidu.vn', 'CB12', 'an@vidu.vn', 'Đăng ký'],
    ['another of the roster', 'an@vidu.vn', 'CB01', 'an@vidu.vn', 'Đăng ký thay Cán bộ mẫu 07 (CB07)'],
    ['somebody whom Google does not name', '', '', 'Cán bộ mẫu 07 (chưa xác thực)', 'Đăng ký'],
  ])('by %s: the history says who, and for whom', async (_, user, code, who, what) => {
    const { sheet, register } = await opened();
    if (code !== '') type(sheet, 'Cán bộ', Number(code.slice(2)), 15, user);
    const request = asked();
    await register(request, user);
    expect(registered(sheet)[0]!['Người cập nhật']).toBe(who);
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject([{ Người: who, Việc: what }]);
    // Asked again after the history was lost it says the same.
    for (let column = 0; column < 8; column++) type(sheet, 'Nhật ký', 1, column, '');
    await register(request, user);
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject([{ Người: who, Việc: what }]);
  });

  test('after columns were moved, tabs renamed and rows sorted it still finds its place', async () => {
    const { sheet, register } = await opened();
    const { engine } = sheet;
    const subUnitId = tabId(sheet, 'Sáng kiến');
    engine.run('sheet.command.set-worksheet-name', {
      unitId: engine.unit,
      subUnitId,
      name: 'Sổ sáng kiến 2020',
    });
    engine.run('sheet.command.insert-col-by-range', {
      unitId: engine.unit,
      subUnitId,
      range: { startRow: 0, endRow: 999, startColumn: 2, endColumn: 2 },
      direction: 1,
    });
    expect((await register(asked())).value.number).toBe('SK-2020-0013');
    const row = rowsOf(sheet, 'Sổ sáng kiến 2020')[12]!;
    expect(row).toMatchObject({ 'Số tiếp nhận': 'SK-2020-0013', Tên: title, '': '' });
  });
});

describe('refused, and nothing written', { timeout: 30_000 }, () => {
  const nothing = async (given: unknown, change?: (sheet: LocalSheet) => void) => {
    const { sheet, register } = await opened();
    change?.(sheet);
    const { refused } = await register(given);
    expect(rowsOf(sheet, 'Sáng kiến')).toHaveLength(12);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(0);
    return refused;
  };
  const setting = (sheet: LocalSheet, value: string | number, of = 'Hạn đăng ký sáng kiến') => {
    const row = gridOf(sheet, 'Cấu hình').findIndex(([name]) => name === of);
    type(sheet, 'Cấu hình', row, 1, value);
  };

  test.each<[string, unknown, object]>([
    ['no object', 'x', { code: 'invalid' }],
    ['nothing', null, { code: 'invalid' }],
    ['a key that is none', asked({ key: 'k' }), { code: 'invalid', part: 'key' }],
    ['a key too many', { ...asked(), admin: true }, { code: 'invalid' }],
    ['a name of the unit', { ...asked(), unitName: 'Phòng khác' }, { code: 'invalid' }],
    [
      'a share that is a text',
      { ...asked(), authors: [{ code: 'CB07', name: '', share: '100' }] },
      { code: 'invalid' },
    ],
    ['50 000 letters', asked({ now: 'x'.repeat(50_000) }), { code: 'invalid', part: 'now' }],
    [
      'somebody who is not in the roster',
      asked({ authors: [{ code: 'CB99', name: '', share: 10_000 }] }),
      { code: 'unanswered', problems: [{ field: 'authors', code: 'unknown', found: 'CB99' }] },
    ],
    [
      'a day that has not come',
      asked({ starts: '1/1/2200' }),
      { problems: [{ field: 'starts', code: 'future', found: '1/1/2200' }] },
    ],
    [
      'words for evidence',
      asked({ evidence: 'https://vidu.vn\nđã đo' }),
      { problems: [{ field: 'evidence', code: 'notLink', found: 'đã đo' }] },
    ],
    ['no title', asked({ title: '' }), { problems: [{ field: 'title', code: 'missing' }] }],
  ])('%s', async (_, given, refusal) => {
    expect(await nothing(given)).toMatchObject(refusal);
  });

  test('after the last day', async () => {
    expect(await nothing(asked(), sheet => setting(sheet, '31/12/2020'))).toEqual({
      code: 'late',
      deadline: '31/12/2020',
      contact: '',
    });
  });

  test('after the last day where Cấu hình takes late ones: the history tells', async () => {
    const { sheet, register } = await opened();
    setting(sheet, '31/12/2020');
    setting(sheet, 'Có', 'Nhận đăng ký sau hạn');
    const request = asked();
    expect(await register(request)).toHaveProperty('value');
    const told = [{ Việc: expect.stringMatching(/^Đăng ký/), 'Lý do': 'Sau hạn 31/12/2020' }];
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject(told);
    for (let column = 0; column < 8; column++) type(sheet, 'Nhật ký', 1, column, '');
    await register(request);
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject(told);
  });

  test('a title that is there, in other marks; sent all the same it is registered', async () => {
    const { sheet, register } = await opened();
    await register(asked());
    const again = asked({ title: 'SỐ HOÁ  hồ sơ khuyến nông bằng mã qr' });
    expect(await register(again)).toEqual({ refused: { code: 'twin', number: 'SK-2020-0013' } });
    expect((await register({ ...again, despiteTwin: true })).value.number).toBe('SK-2020-0014');
    expect(registered(sheet)).toHaveLength(2);
  });

  test('no tab Cán bộ: its name is told', async () => {
    const { sheet, register } = await opened();
    sheet.engine.run('sheet.mutation.remove-sheet', {
      unitId: sheet.engine.unit,
      subUnitId: tabId(sheet, 'Cán bộ'),
      subUnitName: 'Cán bộ',
    });
    expect(await register(asked())).toEqual({ refused: { code: 'missingTab', tab: 'Cán bộ' } });
  });

  test('no column Trạng thái: its name is told', async () => {
    expect(await nothing(asked(), sheet => type(sheet, 'Sáng kiến', 0, 10, 'Ghi chú'))).toEqual({
      code: 'missingColumn',
      tab: 'Sáng kiến',
      column: 'Trạng thái',
    });
  });
});

test('at most 16 service calls, 6 of them on cells', async () => {
  const { run } = await opened();
  const { reply, calls } = (await run('watched', ['registerInitiative', asked()])) as {
    reply: object;
    calls: string[];
  };
  expect(reply).toHaveProperty('value');
  expect(calls.length, calls.join(' ')).toBeLessThanOrEqual(16);
  expect(calls.filter(touchesCells).length, calls.join(' ')).toBeLessThanOrEqual(6);
});
