import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { answers, data, mine } from './answers.ts';
import { scoreSheet } from './scoreSheet.ts';
import { type Opened, sidebars } from './sidebar.ts';

const TYPED = 'tiến độ';

/** Types «tiến» in compositions, as input methods of systems do; Enter in the midst of one chooses and sends nothing. */
async function compose(page: Page, field: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await page.locator(field).fill('');
  const before = await page.locator('h1').innerText();
  for (const text of ['t', 'ti', 'tie', 'tiê', 'tiến'])
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.keyboard.press('Enter');
  await client.send('Input.insertText', { text: 'tiến' });
  expect(await page.locator('.summary').count()).toBe(0);
  expect(await page.locator('h1').innerText()).toBe(before);
}

/** Goes on with « độ» as UniKey does: letters, taken back, typed anew with their marks. */
async function retype(page: Page): Promise<void> {
  await page.keyboard.type(' dd');
  for (let at = 0; at < 2; at++) await page.keyboard.press('Backspace');
  await page.keyboard.insertText('đ');
  await page.keyboard.type('oo');
  for (let at = 0; at < 2; at++) await page.keyboard.press('Backspace');
  await page.keyboard.insertText('ô');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('ộ');
}

describe.skipIf(browserPath === undefined)('Vietnamese input methods', { timeout: 150_000 }, () => {
  const open = sidebars();
  const fields = async ({ page }: Opened, ...names: string[]) => {
    for (const name of names) {
      await page.locator(name).waitFor();
      await compose(page, name);
      await retype(page);
      expect([name, await page.locator(name).inputValue()]).toEqual([name, TYPED]);
    }
  };
  const primary = ({ page }: Opened) => page.locator('button.primary').click();

  test('every field of the form', async () => {
    const opened = await open();
    const { page } = opened;
    await fields(opened, '#title');
    await page.locator('#kind').selectOption('Sáng kiến');
    await page.locator('#title').fill('Tiến độ giải quyết hồ sơ');
    await page.locator('#field').selectOption('Khác');
    await primary(opened);
    await fields(opened, '#before', '#now', '#expected', '#starts', '#evidence');
    for (const name of ['#starts', '#evidence']) await page.locator(name).fill('');
    await primary(opened);
    await fields(opened, '#authors', '#share-0');
  });

  test('every field of an edit, of a step, of a decision', async () => {
    const opened = await open({ screen: 'mine' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Xem SK-2020-0003' }).click();
    await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    await fields(opened, '#title');
    await page.locator('#title').fill(mine.title);
    await primary(opened);
    await fields(opened, '#evidence');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByRole('button', { name: 'Xem SK-2020-0009' }).click();
    await page.getByRole('button', { name: 'Báo đã áp dụng' }).click();
    await fields(opened, '#day-SK-2020-0009', '#evidence-SK-2020-0009', '#reason-SK-2020-0009');
    await page.getByRole('button', { name: 'Xét duyệt' }).click();
    await page.getByRole('button', { name: 'Xét cái chờ lâu nhất' }).click();
    await fields(opened, '#reason-SK-2020-0017');
  });

  test('every field for a name, and figures to try', async () => {
    const opened = await open({
      screen: 'mine',
      answers: {
        openSidebar: () => ({ value: { ...data, me: '', mayChoose: true } }),
        scoreSheet: () => ({ value: scoreSheet }),
      },
    });
    const { page } = opened;
    await fields(opened, '#me');
    await page.locator('.identity button').click();
    await fields(opened, '#who');
    await page.getByRole('button', { name: 'Phiếu điểm' }).click();
    const figure = page.locator('[id^=figure]').first();
    await figure.waitFor();
    await fields(opened, `#${await figure.getAttribute('id')}`);
  });

  test('a name found by typing in a composition is taken only by the Enter after it', async () => {
    const people = [...data.people, { code: 'CB04', name: 'Phạm Văn Tiến', unit: 'Phòng 1' }];
    const opened = await open({
      screen: 'mine',
      answers: { ...answers, openSidebar: () => ({ value: { ...data, people, me: '', mayChoose: true } }) },
    });
    const { page } = opened;
    await page.locator('#me').waitFor();
    await compose(page, '#me');
    await page.locator('[role=option]', { hasText: 'Phạm Văn Tiến' }).waitFor();
    expect(await page.locator('.identity').innerText()).not.toContain('Tiến');
    await page.keyboard.press('Enter');
    await page.locator('.identity', { hasText: 'Phạm Văn Tiến' }).waitFor();
  });
});
