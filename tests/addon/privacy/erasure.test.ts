import { afterAll, describe, expect, test } from 'vitest';
import { touchesCells, type Watched, watchedServices } from '../../../src/build/bench/watchedServices.ts';
import type { ErasureOutcome, ErasurePlan } from '../../../src/contract/PersonalData.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { copiesOf } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';
import { councilBooks, sheetOf } from '../council/councilBook.ts';
import { answer, cellsOf, FORM, formTab, questions } from '../council/formTab.ts';
import { rowsOf, setting, type } from '../register/rows.ts';

const ADMIN = 'quantri@vidu.vn';
/** CB07: of the council, an author, and reviewer and admin beside. */
const EMAIL = 'baylam@vidu.vn';
const NAME = 'Cán bộ mẫu 07';
const OTHER = 'Cán bộ mẫu 08';
const ERASED = '(đã xóa CB07)';
const CODE = { code: 'CB07' };

const registration = (title: string, authors: readonly (readonly [code: string, share: number])[]) => ({
  ...{ kind: 'Sáng kiến', title, field: 'Hiện đại hóa hành chính', before: 'Hồ sơ giấy', now: 'Dán mã QR' },
  ...{
    expected: 'Tìm nhanh',
    starts: '3/2/2020',
    evidence: '',
    despiteTwin: false,
    key: crypto.randomUUID(),
  },
  authors: authors.map(([code, share]) => ({ code, name: '', share })),
});

/** A workbook in which CB07 stands wherever the add-on writes people. */
const left = copiesOf(async () => {
  const { sheet, run } = opened(await councilBooks({ isStill: false })(), {
    more: formTab,
    later: () => undefined,
  });
  const call = async (name: string, given?: unknown, user = ADMIN) => {
    const reply = await run(name, given === undefined ? [] : [given], user);
    if (!reply.value) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.value;
  };
  type(sheet, 'Cán bộ', 6, 'E-mail', EMAIL);
  setting(sheet, 'Người xét duyệt', `hoidong@vidu.vn; ${EMAIL}`);
  setting(sheet, 'Quản trị', `${ADMIN}, ${EMAIL}`);
  setting(sheet, 'Liên hệ', `${NAME}, số máy 12`);
  const judged = rowsOf(sheet, 'Sáng kiến').findIndex(row => row['Số tiếp nhận'] === 'SK-2020-0002');
  type(sheet, 'Sáng kiến', judged, 'Mã tác giả', 'CB08');
  type(sheet, 'Sáng kiến', judged, 'Tác giả', OTHER);
  await call('setUpWorkbook', { withSample: false });
  const own = await call(
    'registerInitiative',
    registration('Sổ tay điện tử cho trạm', [
      ['CB07', 6000],
      ['CB12', 4000],
    ]),
    EMAIL,
  );
  await call('registerInitiative', registration('Bản đồ số vùng trồng cam', [['CB07', 10000]]), 'ai@vidu.vn');
  await call(
    'editInitiative',
    {
      ...registration('Sổ tay điện tử cho trạm', [
        ['CB12', 4000],
        ['CB07', 6000],
      ]),
      ...{ number: own.number, version: 1, as: '' },
      despiteTwin: undefined,
    },
    EMAIL,
  );
  await call('handInSheet', sheetOf('SK-2020-0002', [20, 20, 30]), EMAIL);
  await call('handInSheet', sheetOf('SK-2020-0002', [20, 20, 30], { member: NAME }), 'thuky@vidu.vn');
  await call('freezeResults', { period: 'Năm 2020', again: false, despite: true }, EMAIL);
  await call('writeResults');
  await run('sendForm', [
    FORM,
    [...questions, 'Địa chỉ email'],
    cellsOf([answer]).map(row => [...row, EMAIL]),
  ]);
  await call('acceptTyped', undefined, EMAIL);
  await sheet.engine.settled();
  const bytes = await sheet.bytes();
  await sheet.stop();
  return bytes;
});

const book = async (later?: typeof afterAll) => {
  const { sheet, run, changes } = opened(await left(), {
    more: `${watchedServices}\n${editors}`,
    ...(later ? { later } : {}),
  });
  await sheet.engine.settled();
  const call = async <Value>(name: string, given: unknown): Promise<Value> =>
    (await run(name, [given])).value;
  const plan = () => call<ErasurePlan>('planErasure', CODE);
  const erase = (name = NAME) => call<ErasureOutcome>('erasePersonalData', { ...CODE, name });
  return { sheet, run, changes, call, plan, erase };
};

const all = (sheet: LocalSheet) =>
  new Map(
    sheet.engine.workbook.getSheets().map(tab => [tab.getName(), gridOf(sheet, tab.getName())] as const),
  );
/** Cells that hold a text, as «tab: text». */
const holding = (sheet: LocalSheet, ...texts: readonly string[]) =>
  [...all(sheet)].flatMap(([tab, rows]) =>
    rows.flat().flatMap(cell => (texts.some(text => String(cell).includes(text)) ? [`${tab}: ${cell}`] : [])),
  );
