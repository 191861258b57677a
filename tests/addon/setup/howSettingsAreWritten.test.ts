import { expect, test } from 'vitest';
import { settingRows } from '../../../src/addon/setup/content/settingRows.ts';
import { campaigns } from '../../../src/campaigns/campaigns.ts';
import type { CheckResult } from '../../../src/contract/AdminCheck.ts';
import { settingsTab } from '../../../src/tabs/fixed.ts';
import { gridOf } from '../../host/gridOf.ts';
import { opened, setUp } from './exampleBook.ts';
import { tabNames } from './settingUp.ts';

const [NAME, VALUE, HOW] = Object.values(settingsTab.columns).map(({ header }) => header);

test.each(campaigns.map(one => [one.id, one] as const))(
  '%s: every setting says how it is written',
  (_, one) => {
    for (const row of settingRows(one, false)) {
      expect(row[HOW!], String(row[NAME!])).not.toBe('');
      if (!/^Một trong ba:/.test(String(row[HOW!]))) expect(row[HOW!]).toContain('. Ví dụ: ');
    }
  },
);

test('a workbook without that column works as before, and set-up adds it with what it says', async () => {
  const book = await opened();
  const settings = () => gridOf(book.sheet, settingsTab.name).map(row => row.slice(0, 3));
  const whole = settings();
  expect(whole[0]).toEqual([NAME, VALUE, HOW]);
  await book.run('removeColumns', [{ tab: settingsTab.name, column: 3, count: 1 }]);
  await book.sheet.engine.settled();
  const { value } = (await book.run('openAdmin')) as { value: { campaign: string; sheetVersion: number } };
  expect(value.sheetVersion).toBe(3);
  expect(gridOf(book.sheet, 'Bảng xếp hạng')[5]![0]).toMatch(/^Phong trào thi đua/);
  const { findings } = ((await book.run('checkWorkbook')) as { value: CheckResult }).value;
  const faults = findings.filter(({ kind }) => kind !== 'criteriaNote');
  expect(faults.map(({ kind, tab }) => [kind, tab])).toEqual([['missingColumn', settingsTab.name]]);
  const { made } = await setUp(book);
  expect(made.map(({ kind, tab, detail }) => [kind, tab, detail])).toEqual(
    expect.arrayContaining([
      ['column', settingsTab.name, HOW],
      ['setting', settingsTab.name, HOW],
    ]),
  );
  await book.sheet.engine.settled();
  expect(settings()).toEqual(whole);
  expect((await setUp(book)).made).toEqual([]);
  expect(tabNames(book.sheet)).toContain(settingsTab.name);
});
