import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cellFunctions, scriptFunctions } from '../../src/addon/main.ts';
import { bundleAddon } from '../../src/build/bundleAddon.ts';
import { gateFaults } from '../../src/build/gates/gates.ts';
import { probe } from '../host/execution/probe.ts';

const names = Object.keys(scriptFunctions);
const root = fileURLToPath(new URL('../..', import.meta.url));
const ITEMS = [
  { caption: 'Đăng ký sáng kiến', call: 'showRegistration' },
  { caption: 'Sáng kiến của tôi', call: 'showMine' },
  { caption: 'Phiếu điểm', call: 'showScores' },
  { caption: 'Xét duyệt', call: 'showReview' },
  null,
  { caption: 'Bảng điều hành và báo cáo', call: 'showDashboard' },
  { caption: 'Thiết lập và kiểm tra', call: 'showAdmin' },
];

describe.each([
  ['in a spreadsheet of the body', false, 'Thi đua'],
  ['published as an add-on', true, 'Tiện ích mở rộng'],
])('%s', (_, published, caption) => {
  const bundle = bundleAddon(root, cellFunctions, names, { version: '1.0.0', published });

  test('it passes the gates', async () => {
    expect(gateFaults(await bundle, cellFunctions, names)).toEqual([]);
  });

  test.each(['onOpen', 'onInstall'])(
    '%s makes its menu and needs no permission (AuthMode.NONE)',
    async name => {
      const { run, sheet } = probe(await bundle);
      await run(name, 'open');
      expect(sheet.screen.menus.vi).toEqual([{ caption, items: ITEMS }]);
    },
  );
});