const editors = `function editors() {
  return SpreadsheetApp.getActiveSpreadsheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .map(one => one.getEditors().map(editor => editor.getEmail()).join(' ')).join(' ');
}`;

describe('somebody who has left', { timeout: 120_000 }, async () => {
  const { sheet, plan, erase, run, call } = await book(afterAll);
  const before = all(sheet);
  const checked = await call<{ findings: unknown[] }>('checkWorkbook', null);

  test('what would change is told, and what to do before', async () => {
    const told = await plan();
    expect(told).toMatchObject({
      ...{ obstacle: '', code: 'CB07', name: NAME, pseudonym: ERASED, left: [] },
      ...{ role: 'Ủy viên', isHead: false, isLastReviewer: false, isContact: true },
    });
    expect(told.open).toContain('SK-2020-0013');
    expect(told.changed.map(({ tab }) => tab)).toEqual([
      ...['Kết quả', 'Sáng kiến', 'Cấu hình', 'Kết quả đã chốt', 'Nhật ký', 'Phiếu Hội đồng'],
      ...[FORM, 'Hội đồng', 'Cán bộ'],
    ]);
    expect(holding(sheet, NAME, EMAIL).length).toBeGreaterThan(20);
    expect(await run('editors')).toContain(EMAIL);
  });

  test('stands nowhere any more by name or e-mail; nothing is left to erase', async () => {
    const { isDone, changed, plan: after } = await erase();
    await sheet.engine.settled();
    expect(isDone).toBe(true);
    expect(changed.length).toBe(9);
    expect(holding(sheet, NAME, EMAIL)).toEqual([]);
    expect(after).toMatchObject({ name: ERASED, changed: [], left: [] });
    expect(await run('editors')).not.toContain(EMAIL);
    expect(rowsOf(sheet, 'Cán bộ')[6]).toMatchObject({ 'Mã cán bộ': 'CB07', 'Họ tên': ERASED, 'E-mail': '' });
    const settings = new Map(rowsOf(sheet, 'Cấu hình').map(row => [row.Mục, row['Giá trị']]));
    expect(['Người xét duyệt', 'Quản trị', 'Liên hệ'].map(name => settings.get(name))).toEqual([
      'hoidong@vidu.vn',
      ADMIN,
      `${ERASED}, số máy 12`,
    ]);
  });

  test('every other cell is as it was, scores, shares and numbers among them', () => {
    const [was, is] = [before, all(sheet)];
    was.delete('Bản lưu thiết lập');
    const plain = (rows: readonly (readonly unknown[])[]) =>
      rows.map(row => row.map(cell => String(cell).split(ERASED).join(NAME)));
    const differ: string[] = [];
    // Rows that were blank are told of by the history alone.
    const isUsed = (row: readonly string[]) => row.some(cell => cell !== '');
    for (const [tab, rows] of was) {
      const now = plain(is.get(tab)!);
      for (const [at, row] of plain(rows).entries())
        if (isUsed(row) || tab !== 'Nhật ký')
          for (const [place, cell] of row.entries())
            if (now[at]![place] !== cell && !cell.includes(EMAIL))
              differ.push(`${tab}: ${cell} → ${now[at]![place]}`);
    }
    // A name that was typed into a form is the code from now on, and the answer known by that.
    expect(differ.filter(one => !/mau-|can bo mau 07/.test(one))).toEqual([]);
    expect(is.has('Bản lưu thiết lập')).toBe(false);
  });

  test('the check finds nothing new, nothing can be undone, the history tells who has done it', async () => {
    expect(await call('checkWorkbook', null)).toMatchObject({ findings: checked.findings });
    expect(await run('undoSetUp')).toEqual({ refused: { code: 'nothingToUndo' } });
    expect(rowsOf(sheet, 'Nhật ký').at(-1)).toMatchObject({
      ...{ Người: ADMIN, 'Đối tượng': 'CB07', Việc: 'Xóa dữ liệu cá nhân', Từ: '', Đến: '' },
    });
  });

  test('an answer of a form that was taken in is not taken in again', async () => {
    const { value } = await run('acceptTyped', [], 'hoidong@vidu.vn');
    expect(value.numbers).toEqual([]);
  });

  test('what was registered with an e-mail is not changed by whoever says that they are an author', async () => {
    const { refused } = await run(
      'changeState',
      [
        {
          number: 'SK-2020-0013',
          version: 2,
          key: crypto.randomUUID(),
          as: 'CB12',
          action: 'withdraw',
          reason: 'x',
          day: '',
          evidence: '',
        },
      ],
      '',
    );
    expect(refused.code).toBe('notAuthor');
  });

  test('asked once more nothing is written', async () => {
    const entries = rowsOf(sheet, 'Nhật ký').length;
    expect(await erase()).toMatchObject({ isDone: true, changed: [] });
    expect(rowsOf(sheet, 'Nhật ký').length).toBe(entries);
  });
});

