import { describe, expect, test } from 'vitest';
import { stillExamples } from '../../example/copies.ts';
import { callsToFail } from '../register/callsToFail.ts';
import { registering } from '../register/registering.ts';
import { rowsOf, setting } from '../register/rows.ts';
import { type Answer, answer, cellsOf, FORM, formTab, questions } from './formTab.ts';

const COUNCIL = 'hoidong@vidu.vn';
const copies = stillExamples(sheet => {
  setting(sheet, 'Người xét duyệt', COUNCIL);
});

const opened = async () => {
  const open = await registering(copies, formTab);
  const { run, sheet } = open;
  return {
    ...open,
    send: (answers: readonly Answer[], header: readonly string[] = questions, tab = FORM) =>
      run('sendForm', [tab, header, cellsOf(answers)], COUNCIL),
    accept: async () => (await run('acceptTyped', [], COUNCIL)).value,
    queue: async () => (await run('reviewQueue', [], COUNCIL)).value,
    registered: () => rowsOf(sheet, 'Sáng kiến').slice(12),
  };
};

describe('the answers of a Google Form', { timeout: 120_000 }, () => {
  test('are taken in like typed rows, once, and stay as they are', async () => {
    const { send, accept, registered, sheet } = await opened();
    await send([answer, { ...answer, Tên: 'Tủ hồ sơ dùng chung cho trạm', 'Họ tên': 'CB08' }]);
    const before = rowsOf(sheet, FORM);
    expect(await accept()).toMatchObject({
      numbers: ['SK-2020-0013', 'SK-2020-0014'],
      queue: { typed: [] },
    });
    const rows = registered();
    expect(rows).toMatchObject([
      {
        'Số tiếp nhận': 'SK-2020-0013',
        Loại: 'Giải pháp',
        Tên: answer.Tên,
        'Lĩnh vực CCHC': 'Cải cách thủ tục hành chính',
        'Mã đơn vị': 'P1',
        'Đơn vị': 'Phòng mẫu 1',
        'Mã tác giả': 'CB07',
        'Tác giả': 'Cán bộ mẫu 07',
        'Tỷ lệ đóng góp': '100',
        'Trạng thái': 'Đã đăng ký',
        'Người cập nhật': COUNCIL,
        'Phiên bản': 1,
        'Thực trạng': answer['Thực trạng'],
        'Minh chứng': answer['Minh chứng'],
        Khóa: expect.stringMatching(/^mau-[0-9a-z]+$/),
      },
      { 'Số tiếp nhận': 'SK-2020-0014', 'Mã tác giả': 'CB08' },
    ]);
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject(
      rows.map(row => ({
        Người: COUNCIL,
        'Đối tượng': row['Số tiếp nhận'],
        Việc: 'Tiếp nhận câu trả lời biểu mẫu',
        Đến: 'Đã đăng ký',
        Khóa: row.Khóa,
      })),
    );
    expect(await accept()).toMatchObject({ numbers: [] });
    expect(registered()).toEqual(rows);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(2);
    expect(rowsOf(sheet, FORM)).toEqual(before);
  });

  test.each([
    ['05/03/2020', 'Sau hạn 05/03/2020'],
    ['06/03/2020', ''],
  ])('sent on 06/03/2020, the last day being %s, the history says «%s»', async (deadline, why) => {
    const { send, accept, sheet } = await opened();
    setting(sheet, 'Hạn đăng ký sáng kiến', deadline);
    await send([answer]);
    await accept();
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject([{ 'Lý do': why }]);
  });

  test('are registered when they were sent', async () => {
    const { send, accept } = await opened();
    await send([answer]);
    const { queue } = await accept();
    const found = queue.waiting.find(({ number }: { number: string }) => number === 'SK-2020-0013');
    expect(found.registeredAt).toBe(answer['Dấu thời gian']);
  });

  test.each<[string, (open: Awaited<ReturnType<typeof opened>>) => Promise<unknown>]>([
    ['the same tab was copied', ({ send }) => send([answer], questions, 'Bản sao')],
    ['a text was corrected', ({ send }) => send([{ ...answer, 'Giải pháp': 'Khác' }], questions, 'Bản sao')],
    ['it was taken out of the register by hand', async ({ run }) => run('deleteLast', [], COUNCIL)],
  ])('are not taken in again where %s', async (_, change) => {
    const open = await opened();
    await open.send([answer]);
    await open.accept();
    await change(open);
    expect((await open.queue()).typed).toEqual([]);
    expect((await open.accept()).numbers).toEqual([]);
  });

  test('of one second are told apart; one that was sent twice in it is one', async () => {
    const { send, accept } = await opened();
    await send([answer, { ...answer, Tên: 'Tủ hồ sơ dùng chung cho trạm' }, answer]);
    expect((await accept()).numbers).toHaveLength(2);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['in English', ['Timestamp', ...questions.slice(1)], []],
    [
      'without marks',
      ['dau thoi gian', 'loai', 'ten', 'linh vuc cchc', 'ho va ten', ...questions.slice(5)],
      [],
    ],
    ['with codes', questions.map(one => (one === 'Họ tên' ? 'Mã tác giả' : one)), []],
    [
      'one question is missing: each answer says so',
      questions.map(one => (one === 'Thực trạng' ? 'Hiện nay ra sao' : one)),
      ['Thực trạng'],
    ],
  ])('are found by their headers: %s', async (_, header, lacks) => {
    const { send, queue } = await opened();
    await send([answer], header);
    const { typed } = await queue();
    expect(typed).toMatchObject([{ tab: FORM, row: 2, title: answer.Tên }]);
    expect(typed[0].problems.map(({ column }: { column: string }) => column)).toEqual(lacks);
  });

  test.each<[string, readonly string[]]>([
    ['a survey of something else', ['Dấu thời gian', 'Tên', 'Mức hài lòng', 'Góp ý']],
    ['our columns without a moment', questions.map(one => (one === 'Dấu thời gian' ? 'Ngày' : one))],
  ])('are not seen in %s', async (_, header) => {
    const { send, queue } = await opened();
    await send([answer], header);
    expect((await queue()).typed).toEqual([]);
  });

  test('that lack something stay, and name the header of the form', async () => {
    const { send, accept, registered } = await opened();
    await send([
      { ...answer, 'Họ tên': 'Nguyễn Không Có' },
      { ...answer, Tên: '' },
    ]);
    const { numbers, queue } = await accept();
    expect(numbers).toEqual([]);
    expect(registered()).toEqual([]);
    expect(
      queue.typed.map(({ row, problems }: { row: number; problems: { column: string; code: string }[] }) => [
        row,
        ...problems.flatMap(({ column, code }) => [column, code]),
      ]),
    ).toEqual([
      [2, 'Họ tên', 'unknown'],
      [3, 'Tên', 'missing'],
    ]);
  });

  test('cost the same number of service calls for one and for 40', async () => {
    const count = async (answers: readonly Answer[]) => {
      const { send, watched } = await opened();
      await send(answers);
      return (await watched('acceptTyped', undefined, {}, COUNCIL)).calls.length;
    };
    const few = await count([answer, { ...answer, Tên: 'Tên khác của sáng kiến' }]);
    const many = Array.from({ length: 40 }, (_, at) => ({ ...answer, Tên: `Sáng kiến thứ ${at} của trạm` }));
    expect(await count(many)).toBe(few);
  });

  test('a formula in an answer is text', async () => {
    const { send, accept, registered } = await opened();
    await send([{ ...answer, 'Giải pháp': "'=1+1", Tên: "'=HYPERLINK cho mọi người" }]);
    await accept();
    expect(registered()).toMatchObject([{ 'Giải pháp': '=1+1', Tên: '=HYPERLINK cho mọi người' }]);
  });

  test('service calls fail in turn: one row, one number, one entry of each answer', async () => {
    const open = await opened();
    let sent = 0;
    const send = () => open.send([1, 2].map(() => ({ ...answer, Tên: `Sáng kiến thử lỗi số ${++sent}` })));
    await send();
    const { calls } = await open.watched('acceptTyped', undefined, {}, COUNCIL);
    expect(calls.length).toBeGreaterThan(10);
    for (const fails of callsToFail(calls))
      for (const after of [false, true]) {
        await send();
        const first = await open.watched('acceptTyped', undefined, { fails, after }, COUNCIL);
        const note = `${first.calls[fails - 1]} fails ${after ? 'after' : 'before'} its effect`;
        expect(first.reply, note).toMatchObject({ refused: { code: 'unexpected' } });
        expect((await open.accept()).queue.typed, note).toEqual([]);
        const rows = open.registered();
        expect(rows.map(row => row.Tên).toSorted(), note).toEqual(
          Array.from({ length: sent }, (_, at) => `Sáng kiến thử lỗi số ${at + 1}`).toSorted(),
        );
        expect(new Set(rows.map(row => row['Số tiếp nhận'])).size, note).toBe(sent);
        const told = rowsOf(open.sheet, 'Nhật ký').map(entry => entry['Đối tượng']);
        expect(told.toSorted(), note).toEqual(rows.map(row => row['Số tiếp nhận']).toSorted());
      }
  });
});
