import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { InitiativeEdit } from '../../../src/contract/InitiativeChange.ts';
import { stillExamples } from '../../example/copies.ts';
import { asked, registering } from './registering.ts';
import { rowsOf, setting, tabId, type } from './rows.ts';

const COUNCIL = 'hoidong@vidu.vn';
const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 6, 'E-mail', 'an@vidu.vn');
  type(sheet, 'Cán bộ', 11, 'E-mail', 'binh@vidu.vn');
  setting(sheet, 'Người xét duyệt', COUNCIL);
});

/** Edits while somebody deletes that row of the register, once a former text is kept. */
const deletedMeanwhile = `function deletedMeanwhile(given, row) {
  function seen(service, changed) {
    return new Proxy(service, { get: function (target, name) {
      return changed[name] || (typeof target[name] === 'function' ? target[name].bind(target) : target[name]);
    } });
  }
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  function appendRow(cells) {
    spreadsheet.getSheetByName('Nhật ký').appendRow(cells);
    spreadsheet.getSheetByName('Sáng kiến').deleteRow(row);
  }
  function getSheetByName(name) {
    var sheet = spreadsheet.getSheetByName(name);
    return name === 'Nhật ký' ? seen(sheet, { appendRow: appendRow }) : sheet;
  }
  SpreadsheetApp = seen(SpreadsheetApp, {
    getActiveSpreadsheet: function () { return seen(spreadsheet, { getSheetByName: getSheetByName }); },
  });
  return editInitiative(given);
}`;

/** The answers of `asked()` for SK-2020-0013. */
function edited(change: Partial<InitiativeEdit> = {}): InitiativeEdit {
  const { despiteTwin: _, ...answers } = asked();
  return { ...answers, number: 'SK-2020-0013', version: 1, as: '', evidence: '', ...change };
}

async function registered() {
  const open = await registering(copies);
  await open.register(asked());
  const edit = (change: Partial<InitiativeEdit> = {}, user?: string) =>
    open.run('editInitiative', [edited(change)], user);
  const decide = (action: string, version: number) =>
    open.run(
      'changeState',
      [
        {
          number: 'SK-2020-0013',
          version,
          key: randomUUID(),
          as: '',
          action,
          reason: 'Vì sao',
          day: '',
          evidence: '',
        },
      ],
      COUNCIL,
    );
  return { ...open, edit, decide, row: () => rowsOf(open.sheet, 'Sáng kiến')[12]! };
}