test('whoever is called the same keeps their name; what a name alone says stays and is told', async () => {
  const { sheet, plan, erase } = await book();
  type(sheet, 'Cán bộ', 7, 'Họ tên', NAME);
  await sheet.engine.settled();
  const { left: stays } = await plan();
  expect(stays.map(({ tab }) => tab)).toEqual(expect.arrayContaining(['Phiếu Hội đồng', 'Nhật ký']));
  await erase();
  await sheet.engine.settled();
  expect(
    rowsOf(sheet, 'Cán bộ')
      .slice(6, 8)
      .map(row => row['Họ tên']),
  ).toEqual([ERASED, NAME]);
  expect(holding(sheet, EMAIL)).toEqual([]);
  const frozen = rowsOf(sheet, 'Kết quả đã chốt').filter(row => row.Mã === 'CB07' || row.Mã === 'CB08');
  expect(frozen.map(row => [row.Mã, row.Tên]).sort()).toEqual([
    ['CB07', ERASED],
    ['CB08', OTHER],
  ]);
});

test('a name that a formula of people gives stays and is told', async () => {
  const { sheet, plan } = await book();
  type(sheet, 'Cán bộ', 6, 'Họ tên', `="${NAME}"`);
  await sheet.engine.settled();
  expect((await plan()).left).toEqual([{ tab: 'Cán bộ', cells: 1 }]);
});

describe('nothing is erased', { timeout: 60_000 }, async () => {
  const { sheet, changes, plan, erase } = await book(afterAll);

  test.each([
    ['of the only admin that is named', () => setting(sheet, 'Quản trị', EMAIL), NAME, 'lastAdmin'],
    ['of whoever asks', () => type(sheet, 'Cán bộ', 6, 'E-mail', ADMIN.toUpperCase()), NAME, 'self'],
    [
      'where the row is somebody else than the page has shown',
      () => {
        setting(sheet, 'Quản trị', ADMIN);
        type(sheet, 'Cán bộ', 6, 'E-mail', EMAIL);
      },
      OTHER,
      '',
    ],
    ['of a code that two have', () => type(sheet, 'Cán bộ', 7, 'Mã cán bộ', 'cb07'), NAME, 'repeated'],
    [
      'of a code that there is not',
      () => {
        type(sheet, 'Cán bộ', 6, 'Mã cán bộ', 'CB98');
        type(sheet, 'Cán bộ', 7, 'Mã cán bộ', 'CB99');
      },
      NAME,
      'unknown',
    ],
  ] as const)('%s', async (_, change, name, obstacle) => {
    change();
    await sheet.engine.settled();
    expect((await plan()).obstacle).toBe(obstacle);
    const before = changes();
    expect(await erase(name)).toMatchObject({ isDone: false, changed: [] });
    expect(changes()).toBe(before);
  });
});

describe('a call that is cut off', { timeout: 120_000 }, async () => {
  const given = { ...CODE, name: NAME };
  const watched = async (rows: number, later?: typeof afterAll) => {
    const opening = await book(later);
    for (let at = 0; at < rows; at++) {
      const about = { Người: at % 3 === 0 ? EMAIL : ADMIN, 'Đối tượng': `CB${at}`, Việc: 'Việc mẫu' };
      for (const [header, text] of Object.entries(about))
        type(opening.sheet, 'Nhật ký', 60 + at, header, text);
    }
    await opening.sheet.engine.settled();
    return (await opening.run('watched', ['erasePersonalData', given])) as Watched;
  };
  const { calls, writing } = await watched(0, afterAll);

  test('takes as many calls however many entries the history has', async () => {
    const more = await watched(120);
    expect(calls.filter(touchesCells).length).toBeLessThan(90);
    // One more rectangle: what lies between is blank.
    expect(more.writing.length - writing.length).toBeLessThanOrEqual(1);
  });

  const turns = writing.flatMap((call, at) =>
    touchesCells(call) || /delete|remove/.test(call) ? [at + 1] : [],
  );
  const some = [0, 0.3, 0.5, 0.7, 0.9, 1].map(part => turns[Math.round(part * (turns.length - 1))]!);
  test.each(some.map((failsWriting, at) => [failsWriting, at % 2 === 0] as const))(
    'at its write %i (after its effect: %s) is completed by the next one',
    async (failsWriting, after) => {
      const { sheet, run, erase } = await book();
      const first: Watched = await run('watched', ['erasePersonalData', given, { failsWriting, after }]);
      expect(first.reply).toMatchObject({ refused: { code: 'unexpected' } });
      expect(await erase()).toMatchObject({ isDone: true, plan: { changed: [] } });
      await sheet.engine.settled();
      expect(holding(sheet, NAME, EMAIL)).toEqual([]);
      expect(rowsOf(sheet, 'Nhật ký').filter(row => row.Việc === 'Xóa dữ liệu cá nhân')).toHaveLength(1);
    },
  );
});
