import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Watched } from '../../../src/build/bench/watchedServices.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { stillExamples } from '../../example/copies.ts';
import { callsToFail } from './callsToFail.ts';
import { asked, registering } from './registering.ts';
import { rowsOf, setting, tabId, type } from './rows.ts';

/*
 * Service calls of every function that writes fail in turn, before their effect and after it; then the page sends the same
 * again, as it does when an answer is lost.
 */

const COUNCIL = 'hoidong@vidu.vn';
const AUTHOR = 'an@vidu.vn';
type Open = Awaited<ReturnType<typeof registering>>;
type Row = Record<string, unknown>;

const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 6, 'E-mail', AUTHOR);
  setting(sheet, 'Người xét duyệt', COUNCIL);
});

/** Puts columns between those that are written together, so that a change takes several calls. */
function scatter(sheet: LocalSheet): void {
  const { engine } = sheet;
  const target = { unitId: engine.unit, subUnitId: tabId(sheet, 'Sáng kiến') };
  for (const column of [14, 13, 12, 11, 4, 1])
    engine.run('sheet.command.insert-col-by-range', {
      ...target,
      range: { startRow: 0, endRow: 999, startColumn: column, endColumn: column },
      direction: 1,
    });
}

let titles = 0;
const fresh = () => asked({ title: `Sáng kiến thử lỗi dịch vụ số ${++titles}` });

/** The row of an initiative, and what the history says of it. */
function found({ sheet }: Open, number: string): { rows: Row[]; entries: unknown[][] } {
  return {
    rows: rowsOf(sheet, 'Sáng kiến').filter(row => row['Số tiếp nhận'] === number),
    entries: rowsOf(sheet, 'Nhật ký')
      .filter(entry => entry['Đối tượng'] === number)
      .map(entry => [entry.Việc, entry.Từ, entry.Đến]),
  };
}

/**
 * Runs a function with one call after the other failing, each time on something fresh; `check` sees the answer to the second
 * sending. Gives how many calls there are, and how many trials there were.
 */
async function failEach<Given>(
  open: Open,
  name: string,
  user: string,
  prepare: () => Promise<Given>,
  check: (given: Given, reply: unknown, note: string) => void,
): Promise<{ readonly calls: number; readonly trials: number }> {
  const { calls }: Watched = await open.watched(name, await prepare(), {}, user);
  const trials = callsToFail(calls).flatMap(fails => [false, true].map(after => ({ fails, after })));
  for (const { fails, after } of trials) {
    const given = await prepare();
    const first: Watched = await open.watched(name, given, { fails, after }, user);
    const note = `${first.calls[fails - 1]} fails ${after ? 'after' : 'before'} its effect`;
    expect(first.reply, note).toMatchObject({ refused: { code: 'unexpected' } });
    check(given, await open.run(name, [given], user), note);
  }
  return { calls: calls.length, trials: trials.length };
}

