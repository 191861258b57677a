import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { JudgementOutcome } from '../../../src/contract/Judgement.ts';
import { expectGoodLooks } from '../looked.ts';
import { answers, data } from './answers.ts';
import { judgedSheet as judged, LEVEL, scoreSheet } from './scoreSheet.ts';
import { sidebars } from './sidebar.ts';

const done = (change: Partial<JudgementOutcome> = {}): { value: JudgementOutcome } => ({
  value: {
    judgements: { self: 'Tốt', appraisal: 'Khá', final: 'Khá' },
    obstacle: '',
    detail: '',
    ...change,
  },
});

describe.skipIf(browserPath === undefined)('three judgements in Phiếu điểm', { timeout: 150_000 }, () => {
  const open = sidebars();
  const opened = async (language: 'vi' | 'en', me: string, outcome = done()) => {
    const sidebar = await open({
      screen: 'scores',
      answers: {
        openSidebar: () => ({ value: { ...data, language, me } }),
        scoreSheet: () => ({ value: judged }),
        enterJudgement: () => outcome,
      },
    });
    const entered = () =>
      sidebar.asked.filter(({ name }) => name === 'enterJudgement').map(({ args }) => args[0]);
    return { ...sidebar, part: sidebar.page.getByRole('group', { name: LEVEL }), entered };
  };

  test.each(['vi', 'en'] as const)('looks as every screen does (%s)', async language => {
    const { page, part } = await opened(language, 'CB02');
    await part.waitFor();
    await expectGoodLooks(page, 'judged');
  });

  test('one press opens the report with this score sheet alone', async () => {
    const { page, asked } = await opened('vi', 'CB02');
    await page.getByRole('button', { name: 'In phiếu điểm này' }).click();
    const source = { kind: 'now', period: '' };
    await expect
      .poll(() => asked.filter(({ name }) => name === 'showReport').map(({ args }) => args[0]))
      .toEqual([{ source, whom: 'staff CB01' }]);
  });

  test('all three are shown, that they differ is said, and nothing stands in for the final', async () => {
    const { page, part, entered, asked } = await opened('vi', 'CB02');
    await part.getByText('Các lần chấm khác nhau.').waitFor();
    expect(await part.locator('dd').allTextContents()).toEqual(['Tốt', 'Khá', 'Chưa có dữ liệu']);
    await part.getByRole('combobox').selectOption({ label: 'Điểm chốt' });
    await part.getByLabel('Điểm chốt: ghi giá trị mới').fill('Khá');
    await part.getByLabel('Lý do (không bắt buộc)').fill('họp');
    await part.getByRole('button', { name: 'Ghi điểm chốt' }).click();
    await page.getByText('Đã ghi, có trong Nhật ký.').waitFor();
    expect(await part.locator('dd').allTextContents()).toEqual(['Tốt', 'Khá', 'Khá']);
    expect(entered()).toEqual([
      {
        side: 'staff',
        code: 'CB01',
        column: LEVEL,
        stage: 'final',
        value: 'Khá',
        before: '',
        reason: 'họp',
      },
    ]);
    expect(asked.filter(({ name }) => name === 'scoreSheet').length).toBe(2);
  });

  test('on their own row people may enter the self-score alone', async () => {
    const { part, entered } = await opened('vi', 'CB01');
    await part.getByLabel('Tự chấm: ghi giá trị mới').fill('Khá');
    expect(await part.getByRole('combobox').count()).toBe(0);
    await part.getByRole('button', { name: 'Ghi tự chấm' }).click();
    await part.getByText('Đã ghi').waitFor();
    expect(entered()).toMatchObject([{ stage: 'self', before: 'Tốt' }]);
  });

  test.each([
    ['vi', ['Thẩm định: ghi giá trị mới', 'Thẩm định: ghi giá trị mới (0–15)']],
    ['en', ['Appraisal: enter a new value', 'Appraisal: enter a new value (0–15)']],
  ] as const)('what can be entered of points stands beside the field (%s)', async (language, labels) => {
    const points = 'Điểm tinh thần trách nhiệm';
    const [header, row] = judged.rows;
    const rows = [
      [...header!, `${points} (tự chấm)`, `${points} (thẩm định)`],
      [...row!, 14, 13.5],
    ];
    const { page } = await open({
      screen: 'scores',
      answers: {
        openSidebar: () => ({ value: { ...data, language, me: 'CB02' } }),
        scoreSheet: () => ({ value: { ...judged, rows, typed: [...judged.typed, true, true] } }),
      },
    });
    const values = page.locator('fieldset label[for$="-value"]');
    await values.nth(1).waitFor();
    expect(await values.allInnerTexts()).toEqual(labels);
    await expectGoodLooks(page, 'points and a level');
  });

  test('what somebody else has written meanwhile is shown, and what was typed stays', async () => {
    const { part } = await opened('vi', 'CB02', done({ obstacle: 'changed', detail: 'Khá' }));
    const field = part.getByLabel('Thẩm định: ghi giá trị mới');
    await field.fill('Tốt');
    await part.getByRole('button', { name: 'Ghi thẩm định' }).click();
    const told = part.getByText('có người vừa đổi ô này thành «Khá»');
    await told.waitFor();
    expect(await told.getAttribute('class')).toBe('error');
    expect(await part.locator('dd').allTextContents()).toEqual(['Tốt', 'Khá', 'Khá']);
    expect(await field.inputValue()).toBe('Tốt');
  });

  test('who is no head is not asked for what heads are judged by', async () => {
    const rows = judged.rows.map(row =>
      row.map((cell, at) => (judged.rows[0]![at] === 'Người đứng đầu' && cell === 'Có' ? 'Không' : cell)),
    );
    const { page } = await open({
      screen: 'scores',
      answers: { ...answers, scoreSheet: () => ({ value: { ...judged, rows } }) },
    });
    await page.locator('#what-if').waitFor();
    expect(await page.getByText('Tự chấm, thẩm định, điểm chốt').count()).toBe(0);
  });

  test('where no criterion has three columns there is no such part', async () => {
    const { page } = await open({
      screen: 'scores',
      answers: { ...answers, scoreSheet: () => ({ value: scoreSheet }) },
    });
    await page.locator('#what-if').waitFor();
    expect(await page.getByText('Tự chấm, thẩm định, điểm chốt').count()).toBe(0);
  });
});
