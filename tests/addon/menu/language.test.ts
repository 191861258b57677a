import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { setting } from '../register/rows.ts';

/** Calls an item of the menu and gives what Sheets would write above the page. */
const titled = `function titled(name) {
  var own = SpreadsheetApp, title = '';
  var ui = { showSidebar: function (html) { title = html.getTitle(); }, showModalDialog: function (_, text) { title = text; } };
  SpreadsheetApp = new Proxy(own, { get: function (target, key) { return key === 'getUi' ? function () { return ui; } : target[key]; } });
  globalThis[name]({ source: { kind: 'now', period: '' }, whom: '' });
  return title;
}`;

const titles = {
  showRegistration: ['Đăng ký sáng kiến', 'Register an initiative'],
  showAdmin: ['Thiết lập và kiểm tra', 'Set up and check'],
  showDashboard: ['Bảng điều hành và báo cáo', 'Dashboard and report'],
  showReport: ['Báo cáo', 'Report'],
  showSelfTest: ['Kiểm tra trên Google Sheets', 'Check on Google Sheets'],
} as const;

/** Functions that tell their page its language, with what they are asked. */
const pages = [
  ['openSidebar', []],
  ['openAdmin', []],
  ['openOverview', [{ kind: 'now', period: '' }]],
  ['selfTest', ['end']],
] as const;

const { sheet, run } = opened(await examples(), { more: titled, later: afterAll });
await sheet.engine.settled();

describe.each([
  ['EN', 'en'],
  ['En ', 'en'],
  ['English', 'en'],
  ['Tiếng Anh', 'en'],
  ['VI', 'vi'],
  ['Tiếng Việt', 'vi'],
  ['Français', 'vi'],
] as const)('Ngôn ngữ is «%s»: %s', (typed, language) => {
  beforeAll(() => setting(sheet, 'Ngôn ngữ', typed));

  test.each(pages)('%s', async (name, args) => {
    expect((await run(name, args)).value.language).toBe(language);
  });

  test.each(Object.entries(titles))('%s', async (name, [vi, en]) => {
    expect(await run('titled', [name])).toBe({ vi, en }[language]);
  });
});