describe('an edit', { timeout: 60_000 }, () => {
  test('writes what has changed, keeps the time of registration, tells which columns', async () => {
    const { edit, row, sheet } = await registered();
    const before = row();
    const { value } = await edit({
      title: 'Số hóa hồ sơ bằng mã vạch',
      evidence: 'https://vidu.vn',
      starts: '',
    });
    expect(value).toMatchObject({
      title: 'Số hóa hồ sơ bằng mã vạch',
      evidence: 'https://vidu.vn',
      starts: '',
      version: 2,
      state: 'Đã đăng ký',
      updatedBy: 'Cán bộ mẫu 07',
      may: ['edit', 'withdraw'],
    });
    const { 'Cập nhật lúc': _, Khóa: key, ...after } = row();
    expect(after).toEqual({
      ...Object.fromEntries(
        Object.entries(before).filter(([name]) => name !== 'Cập nhật lúc' && name !== 'Khóa'),
      ),
      Tên: 'Số hóa hồ sơ bằng mã vạch',
      'Minh chứng': 'https://vidu.vn',
      'Ngày bắt đầu áp dụng': '',
      'Người cập nhật': 'an@vidu.vn',
      'Phiên bản': 2,
    });
    expect(key).toMatch(new RegExp(`^${before.Khóa} [0-9a-f-]{36}$`));
    expect(rowsOf(sheet, 'Nhật ký').at(-1)).toMatchObject({
      Việc: 'Sửa nội dung',
      Từ: 'Đã đăng ký',
      Đến: 'Đã đăng ký',
      'Lý do': 'Cột đã sửa: Tên; Ngày bắt đầu áp dụng; Minh chứng',
    });
  });

  test('keeps each former text whole, in a row of its own, and shows it with the step', async () => {
    const { edit, sheet } = await registered();
    const long = `=${'Hồ sơ giấy '.repeat(400)}`.trim();
    await edit({ before: long });
    const { value } = await edit({ version: 2, before: 'Nay đã khác', now: 'Nay đã khác', starts: '' });
    const kept = rowsOf(sheet, 'Nhật ký').filter(({ 'Đối tượng': about }) => String(about).includes(' · '));
    expect(kept.map(one => [one['Đối tượng'], one.Việc, one.Từ, one.Đến])).toEqual([
      ['SK-2020-0013 · Thực trạng', 'Sửa nội dung', 'Hồ sơ giấy', ''],
      ['SK-2020-0013 · Ngày bắt đầu áp dụng', 'Sửa nội dung', '03/02/2020', ''],
      ['SK-2020-0013 · Thực trạng', 'Sửa nội dung', long, ''],
      ['SK-2020-0013 · Giải pháp', 'Sửa nội dung', 'Dán mã QR lên từng hồ sơ', ''],
    ]);
    expect(value.history.map(({ replaced }: { replaced: object[] }) => replaced)).toEqual([
      [],
      [{ column: 'Thực trạng', text: 'Hồ sơ giấy' }],
      [
        { column: 'Ngày bắt đầu áp dụng', text: '03/02/2020' },
        { column: 'Thực trạng', text: long },
        { column: 'Giải pháp', text: 'Dán mã QR lên từng hồ sơ' },
      ],
    ]);
  });

  test('adds evidence to what is there, and takes none away', async () => {
    const { edit, row, sheet } = await registered();
    await edit({ evidence: 'https://vidu.vn/1' });
    await edit({ version: 2, evidence: 'https://vidu.vn/2\nhttps://vidu.vn/1' });
    const { value } = await edit({ version: 3 });
    expect(value.evidence).toBe('https://vidu.vn/1\nhttps://vidu.vn/2');
    expect(row()['Minh chứng']).toBe('https://vidu.vn/1\nhttps://vidu.vn/2');
    const many = Array.from({ length: 9 }, (_, at) => `https://vidu.vn/khac/${at}`).join('\n');
    expect((await edit({ version: 4, evidence: many })).refused).toEqual({
      code: 'unanswered',
      problems: [{ field: 'evidence', code: 'many', found: '11' }],
    });
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(4);
  });

  test('leaves formulas that people have added, and columns of their own, alone', async () => {
    const { edit, sheet } = await registered();
    type(sheet, 'Sáng kiến', 12, 'Đơn vị', '="Phòng "&"mẫu 1"');
    await sheet.engine.settled();
    await edit({ now: 'Cách làm khác' });
    const tab = sheet.engine.tab(tabId(sheet, 'Sáng kiến'));
    expect(tab.getCellRaw(13, 6)?.f).toBeTruthy();
    expect(rowsOf(sheet, 'Sáng kiến')[12]).toMatchObject({
      'Đơn vị': 'Phòng mẫu 1',
      'Giải pháp': 'Cách làm khác',
    });
  });

  test('of what was sent back sends it again', async () => {
    const { edit, decide } = await registered();
    await decide('return', 1);
    const { value } = await edit({ version: 2, now: 'Đã bổ sung' });
    expect(value).toMatchObject({ state: 'Đã đăng ký', version: 3, reason: 'Vì sao' });
    expect(value.history[2]).toMatchObject({ from: 'Cần bổ sung', to: 'Đã đăng ký' });
  });

  test('with another first author brings their unit', async () => {
    const { edit, row } = await registered();
    await edit({ authors: [{ code: 'CB08', name: '', share: 10_000 }] });
    expect(row()).toMatchObject({
      'Mã đơn vị': 'P2',
      'Đơn vị': 'Phòng mẫu 2',
      'Mã tác giả': 'CB08',
      'Tác giả': 'Cán bộ mẫu 08',
      'Tỷ lệ đóng góp': '100',
    });
  });

  test('by two people: the second sees who has changed what, and its version', async () => {
    const { edit, row } = await registered();
    await edit({ title: 'Tên do người thứ nhất sửa', expected: 'Nhanh hơn' });
    const before = row();
    const { refused } = await edit({ title: 'Tên do người thứ hai sửa' }, 'binh@vidu.vn');
    expect(refused).toMatchObject({
      code: 'changed',
      number: 'SK-2020-0013',
      by: 'Cán bộ mẫu 07',
      columns: ['Tên', 'Kết quả mong đợi'],
      version: 2,
    });
    expect(Date.parse(refused.at)).toBeGreaterThan(Date.now() - 60_000);
    expect(row()).toEqual(before);
    const { value } = await edit({ title: 'Tên do người thứ hai sửa', version: 2 }, 'binh@vidu.vn');
    expect(value).toMatchObject({ version: 3, updatedBy: 'Cán bộ mẫu 12' });
  });

  test('sent again with the same key: done once, also after somebody else has changed it', async () => {
    const { edit, row, sheet } = await registered();
    const key = randomUUID();
    const first = await edit({ key, now: 'Lần một' });
    expect(await edit({ key, now: 'Lần một' })).toEqual(first);
    await edit({ version: 2, now: 'Lần hai' }, 'binh@vidu.vn');
    expect((await edit({ key, now: 'Lần một' })).value).toMatchObject({ version: 3, now: 'Lần hai' });
    expect(row()).toMatchObject({ 'Giải pháp': 'Lần hai' });
    expect(rowsOf(sheet, 'Nhật ký').filter(one => !String(one['Đối tượng']).includes(' · '))).toHaveLength(3);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(5);
  });

  test('after rows were sorted, columns moved and tabs renamed it finds its cells', async () => {
    const { edit, sheet } = await registered();
    const { engine } = sheet;
    const target = { unitId: engine.unit, subUnitId: tabId(sheet, 'Sáng kiến') };
    engine.run('sheet.command.set-worksheet-name', { ...target, name: 'Sổ sáng kiến' });
    const whole = { startRow: 0, endRow: 999 };
    const at = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 20 });
    engine.run('sheet.command.insert-row-by-range', { ...target, range: at(3), direction: 0 });
    for (const column of [4, 11, 16])
      engine.run('sheet.command.insert-col-by-range', {
        ...target,
        range: { ...whole, startColumn: column, endColumn: column },
        direction: 1,
      });
    const { value } = await edit({ title: 'Tên mới sau khi dời cột', kind: 'Mô hình', now: 'Khác' });
    expect(value).toMatchObject({ title: 'Tên mới sau khi dời cột', version: 2 });
    expect(rowsOf(sheet, 'Sổ sáng kiến')[12]).toMatchObject({
      'Số tiếp nhận': 'SK-2020-0013',
      Loại: 'Mô hình',
      Tên: 'Tên mới sau khi dời cột',
      'Giải pháp': 'Khác',
      'Phiên bản': 2,
      '': '',
    });
  });

  test.each<[string, object, string, object]>([
    ['by somebody else', {}, 'la@vidu.vn', { code: 'notAuthor' }],
    ['by somebody else who names an author', { as: 'CB07' }, 'la@vidu.vn', { code: 'unknownPerson' }],
    ['by whoever names an author and has no e-mail', { as: 'CB07' }, '', { code: 'notAuthor' }],
    [
      'a fault of the form',
      { title: 'Ngắn' },
      'an@vidu.vn',
      { code: 'unanswered', problems: [{ field: 'title' }] },
    ],
    ['evidence that is no link', { evidence: 'đã đo' }, 'an@vidu.vn', { problems: [{ code: 'notLink' }] }],
    ['a key too many', { state: 'Đã duyệt' }, 'an@vidu.vn', { code: 'invalid' }],
    ['a version that is no number', { version: '1' }, 'an@vidu.vn', { code: 'invalid', part: 'version' }],
  ])('refused, and nothing written: %s', async (_, change, user, refusal) => {
    const { edit, row, sheet } = await registered();
    const before = row();
    expect((await edit(change, user)).refused).toMatchObject(refusal);
    expect(row()).toEqual(before);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(1);
  });

  test('refused where somebody deletes its row meanwhile: of its former texts nothing stays', async () => {
    const { register, run, sheet } = await registering(copies, deletedMeanwhile);
    await register(asked());
    const reply = await run('deletedMeanwhile', [edited({ title: 'Số hóa hồ sơ bằng mã vạch' }), 14]);
    expect(reply).toEqual({ refused: { code: 'gone', number: 'SK-2020-0013' } });
    expect(rowsOf(sheet, 'Sáng kiến')).toHaveLength(12);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(1);
  });

  test('refused once it is decided', async () => {
    const { edit, decide } = await registered();
    await decide('approve', 1);
    expect((await edit({ version: 2 })).refused).toEqual({ code: 'notNow', state: 'Đã duyệt' });
  });
});
