import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { browsing } from './browsing.ts';
import { examples, shows } from './example.ts';

describe.skipIf(browserPath === undefined)('protected cells', { timeout: 150_000 }, () => {
  const window = browsing();
  const { shared } = examples(window);

  test.each([
    ['', 'Ô này được bảo vệ và an@vidu.vn không sửa được'],
    ['&lang=en', 'This cell is protected, and an@vidu.vn may not edit it'],
  ])('what was typed is refused in words, on the tab where it was typed%s', async (language, words) => {
    const { host } = await shared();
    const sheet = await window(`${host.url}/?user=an@vidu.vn${language}`);
    await sheet.show('Cấu hình');
    await sheet.type('B3', '2021');
    await sheet.page.getByText(words).waitFor();
    await sheet.page.waitForSelector('html[data-ready]');
    expect(await sheet.selected()).toMatch(/^Cấu hình /);
    await shows(sheet, 'Cấu hình', 'B3:B3').toEqual([['2020']]);
  });
});
