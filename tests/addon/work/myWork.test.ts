import { describe, expect, test } from 'vitest';
import type { Few, MyWork, Spot } from '../../../src/contract/MyWork.ts';
import type { ReviewQueue } from '../../../src/contract/ReviewQueue.ts';
import type { Serial } from '../../../src/host/sheet/CellValue.ts';
import { examples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { CHAIR, councilBooks, EXPERT, sheetOf } from '../council/councilBook.ts';
import { openedSheet } from '../periods/frozenSheet.ts';
import { registering } from '../register/registering.ts';
import { rowsOf, setting, tabId, type } from '../register/rows.ts';
import { renameTab } from '../setup/settingUp.ts';

const HEAD = 'truong.t5@vidu.vn';
const STAFF = 'an@vidu.vn';
const NOTHING = {
  ...{ unit: null, queue: null, unscored: null, concludable: null },
  ...{ untotalled: null, typed: null, uncoded: null },
};
const none = { count: 0, first: [] };

const today = Math.floor(Date.now() / 86_400_000) + 25_569;
const columnOf = (letters: string) => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

describe('the example', { timeout: 120_000 }, async () => {
  const { call, rows, type: put, setting, sheet } = await openedSheet();
  await put('Cán bộ', 'CB05', 'E-mail', HEAD);
  await put('Cán bộ', 'CB11', 'E-mail', STAFF);
  const work = async (user?: string, as = '') => (await call('myWork', as, user)).value as MyWork;
  /** What stands in a cell that was told. */
  const cellAt = ({ tab, cell }: Spot) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    return gridOf(sheet, tab)[Number(row) - 1]![columnOf(letters!) - 1] ?? '';
  };
  const inUnit = (tab: string, unit = 'T5') => rows(tab).filter(row => row['Mã đơn vị'] === unit);

  test.each([
    ['somebody in no roster', 'la@vidu.vn', ''],
    ['one of the staff', STAFF, ''],
    ['no e-mail, nobody chosen', 'la@vidu.vn', ''],
  ])('nothing for %s', async (_, user, as) => {
    expect(await work(user, as)).toEqual({ until: '', ...NOTHING });
  });

  test('a head: what the rows of the own unit lack, as Lý do says it, each cell blank in the sheet', async () => {
    const all = await work(HEAD);
    const { unit } = all;
    expect(all).toEqual({ until: '', ...NOTHING, unit });
    expect(unit!.name).toBe(rows('Đơn vị').find(row => row['Mã đơn vị'] === 'T5')!['Tên đơn vị']);
    const told = [...unit!.judgements.first, ...unit!.blanks.first];
    expect(told.map(cellAt)).toEqual(told.map(() => ''));
    const lacking = [...inUnit('Cán bộ'), ...inUnit('Đơn vị')].flatMap(row => {
      const [first] = String(row['Lý do']).split('; ');
      const codes = first!.startsWith('Thiếu: ') ? first!.slice(7).split(', ') : [];
      return codes.map(code => `${row['Mã cán bộ'] ?? row['Mã đơn vị']} ${code.split(' ')[0]}`);
    });
    expect(lacking.length).toBeGreaterThan(2);
    const named = told.flatMap(({ code, criteria }) => criteria.map(one => `${code} ${one}`));
    // The unit’s own figure is blank because somebody’s cell is.
    const wanted = lacking.map(one => (one === 'T5 T4' ? 'CB23 T4' : one));
    expect([...new Set(named)].sort()).toEqual(wanted.sort());
    expect(unit!.judgements.first.map(({ code, title }) => [code, title])).toEqual([
      ['CB23', 'Điểm tinh thần trách nhiệm'],
    ]);
  });

  test('a head: every cell that is cleared is one more, in the own unit alone; nobody judges themselves', async () => {
    const counts = async () => {
      const { unit } = await work(HEAD);
      return [unit!.judgements.count, unit!.blanks.count];
    };
    const [judgements, blanks] = (await counts()) as [number, number];
    await put('Cán bộ', 'CB11', 'Điểm tinh thần trách nhiệm', '');
    expect(await counts()).toEqual([judgements + 1, blanks]);
    await put('Cán bộ', 'CB11', 'Vi phạm kỷ luật', '');
    expect(await counts()).toEqual([judgements + 1, blanks + 1]);
    await put('Cán bộ', 'CB10', 'Vi phạm kỷ luật', '');
    await put('Cán bộ', 'CB05', 'Điểm tinh thần trách nhiệm', '');
    expect(await counts()).toEqual([judgements + 1, blanks + 1]);
    await put('Cán bộ', 'CB11', 'Vi phạm kỷ luật', 0);
    expect(await counts()).toEqual([judgements + 1, blanks]);
  });

  test('a head: open tasks of the own unit past their deadline, the oldest first, with who does them', async () => {
    const late = inUnit('Nhiệm vụ').filter(
      row =>
        row['Ngày hoàn thành'] === '' &&
        !['Đã hủy', 'Hoàn thành'].includes(String(row['Trạng thái'])) &&
        (row.Hạn as Serial).serial < today,
    );
    const { overdue } = (await work(HEAD)).unit!;
    expect(late.length).toBeGreaterThan(0);
    expect(overdue.count).toBe(late.length);
    expect(overdue.first.map(({ code }) => code).sort()).toEqual(late.map(row => row['Mã nhiệm vụ']).sort());
    const days = overdue.first.map(one => one.days);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    const [first] = overdue.first;
    expect(cellAt(first!)).toBe(first!.name);
    expect(first!.people[0]).toMatch(/^Cán bộ mẫu/);
    await put('Nhiệm vụ', first!.code, 'Trạng thái', 'Đã hủy');
    expect((await work(HEAD)).unit!.overdue.count).toBe(late.length - 1);
  });

  test('the council: the queue of Xét duyệt, whoever waits longest first', async () => {
    await setting('Người xét duyệt', 'hoidong@vidu.vn');
    const all = await work('hoidong@vidu.vn');
    const { queue } = all;
    expect(all).toEqual({ until: '', ...NOTHING, queue });
    const { waiting } = (await call('reviewQueue', null, 'hoidong@vidu.vn')).value as ReviewQueue;
    expect(queue!.count).toBe(waiting.length);
    expect(queue!.first.map(({ number }) => number).sort()).toEqual(waiting.map(one => one.number).sort());
    const days = queue!.first.map(one => one.days);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days[0]).toBeGreaterThan(2000);
    await setting('Người xét duyệt', '');
  });

  test('who may edit results: the rows whose total is no number, and why, in short', async () => {
    const { untotalled } = await work();
    const lacking = [...rows('Cán bộ'), ...rows('Đơn vị')].filter(
      ({ Điểm }) => typeof Điểm !== 'number' && Điểm !== 'Không áp dụng' && Điểm !== '',
    );
    expect(lacking.length).toBeGreaterThan(3);
    expect(untotalled!.count).toBe(lacking.length);
    expect(untotalled!.first.map(({ why }) => why)).toEqual(
      lacking.map(row => String(row['Lý do']).split('; ')[0]),
    );
    expect(untotalled!.first.map(cellAt)).toEqual(lacking.map(row => row.Điểm));
  });

  test('who may edit Cấu hình: rows without number or code, as many as the check finds', async () => {
    expect(await work()).toMatchObject({ typed: none, uncoded: none });
    await put('Sáng kiến', rows('Sáng kiến').length + 2, 'Tên', 'Viết tay');
    await put('Nhiệm vụ', rows('Nhiệm vụ').length + 2, 'Tên nhiệm vụ', 'Việc mới');
    await put('Cán bộ', rows('Cán bộ').length + 2, 'Họ tên', 'Người mới');
    await put('Đơn vị', rows('Đơn vị').length + 2, 'Tên đơn vị', 'Tổng cộng');
    const { typed, uncoded } = await work();
    const { findings } = (await call('checkWorkbook', null)).value as { findings: { kind: string }[] };
    const found = (kind: string) => findings.filter(one => one.kind === kind).length;
    expect([typed!.count, uncoded!.count]).toEqual([found('initiativeWithoutNumber'), found('missingCode')]);
    expect(typed!.first.map(({ name }) => name)).toEqual(['Viết tay']);
    expect(uncoded!.first.map(({ name }) => name).sort()).toEqual(['Người mới', 'Việc mới']);
    expect(cellAt(typed!.first[0]!)).toBe('Viết tay');
  });

  test('until when: the last day of the running period, as long as that is to come', async () => {
    const year = new Date().getFullYear();
    await setting('Kỳ hiện tại', `Năm ${year + 1}`);
    expect((await work(STAFF)).until).toBe(`31/12/${year + 1}`);
    await setting('Kỳ hiện tại', 'chưa rõ');
    expect((await work(STAFF)).until).toBe('');
    await setting('Kỳ hiện tại', 'Năm 2020');
  });

  test('what is told leads to its cell, also after its tab was renamed, by what it is called now', async () => {
    await renameTab(sheet, 'Nhiệm vụ', 'Việc năm 2020');
    const [first] = (await work(HEAD)).unit!.overdue.first;
    expect(first).toMatchObject({ tab: 'Việc năm 2020' });
    expect(await call('showCell', { tab: first!.tab, cell: first!.cell }, HEAD)).toEqual({ value: null });
  });
});

