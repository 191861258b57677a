import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { PATIENCE } from '../example.ts';
import { expectGoodLooks } from '../looked.ts';
import { data, mine, waiting } from './answers.ts';
import { fillForm } from './form.ts';
import { judgedSheet } from './scoreSheet.ts';
import { type Opened, sidebars } from './sidebar.ts';

const KEPT = /Đã khôi phục bản nháp lúc \d\d:\d\d/;

describe.skipIf(browserPath === undefined)('drafts', { timeout: 150_000 }, () => {
  const open = sidebars();
  const stored = ({ page }: Opened) =>
    page.evaluate(() => Object.keys(localStorage).filter(name => name.startsWith('thi-dua-dang-ky')));
  const kept = ({ asked }: Opened) =>
    asked.filter(({ name }) => name === 'keepDraft').map(({ args }) => String(args[0]));

  test('a page closed right after a key has kept it; the script hears of it step by step', async () => {
    const opened = await open();
    const { page, reopen } = opened;
    await page.locator('#title').fill('Sổ tay');
    expect(kept(opened)).toEqual([]);
    await reopen();
    await page.getByText(KEPT).waitFor();
    expect(await page.locator('#title').inputValue()).toBe('Sổ tay');
    await fillForm(page, 'Sổ tay hỏi đáp cho nông hộ');
    await expect.poll(() => kept(opened).length, PATIENCE).toBe(3);
    expect(JSON.parse(kept(opened)[2]!).drafts.register).toMatchObject({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      value: {
        step: 3,
        key: expect.stringMatching(/^[0-9a-f-]{36}$/),
        answers: { title: 'Sổ tay hỏi đáp cho nông hộ' },
      },
    });
    await reopen();
    await page.getByRole('heading', { name: /Bước 4/ }).waitFor();
    const { key } = JSON.parse(kept(opened)[2]!).drafts.register.value;
    await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
    await page.getByRole('heading', { name: /Đã đăng ký/ }).waitFor();
    expect(opened.asked.find(({ name }) => name === 'registerInitiative')?.args[0]).toMatchObject({ key });
    await expect.poll(() => kept(opened).at(-1), PATIENCE).toBe('');
    expect(await stored(opened)).toEqual([]);
  });

  test.each([
    ['the script', '2099-01-01T02:15:00.000Z', 'Của máy chủ'],
    ['the browser', '2001-01-01T02:15:00.000Z', 'Của trình duyệt'],
  ])('of two drafts the newer is restored: that of %s', async (_, at, title) => {
    const opened = await open();
    const { page, answer, reopen } = opened;
    await page.locator('#title').fill('Của trình duyệt');
    const text = (await page.evaluate(() => localStorage.getItem('thi-dua-dang-ky:CB01')))!;
    const { value } = JSON.parse(text).drafts.register;
    // As earlier versions kept it.
    const other = { ...value, at, answers: { ...value.answers, title: 'Của máy chủ' } };
    answer({ openSidebar: () => ({ value: { ...data, draft: JSON.stringify(other) } }) });
    await reopen();
    await page.getByText(KEPT).waitFor();
    expect(await page.locator('#title').inputValue()).toBe(title);
    await page.getByRole('button', { name: 'Bỏ nháp' }).click();
    await page.getByText('Bỏ những gì đã gõ?').waitFor();
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    expect(await page.locator('#title').inputValue()).toBe(title);
    const drop = async () => {
      await page.getByRole('button', { name: 'Bỏ nháp' }).click();
      await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
      await page.getByText('Đã bỏ bản nháp').waitFor();
    };
    await drop();
    expect(await page.locator('#title').inputValue()).toBe('');
    await expect.poll(() => kept(opened).at(-1), PATIENCE).toBe('');
    expect(await stored(opened)).toEqual([]);
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    expect(await page.locator('#title').inputValue()).toBe(title);
    await expect.poll(() => JSON.parse(kept(opened).at(-1)!).drafts.register.value.answers.title).toBe(title);
  });

  test('an edit, a reason, a judgement are here again after a reload, each where it was typed', async () => {
    const opened = await open({
      screen: 'mine',
      answers: { scoreSheet: () => ({ value: judgedSheet }) },
    });
    const { page, reopen } = opened;
    const go = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await go(`Xem ${mine.number}`);
    await go('Sửa nội dung');
    await page.locator('#title').fill('Tên đang sửa dở');
    await reopen();
    await page.getByText('Có bản nháp chưa gửi').waitFor();
    await go(`Xem ${mine.number}`);
    await page.getByText(KEPT).waitFor();
    expect(await page.locator('#title').inputValue()).toBe('Tên đang sửa dở');

    await go('Xét duyệt');
    await go('Xét cái chờ lâu nhất');
    const reason = page.locator('textarea').first();
    await reason.fill('Chưa rõ số liệu trước khi làm');
    await go('Phiếu điểm');
    await page.getByLabel('ghi giá trị mới').first().fill('Khá');
    await go('Xét duyệt');
    await go(`Mở ${waiting.number}`);
    await page.getByText(KEPT).waitFor();
    expect(await reason.inputValue()).toBe('Chưa rõ số liệu trước khi làm');
    await go('Phiếu điểm');
    await page.getByText(KEPT).waitFor();
    expect(await page.getByLabel('ghi giá trị mới').first().inputValue()).toBe('Khá');
    const { drafts } = JSON.parse(kept(opened).at(-1)!);
    expect(Object.keys(drafts)).toHaveLength(3);
    await go('Của tôi');
    await page.getByText('2 nội dung đã gõ, chưa gửi').click();
    await page
      .locator('.work')
      .getByText(/^CB01 .+: nội dung đang gõ$/)
      .waitFor();
    expect(await page.locator('.work .typed').allInnerTexts()).toEqual(['Khá']);
    await expectGoodLooks(page, 'a judgement among the drafts');
    await go('Mở Phiếu điểm');
    await page.getByText(KEPT).waitFor();
  });

  const withdrawn = { ...mine, state: 'Đã rút', may: ['restore'] } as const;
  const REASON = 'Rút nhầm, xin giữ lại';

  test('a withdrawal that was being taken back is gone on with by its author', async () => {
    const { page, reopen } = await open({
      screen: 'mine',
      answers: { myInitiatives: () => ({ value: [withdrawn] }) },
    });
    await page.getByRole('button', { name: `Xem ${mine.number}` }).click();
    await page.getByRole('button', { name: 'Hoàn tác rút' }).click();
    await page.locator('textarea').fill(REASON);
    await reopen();
    await page.getByText('Có bản nháp chưa gửi').waitFor();
    await page.getByText('1 nội dung đã gõ, chưa gửi').click();
    await page.getByRole('button', { name: `Mở ${mine.number}` }).click();
    await page.getByText(KEPT).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe(REASON);
  });

  test('by a reviewer it is told beside what was decided, and left to copy once nothing can be taken back', async () => {
    const queue = (may: typeof withdrawn.may | readonly []) => ({
      reviewQueue: () => ({ value: { waiting: [], decided: [{ ...withdrawn, may }], typed: [] } }),
    });
    const { page, answer, reopen } = await open({ screen: 'review', answers: queue(withdrawn.may) });
    await page.getByText('Quyết định, rút gần đây (1)').click();
    await page.locator(`#undo-${mine.number}`).click();
    await page.locator('textarea').fill(REASON);
    await reopen();
    await page.getByText('Có bản nháp chưa gửi').waitFor();
    await page.locator(`#undo-${mine.number}`).click();
    await page.getByText(KEPT).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe(REASON);
    answer(queue([]));
    await reopen();
    await page.locator('.note').getByText(REASON).waitFor();
  });

  test('others have changed what an edit was begun from: both are shown', async () => {
    const { page, answer, reopen } = await open({ screen: 'mine' });
    await page.getByRole('button', { name: `Xem ${mine.number}` }).click();
    await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    await page.locator('#title').fill('Tên đang sửa dở');
    const changed = { ...mine, title: 'Tên người khác đã sửa', version: mine.version + 1 };
    answer({ myInitiatives: () => ({ value: [changed] }) });
    await reopen();
    await page.getByRole('button', { name: `Xem ${mine.number}` }).click();
    await page.getByText('Tên người khác đã sửa').waitFor();
    expect(await page.locator('#title').inputValue()).toBe('Tên đang sửa dở');
  });

  test.each([
    ['still', mine.may],
    ['no longer', []],
  ])(
    'an edit that was saved though the page was left leaves no draft, where it can %s be edited',
    async (_, may) => {
      const opened = await open({ screen: 'mine' });
      const { page, answer, reopen } = opened;
      await page.getByRole('button', { name: `Xem ${mine.number}` }).click();
      await page.getByRole('button', { name: 'Sửa nội dung' }).click();
      await page.locator('#title').fill('Tên đang sửa dở ');
      await reopen();
      await page.getByText('1 nội dung đã gõ, chưa gửi').waitFor();
      answer({ myInitiatives: () => ({ value: [{ ...mine, title: 'Tên đang sửa dở', version: 3, may }] }) });
      await reopen();
      await page.locator('.cards').getByText('Tên đang sửa dở').waitFor();
      expect(await page.getByText('chưa gửi').count()).toBe(0);
      await expect.poll(() => kept(opened).at(-1), PATIENCE).toBe('');
      expect(await stored(opened)).toEqual([]);
    },
  );

  test('what was typed for an initiative that takes it no more is copied and dropped where it is listed', async () => {
    const opened = await open({ screen: 'mine' });
    const { page, answer, reopen } = opened;
    const go = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await go(`Xem ${mine.number}`);
    await go('Sửa nội dung');
    await page.locator('#title').fill('Tên đang sửa dở');
    await go('Quay lại');
    await go('Rút sáng kiến');
    await page.locator('textarea').first().fill('Không còn cần');
    answer({ myInitiatives: () => ({ value: [{ ...mine, may: [] }] }) });
    await reopen();
    await page.getByText('2 nội dung đã gõ, chưa gửi').click();
    expect(await page.locator('.work .typed').allInnerTexts()).toEqual([
      'Tên sáng kiến: Tên đang sửa dở',
      'Không còn cần',
    ]);
    await expectGoodLooks(page, 'left drafts');
    expect(await page.getByRole('button', { name: 'Sao chép nội dung' }).count()).toBe(2);
    await go('Bỏ nháp');
    await page.getByText('1 nội dung đã gõ, chưa gửi').waitFor();
    await go('Bỏ nháp');
    await page.getByText('chưa gửi').first().waitFor({ state: 'detached' });
    await expect.poll(() => kept(opened).at(-1), PATIENCE).toBe('');
    expect(await stored(opened)).toEqual([]);
  });

  test('others have decided: the reason that was typed can be copied, and is dropped when it is not wanted', async () => {
    const { page, answer, reopen } = await open({ screen: 'review' });
    await page.getByRole('button', { name: 'Xét cái chờ lâu nhất' }).click();
    await page.locator('textarea').first().fill('Lý do của người chậm hơn');
    answer({ reviewQueue: () => ({ value: { waiting: [], decided: [], typed: [] } }) });
    await reopen();
    await page.getByText('Lý do của người chậm hơn').waitFor();
    await page.getByRole('button', { name: 'Bỏ nháp' }).click();
    await page.getByText('Lý do của người chậm hơn').waitFor({ state: 'detached' });
  });

  test('storage refuses: the draft of the script is restored, and the other screens lose nothing', async () => {
    const text = JSON.stringify({
      key: '11111111-1111-4111-8111-111111111111',
      at: '2020-02-03T02:15:00.000Z',
      step: 1,
      answers: {
        kind: 'Sáng kiến',
        title: 'Sổ tay hỏi đáp',
        field: 'Khác',
        before: '',
        now: '',
        expected: '',
        starts: '',
        evidence: '',
        authors: [{ code: 'CB01', share: '100' }],
      },
    });
    let kept = text;
    const { page } = await open({
      refusesStorage: true,
      answers: {
        openSidebar: () => ({ value: { ...data, draft: kept } }),
        keepDraft: draft => {
          kept = draft;
          return { value: null };
        },
      },
    });
    await page.getByText('Đã khôi phục bản nháp lúc 09:15 03/02/2020').waitFor();
    await page.locator('#before').fill('Đang gõ dở');
    await page.getByRole('button', { name: 'Phiếu điểm' }).click();
    await page.getByRole('heading', { name: 'Phiếu điểm' }).waitFor();
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByRole('heading', { name: /Bước 2/ }).waitFor();
    expect(await page.locator('#before').inputValue()).toBe('Đang gõ dở');
  });

  test.each(['{"key":"x","title":7}', 'x', '{}', '[]'])(
    'a draft of another version is left alone: %s',
    async draft => {
      const { page, reopen } = await open({
        answers: { openSidebar: () => ({ value: { ...data, draft } }) },
      });
      await page.evaluate(text => localStorage.setItem('thi-dua-dang-ky:CB01', text), draft);
      await reopen();
      await page.getByRole('heading', { name: /Bước 1/ }).waitFor();
      expect(await page.getByText(KEPT).count()).toBe(0);
    },
  );

  test('the sidebar does not open: what the browser keeps can be copied', async () => {
    const { page, answer, reopen } = await open();
    await page.locator('#title').fill('Sổ tay hỏi đáp cho nông hộ');
    answer({ openSidebar: () => ({ thrown: 'NetworkError' }) });
    await reopen();
    await page.getByRole('button', { name: 'Sao chép nội dung' }).click();
    await page.getByText('Đã sao chép').waitFor();
    answer({ openSidebar: () => ({ value: data }) });
    await page.getByRole('button', { name: 'Mở lại' }).click();
    await page.getByText(KEPT).waitFor();
  });
});
