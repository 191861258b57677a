import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { ownRegion } from '../../../src/contract/AdminSetUp.ts';
import { expectGoodLooks } from '../looked.ts';
import { adminPages } from './adminPage.ts';
import { answers, findings, overview } from './answers.ts';

const cases = (['vi', 'en'] as const).flatMap(language =>
  [300, 480, 760].map(width => [language, width] as const),
);

describe.skipIf(browserPath === undefined)('the page for admins', { timeout: 150_000 }, () => {
  const open = adminPages();

  test.each(cases)('every part and state looks right (%s, %i px)', async (language, width) => {
    const { page, answer } = await open(width, {
      openAdmin: () => ({ value: { ...overview, language } }),
    });
    const look = (state: string) => expectGoodLooks(page, state, width);
    await page.locator('#check button').waitFor();
    await look('opened');
    await page.locator('#setUp button').click();
    await page.locator('#setUp li').first().waitFor();
    await look('set up');
    await page.locator('#check button').first().click();
    await page
      .locator('.finding')
      .nth(findings.length - 1)
      .waitFor();
    await look('findings');
    await page.locator('#codes button').click();
    await page.locator('#codes').getByText('CB340').waitFor();
    for (const part of ['#sample', '#undo']) {
      await page.locator(`${part} button`).click();
      await page.locator(`${part} .actions button`).first().waitFor();
      await look(`${part} asks`);
      await page.locator(`${part} .actions button`).first().click();
      await page.locator(`${part} li`).first().waitFor();
    }
    await page.locator('#personalData input').fill('CB12');
    await page.locator('#personalData button').click();
    await page.locator('#personalData button').nth(1).click();
    await page.locator('#personalData .actions button').first().waitFor();
    await look('#personalData asks');
    await page.locator('#personalData .actions button').first().click();
    await page.locator('#personalData [role=status]').getByText('1252').waitFor();
    await look('all done');
    answer({ checkWorkbook: () => ({ thrown: 'NetworkError' }) });
    await page.locator('#check button').first().click();
    await page.locator('#check [role=alert]').waitFor();
    await look('failure');
  });

  test.each([300, 760])('an empty spreadsheet, and one that cannot be read (%i px)', async width => {
    const { page } = await open(width, {
      openAdmin: () => ({
        value: {
          ...overview,
          region: ownRegion,
          rosters: [
            {
              tab: 'DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC 2026',
              isNamed: false,
              titles: ['STT', 'Họ và tên', 'Phòng ban', 'Email'],
              lacked: ['Họ tên', 'Mã đơn vị', 'Đối tượng', 'E-mail'],
              guessed: [{ ours: 'Họ tên', theirs: 'Họ và tên' }],
            },
          ],
          sheetVersion: null,
          isSetUp: false,
          hasSample: false,
          purposes: [],
          lastRun: null,
        },
      }),
    });
    await page.locator('#setUp button').waitFor();
    await expectGoodLooks(page, 'empty', width);
    expect(await page.locator('section').evaluateAll(all => all.map(one => one.id))).toEqual([
      'setUp',
      'undo',
      'selfTest',
    ]);
    const broken = await open(width, { openAdmin: () => ({ thrown: 'PERMISSION_DENIED' }) });
    await broken.page.getByText('nhiều tài khoản Google').waitFor();
    await expectGoodLooks(broken.page, 'not to be read', width);
    broken.answer(answers);
    await broken.page.getByRole('button', { name: 'Thử lại' }).click();
    await broken.page.locator('#check').waitFor();
  });

  test('the one blue button is what the person came for', async () => {
    const blue = async (changed: Partial<typeof overview>) => {
      const { page } = await open(760, { openAdmin: () => ({ value: { ...overview, ...changed } }) });
      await page.locator('section').first().waitFor();
      return page.locator('.primary').innerText();
    };
    expect(await blue({})).toBe('Kiểm tra bảng tính');
    expect(await blue({ isSetUp: false, sheetVersion: null })).toBe('Thiết lập bảng tính');
    expect(await blue({ sheetVersion: 1 })).toBe('Nâng lên phiên bản 2');
  });
});
