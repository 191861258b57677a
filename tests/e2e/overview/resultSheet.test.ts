import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { faultsOf } from '../faultsOf.ts';
import { overviewOf } from './overviewOf.ts';
import { pages } from './pageOf.ts';

const words = {
  vi: {
    button: 'Cập nhật tab Kết quả',
    written: 'Đã ghi tab Kết quả: 40 người, 7 dòng đơn vị.',
    others: 'tài khoản này không sửa được tab ấy',
    lost: 'Tab «Kết quả» có nội dung do người ghi (ô F11)',
  },
  en: {
    button: 'Update the tab Kết quả',
    written: 'Written into the tab Kết quả: 40 people, 7 rows of units.',
    others: 'this account may not edit it',
    lost: 'The tab «Kết quả» holds something that people have written (cell F11)',
  },
};
const done = { value: { people: 40, units: 7 } };
const refused = { refused: { code: 'peoplesTab', tab: 'Kết quả', cell: 'F11' } };

describe.skipIf(browserPath === undefined)('«Cập nhật tab Kết quả»', { timeout: 60_000 }, () => {
  const open = pages();

  describe.each(['vi', 'en'] as const)('%s', language => {
    const told = words[language];
    const dashboard = (writeResults: unknown, mayWriteResults = true) => {
      const value = overviewOf({ units: 3, staff: 8 }, { language, mayWriteResults });
      return open('Dashboard', { openOverview: { value }, writeResults });
    };

    test('by keyboard: says what was written', async () => {
      const page = await dashboard(done);
      await page.getByRole('button', { name: told.button }).press('Enter');
      await page.getByRole('status').filter({ hasText: told.written }).waitFor();
      expect(await faultsOf(page.locator('body'))).toEqual([]);
    });

    test('says what would be lost, and takes the focus', async () => {
      const page = await dashboard(refused);
      await page.getByRole('button', { name: told.button }).click();
      const alert = page.getByRole('alert').filter({ hasText: told.lost });
      await alert.waitFor();
      expect(await alert.evaluate(one => one === document.activeElement)).toBe(true);
      expect(await faultsOf(page.locator('body'))).toEqual([]);
    });

    test('whoever may not edit the tab is told, and has nothing to press', async () => {
      const page = await dashboard(done, false);
      await page.getByText(told.others).waitFor();
      expect(await page.getByRole('button', { name: told.button }).count()).toBe(0);
      expect(await faultsOf(page.locator('body'))).toEqual([]);
    });
  });
});