describe('service calls and rights', { timeout: 120_000 }, () => {
  const open = async () => {
    const book = await registering(examples);
    type(book.sheet, 'Cán bộ', 4, 'E-mail', HEAD);
    await book.sheet.engine.settled();
    return book;
  };

  test.each([
    ['a code that is somebody else’s', 'CB01', HEAD, { code: 'notAuthor' }],
    ['a code from an address in no roster', 'CB05', 'la@vidu.vn', { code: 'unknownPerson' }],
    ['no text', 7, HEAD, { code: 'invalid' }],
  ])('refused: %s', async (_, as, user, refusal) => {
    const { run } = await open();
    expect((await run('myWork', [as], user)).refused).toMatchObject(refusal);
  });

  test('hidden e-mail: whoever says that they head a unit sees what the sheet shows everybody', async () => {
    const { run } = await open();
    const { value } = await run('myWork', ['CB05'], '');
    expect(value.unit.overdue.count).toBeGreaterThan(0);
    expect((await run('myWork', ['CB11'], '')).value.unit).toBeNull();
    expect(JSON.stringify(value)).not.toContain('@');
  });

  test('many rows take no more calls than few; of very many the first ones are told', async () => {
    const { watched, sheet } = await open();
    const calls = async (user: string) => {
      const { calls: all, reply } = await watched('myWork', '', {}, user);
      return { all, value: (reply as { value: MyWork }).value };
    };
    const before = [await calls(HEAD), await calls('quantri@vidu.vn')];
    const { engine } = sheet;
    const header = gridOf(sheet, 'Nhiệm vụ')[0]!.map(String);
    const at = (title: string) => header.indexOf(title);
    const cellValue = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        i + 500,
        {
          [at('Tên nhiệm vụ')]: { v: `Việc ${i}`, t: 1 },
          [at('Mã đơn vị')]: { v: 'T5', t: 1 },
          [at('Hạn')]: { v: 43_900, t: 2 },
        },
      ]),
    );
    engine.run('sheet.mutation.set-range-values', {
      unitId: engine.unit,
      subUnitId: tabId(sheet, 'Nhiệm vụ'),
      cellValue,
    });
    const after = [await calls(HEAD), await calls('quantri@vidu.vn')];
    expect(after.map(({ all }) => all)).toEqual(before.map(({ all }) => all));
    const many = after[0]!.value.unit!.overdue;
    expect(many.count).toBe(before[0]!.value.unit!.overdue.count + 400);
    expect(many.first).toHaveLength(50);
    const uncoded: Few<Spot> = after[1]!.value.uncoded!;
    expect([uncoded.count, uncoded.first.length]).toEqual([400, 50]);
    for (const { all } of before) expect(all.length).toBeLessThanOrEqual(35);
  });
});

test('the council: what lacks a member’s points, and for its chair what has enough sheets', {
  timeout: 60_000,
}, async () => {
  const { sheet, run } = await registering(councilBooks({ isStill: true }));
  const number = 'SK-2020-0002';
  const row = rowsOf(sheet, 'Sáng kiến').findIndex(one => one['Số tiếp nhận'] === number);
  type(sheet, 'Sáng kiến', row, 'Trạng thái', 'Có hiệu quả');
  setting(sheet, 'Số phiếu Hội đồng cần có', 1);
  const work = async (user: string) => {
    const { unscored, concludable } = (await run('myWork', [''], user)).value as MyWork;
    const numbers = (some: Few<{ number: string }> | null) => some?.first.map(one => one.number);
    return [numbers(unscored)?.includes(number), numbers(concludable)];
  };
  expect(await work(EXPERT)).toEqual([true, undefined]);
  expect(await work(CHAIR)).toEqual([true, []]);
  await run('handInSheet', [sheetOf(number, [20, 20, 30])], EXPERT);
  expect(await work(EXPERT)).toEqual([false, undefined]);
  expect(await work(CHAIR)).toEqual([true, [number]]);
});
