import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { writeKeptWorkbook } from '../../src/build/pictures/keptWorkbook.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { hosted } from '../host/server/hosted.ts';
import { browsing } from './browsing.ts';
import { PATIENCE } from './example.ts';

describe.skipIf(browserPath === undefined)('the toolbar', { timeout: 90_000 }, () => {
  const window = browsing();

  test('says by «⋮» that it holds more than there is room for, whatever cell was chosen last', async () => {
    const directory = newDirectory();
    await writeKeptWorkbook(join(directory, 'bang.xlsx'));
    const host = await hosted(onTestFinished, directory, 'bang.xlsx', '--port', '0');
    const sheet = await window(host.url, { width: 1280 });
    const toolbar = sheet.page.locator('[data-u-comp="ribbon-toolbar"]');
    const fits = () => toolbar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    await sheet.filled('Theo dõi', 'K13');
    for (const cell of ['H1', 'C6', 'A1', 'K7', 'H1']) {
      await sheet.click(cell);
      await sheet.page.waitForTimeout(300);
      await expect.poll(fits, PATIENCE).toBe(true);
    }
    await expect.poll(() => toolbar.locator('[data-u-comp="ribbon-toolbar-more"]').count(), PATIENCE).toBe(1);
  });
});