describe('a registration', { timeout: 120_000 }, () => {
  test('one row, one number, one entry', async () => {
    const open = await registering(copies);
    const { calls, trials } = await failEach(
      open,
      'registerInitiative',
      AUTHOR,
      async () => fresh(),
      (given, reply, note) => {
        const { value } = reply as { value: { number: string } };
        const { rows, entries } = found(open, value.number);
        expect(rows, note).toMatchObject([{ Tên: given.title, Khóa: given.key, 'Phiên bản': 1 }]);
        expect(entries, note).toEqual([['Đăng ký', '', 'Đã đăng ký']]);
      },
    );
    expect(calls).toBe(16);
    const numbers = rowsOf(open.sheet, 'Sáng kiến').map(row => row['Số tiếp nhận']);
    expect(numbers).toHaveLength(12 + 1 + trials);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe.each([
  ['columns side by side', () => undefined],
  ['columns that people have moved apart', scatter],
])('with %s', { timeout: 120_000 }, (_, arrange) => {
  const opened = async () => {
    const open = await registering(copies);
    arrange(open.sheet);
    const stock: string[] = [];
    const registered = async () => {
      if (stock.length === 0) {
        const lists = Array.from({ length: 20 }, () => JSON.stringify([fresh()]));
        for (const { value } of await open.run('each', ['registerInitiative', lists], AUTHOR))
          stock.push(value.number);
      }
      return stock.pop()!;
    };
    const step = (number: string, version: number, action: string) => ({
      number,
      version,
      key: randomUUID(),
      as: '',
      action,
      reason: 'Vì sao',
      day: '3/2/2020',
      evidence: 'https://vidu.vn/ket-qua',
    });
    return { ...open, registered, step };
  };

  test('an edit: every cell, one version, one entry', async () => {
    const open = await opened();
    const { calls } = await failEach(
      open,
      'editInitiative',
      AUTHOR,
      async () => {
        const { despiteTwin: _twin, ...answers } = fresh();
        const number = await open.registered();
        const authors = [{ code: 'CB08', name: '', share: 10_000 }];
        return {
          ...answers,
          kind: 'Mô hình',
          now: 'Khác',
          authors,
          evidence: 'https://vidu.vn/a',
          number,
          version: 1,
          as: '',
        };
      },
      (given, reply, note) => {
        const { rows, entries } = found(open, given.number);
        expect(reply, note).toMatchObject({ value: { title: given.title, version: 2 } });
        expect(rows, note).toMatchObject([
          {
            Loại: 'Mô hình',
            Tên: given.title,
            'Giải pháp': 'Khác',
            'Mã tác giả': 'CB08',
            'Đơn vị': 'Phòng mẫu 2',
            'Minh chứng': 'https://vidu.vn/a',
            'Trạng thái': 'Đã đăng ký',
            'Phiên bản': 2,
            'Người cập nhật': AUTHOR,
            Khóa: expect.stringMatching(new RegExp(` ${given.key}$`)),
          },
        ]);
        expect(entries, note).toEqual([
          ['Đăng ký', '', 'Đã đăng ký'],
          ['Sửa nội dung', 'Đã đăng ký', 'Đã đăng ký'],
        ]);
        const kept = rowsOf(open.sheet, 'Nhật ký')
          .map(entry => [entry['Đối tượng'], entry.Từ, entry.Khóa])
          .filter(([about, , key]) => String(about).startsWith(`${given.number} · `) && key === given.key);
        expect(kept, note).toHaveLength(6);
        expect(kept, note).toContainEqual([
          `${given.number} · Giải pháp`,
          'Dán mã QR lên từng hồ sơ',
          given.key,
        ]);
      },
    );
    expect(calls).toBeGreaterThan(15);
  });

  test.each([
    ['withdraw', AUTHOR, [], 'Rút', 'Đã đăng ký', 'Đã rút'],
    ['refuse', COUNCIL, [], 'Không duyệt', 'Đã đăng ký', 'Không duyệt'],
    ['apply', AUTHOR, ['approve', 'start'], 'Báo đã áp dụng', 'Đang triển khai', 'Đã áp dụng'],
    ['undo', COUNCIL, ['return'], 'Hoàn tác', 'Cần bổ sung', 'Đã đăng ký'],
    ['restore', AUTHOR, ['withdraw'], 'Hoàn tác rút', 'Đã rút', 'Đã đăng ký'],
    ['askMore', COUNCIL, ['approve', 'start', 'apply'], 'Yêu cầu bổ sung', 'Đã áp dụng', 'Đang triển khai'],
  ] as const)('%s: one state, one version, one entry', async (action, user, before, label, from, to) => {
    const open = await opened();
    await failEach(
      open,
      'changeState',
      user,
      async () => {
        const number = await open.registered();
        for (const [at, one] of before.entries())
          await open.run(
            'changeState',
            [open.step(number, at + 1, one)],
            ['start', 'apply', 'withdraw'].includes(one) ? AUTHOR : COUNCIL,
          );
        return open.step(number, before.length + 1, action);
      },
      (given, reply, note) => {
        const { rows, entries } = found(open, given.number);
        expect(reply, note).toMatchObject({ value: { state: to, version: before.length + 2 } });
        expect(rows, note).toMatchObject([
          { 'Trạng thái': to, 'Phiên bản': before.length + 2, 'Người cập nhật': user },
        ]);
        expect(entries, note).toHaveLength(before.length + 2);
        expect(entries.at(-1), note).toEqual([label, from, to]);
      },
    );
  });

  test('rows that were typed by hand: one number, one entry each', async () => {
    const open = await opened();
    let row = 11;
    let accepted = 12;
    await failEach(
      open,
      'acceptTyped',
      COUNCIL,
      async () => {
        for (const gap of [1, 1, 2]) {
          row += gap;
          const { kind, title, field, before, now, expected } = fresh();
          const cells = { Loại: kind, Tên: title, 'Lĩnh vực CCHC': field, 'Mã tác giả': 'CB08' };
          const texts = { 'Thực trạng': before, 'Giải pháp': now, 'Kết quả mong đợi': expected };
          for (const [header, text] of Object.entries({ ...cells, ...texts }))
            type(open.sheet, 'Sáng kiến', row, header, text);
        }
        accepted += 3;
      },
      (_given, reply, note) => {
        expect(reply, note).toMatchObject({ value: { queue: { typed: [] } } });
        const rows = rowsOf(open.sheet, 'Sáng kiến');
        const numbers = rows.map(one => one['Số tiếp nhận']);
        expect(new Set(numbers).size, note).toBe(accepted);
        expect(numbers, note).toHaveLength(accepted);
        const told = rowsOf(open.sheet, 'Nhật ký').map(entry => entry['Đối tượng']);
        expect(told.toSorted(), note).toEqual(numbers.slice(12).toSorted());
        for (const one of rows.slice(12))
          expect(one, note).toMatchObject({
            'Trạng thái': 'Đã đăng ký',
            'Đơn vị': 'Phòng mẫu 2',
            'Phiên bản': 1,
          });
      },
    );
  });
});

test('a draft: the new one', { timeout: 60_000 }, async () => {
  const open = await registering(copies);
  let count = 0;
  const drafts: string[] = [];
  await failEach(
    open,
    'keepDraft',
    AUTHOR,
    async () => {
      drafts.push(`${++count} ${'ế'.repeat(10_000)}`);
      return drafts.at(-1);
    },
    (_given, reply, note) => expect(reply, note).toEqual({ value: null }),
  );
  expect((await open.run('openSidebar')).value.draft).toBe(drafts.at(-1));
});
