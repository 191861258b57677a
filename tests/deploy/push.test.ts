import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/deploy/Files.ts';
import { admin, TARGET } from './admin.ts';
import { NEW_SCRIPT_ID, SCRIPT_ID } from './fakeGoogle.ts';
import { edited, onDisk } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;

test('connect to a spreadsheet: its id is kept, and nothing else of the project', {
  timeout: TIME,
}, async () => {
  const { google, project, run } = await admin();
  expect(await run('connect', `https://script.google.com/home/projects/${SCRIPT_ID}/settings`)).toEqual({
    code: 0,
    printed: `${TARGET}\nĐã nối với kịch bản của bảng tính. Tiếp theo: npm run push`,
    complained: '',
  });
  expect(JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8'))).toEqual({
    scriptId: SCRIPT_ID,
    rootDir: 'dist/addon',
    edition: 'bound',
  });
  expect(google.state.pushes).toBe(0);
});

test('a new spreadsheet: exactly the built files arrive; laid out anew by Google, the next push has nothing to do and says so', {
  timeout: TIME,
}, async () => {
  const { google, project, run } = await admin();
  const made = await run('connect', 'new', 'Thi đua 2026');
  expect(made.complained).toBe('');
  expect(made.printed).toBe(
    'Tài khoản quantri@vidu.vn · sắp tạo «Thi đua 2026»\nĐã tạo bảng tính «Thi đua 2026»: https://docs.google.com/spreadsheets/d/SHEET/edit và nối với nó. Tiếp theo: npm run push',
  );
  expect(google.state.created).toEqual(['Thi đua 2026']);
  expect(JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8')).scriptId).toBe(NEW_SCRIPT_ID);
  const built = readFiles(join(project, 'dist/addon'));

  const first = await run('push');
  expect([first.code, first.complained]).toEqual([0, '']);
  expect(first.printed).toMatch(
    new RegExp(
      `^${TARGET}\nĐã đưa bản \\S+ \\(${built.size} tệp\\) lên kịch bản, đọc lại thấy giống hệt bản dựng\\. .*$`,
    ),
  );
  const arrived = new Map(onDisk(google.state.files));
  const [code, seal] = arrived.get('Code.js')!.split('// thi-dua-cchc files ');
  expect(new Map([...arrived, ['Code.js', code]])).toEqual(built);
  expect(Object.keys(JSON.parse(seal!)).sort()).toEqual([...built.keys()].sort());

  const { oauthScopes, ...others } = JSON.parse(arrived.get('appsscript.json')!);
  google.state.files = edited(google.state.files, {
    'Code.js': arrived.get('Code.js')!.trimEnd().replaceAll('\n', '\r\n'),
    'Report.html': `${arrived.get('Report.html')}\n\n`,
    'appsscript.json': JSON.stringify({ oauthScopes, dependencies: {}, ...others }, null, 4),
  });
  expect(await run('push')).toEqual({
    code: 0,
    printed: expect.stringMatching(
      new RegExp(`\nKịch bản đã có đúng bản \\S+ \\(${built.size} tệp\\), nên không đưa gì lên\\.$`),
    ),
    complained: '',
  });
  expect(google.state.pushes).toBe(1);
  expect(readFiles(join(project, 'dist/addon'))).toEqual(built);

  expect((await run('connect', '--new', 'Lần hai')).complained).toContain(
    `Đã nối với kịch bản ${NEW_SCRIPT_ID}`,
  );
  expect((await run('connect', 'new', 'Lần hai', 'replace')).code).toBe(0);
  expect(google.state.created).toEqual(['Thi đua 2026', 'Lần hai']);
});
