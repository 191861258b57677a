import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { browsing } from './browsing.ts';
import { examples, PATIENCE, shows } from './example.ts';
import { TestedSidebar } from './TestedSidebar.ts';

describe.skipIf(browserPath === undefined)('Phiếu điểm beside the sheet', { timeout: 150_000 }, () => {
  const window = browsing();
  const { shared } = examples(window);

  test('a self-score stands in its cell and in Nhật ký, and changes no points', async () => {
    const { host, sheet } = await shared();
    const [titles] = await sheet.shown('Cán bộ', 'A1:Z1');
    const email = String.fromCharCode(65 + titles!.indexOf('E-mail'));
    await sheet.type(`${email}13`, 'cb12@vidu.vn');
    const [[judged]] = (await sheet.shown('Cán bộ', 'I13:I13')) as [[string]];
    const scored = await sheet.shown('Cán bộ', 'AB13:AC13');
    const own = await window(`${host.url}/?user=cb12@vidu.vn`);
    const sidebar = await new TestedSidebar(own.page).open('Phiếu điểm', /Phiếu điểm/);
    const part = sidebar.frame.getByRole('group', { name: 'Điểm tinh thần trách nhiệm' });
    await part.getByLabel('Tự chấm: ghi giá trị mới').fill('12,5');
    await part.getByRole('button', { name: 'Ghi tự chấm' }).click();
    await part.getByText('Đã ghi').waitFor();
    await shows(sheet, 'Cán bộ', 'I13:I13').toEqual([['12,5']]);
    const history = () => sheet.shown('Nhật ký', 'A2:G60');
    await expect
      .poll(async () => (await history()).filter(([, , whom]) => whom === 'CB12'), PATIENCE)
      .toEqual([
        [
          expect.any(String),
          'cb12@vidu.vn',
          'CB12',
          'Tự chấm: Điểm tinh thần trách nhiệm',
          judged.replace(/,0$/, ''),
          '12,5',
          '',
        ],
      ]);
    await shows(sheet, 'Cán bộ', 'K13:K13').toEqual([['11,0']]);
    await shows(sheet, 'Cán bộ', 'AB13:AC13').toEqual(scored);
  });
});
