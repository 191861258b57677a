import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { expectGoodLooks } from '../looked.ts';
import { type Answers, data } from './answers.ts';
import { doneTasks, ownTable, scoreSheet } from './scoreSheet.ts';
import { sidebars } from './sidebar.ts';

const languages = ['vi', 'en'] as const;

describe.skipIf(browserPath === undefined)('figures in Phiếu điểm', { timeout: 150_000 }, () => {
  const open = sidebars();
  const opened = async (language: 'vi' | 'en', more: Partial<Answers> = {}) => {
    const sidebar = await open({
      screen: 'scores',
      answers: {
        openSidebar: () => ({ value: { ...data, language } }),
        scoreSheet: () => ({ value: scoreSheet }),
        madeOf: () => ({ value: doneTasks }),
        ownTable: () => ({ value: ownTable }),
        ...more,
      },
    });
    await sidebar.page.locator('#what-if').waitFor();
    const askedFor = (name: string) => sidebar.asked.filter(one => one.name === name).map(({ args }) => args);
    return { ...sidebar, askedFor };
  };

  test.each(languages)('look as every screen does, opened, tried and written (%s)', async language => {
    const { page } = await opened(language);
    await page.locator('.criteria summary', { hasText: '«Hoàn thành»' }).first().click();
    await page.getByText('NV004').waitFor();
    await expectGoodLooks(page, 'opened');
    await page
      .getByRole('button', { name: language === 'vi' ? 'Thử theo cách này' : 'Try it this way' })
      .click();
    await page.getByRole('button', { name: language === 'vi' ? 'Xem trước' : 'Preview' }).click();
    const write = page.getByRole('button', {
      name: language === 'vi' ? 'Ghi công thức' : 'Write the formula',
    });
    await write.waitFor();
    await expectGoodLooks(page, 'preview');
    await write.click();
    await page.locator('.success', { hasText: 'R1' }).waitFor();
    await expectGoodLooks(page, 'written');
  });

  test('a figure is opened by keyboard, and tells row by row what it lacks first', async () => {
    const { page, askedFor } = await opened('vi');
    const figure = page.locator('.criteria details', { hasText: '«Hoàn thành»: 11' }).first();
    expect(askedFor('madeOf')).toEqual([]);
    await figure.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Từ tab Nhiệm vụ:').waitFor();
    expect(askedFor('madeOf')).toEqual([[{ side: 'staff', column: 'Hoàn thành', codes: ['CB01'] }]]);
    const lines = (await figure.locator('li').allTextContents()).map(text => text.replace(/ Xem dòng$/, ''));
    expect(lines).toEqual([
      'Dòng 4: NV003 · Sổ tay thủ tục · P1: chậm 2 ngày',
      expect.stringMatching(/^Dòng 5: NV004 · Tập huấn nông dân · P1: chưa hoàn thành, quá hạn \d+ ngày$/),
      'Dòng 2: NV001 · Số hóa hồ sơ · P1: được tính',
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => askedFor('showCell')).toEqual([[{ tab: 'Nhiệm vụ', cell: 'A4' }]]);
  });

  test('on what a criterion rests stands beside it', async () => {
    const { page } = await opened('vi');
    const at = scoreSheet.criteria[0]!.indexOf('Căn cứ');
    const basis = String(scoreSheet.criteria.find(([code]) => code === 'S2')![at]);
    await page.locator('.criteria li', { hasText: 'S2' }).getByText(basis).waitFor();
  });

  test('one press tries what is missing, counted figures with it, and nothing is written', async () => {
    const { page, asked } = await opened('vi');
    const before = asked.length;
    await page.getByRole('button', { name: 'Thử theo cách này' }).click();
    const tried = page.getByRole('status').filter({ hasText: 'Nếu đổi số liệu:' });
    expect(await tried.innerText()).toMatch(/Xuất sắc|Tốt/);
    const done = page.getByLabel('Hoàn thành', { exact: true });
    expect(await done.isVisible()).toBe(true);
    await done.fill('1');
    await page.locator('.criteria li', { hasText: '«Hoàn thành»: 1/12' }).waitFor();
    await done.fill('11');
    expect(await done.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Về số liệu thật' }).click();
    expect(await done.inputValue()).toBe('11');
    expect(asked.length).toBe(before);
  });

  test('a table of one’s own is looked at, then scored as it was shown', async () => {
    const { page, askedFor } = await opened('vi');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText(ownTable.formulas.staff).waitFor();
    await page.getByText('1 dòng có điểm').waitFor();
    expect(askedFor('writeScoring')).toEqual([]);
    await page.getByRole('button', { name: 'Ghi công thức' }).click();
    await page.getByText('Đã ghi vào ô R1.').waitFor();
    expect(askedFor('writeScoring')).toEqual([[{ tab: ownTable.tab, side: 'staff', print: ownTable.print }]]);
    expect(await page.getByRole('button', { name: 'Ghi công thức' }).count()).toBe(0);
  });

  test.each([
    ['changed', 'vừa đổi'],
    ['notAllowed', 'không được sửa'],
    ['noRoom', 'không đủ cột trống'],
  ] as const)('not written: %s', async (obstacle, told) => {
    const { page } = await opened('vi', { writeScoring: () => ({ value: obstacle }) });
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi công thức' }).click();
    await page.locator('.error', { hasText: told }).waitFor();
  });

  test.each<[string, Partial<typeof ownTable>, RegExp]>([
    ['scored already', { scored: 'R1' }, /đã có công thức chấm điểm ở ô R1/],
    ['without room', { lacking: 2 }, /không đủ cột trống/],
    ['without a header', { rows: [['Ghi chú'], ['a']] }, /Chưa chấm được bảng này\. .*không có/],
  ])('there is no button for a table %s', async (_, change, told) => {
    const { page } = await opened('vi', { ownTable: () => ({ value: { ...ownTable, ...change } }) });
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText(told).waitFor();
    expect(await page.getByRole('button', { name: 'Ghi công thức' }).count()).toBe(0);
  });

  test('it is there, too, while no row of Cán bộ is selected', async () => {
    const { page } = await open({
      screen: 'scores',
      answers: { ownTable: () => ({ refused: { code: 'missingTab', tab: 'Tiêu chí' } }) },
    });
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.locator('.error', { hasText: 'Tiêu chí' }).waitFor();
  });
});
