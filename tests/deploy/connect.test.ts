import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sealed } from '../../src/deploy/seal.ts';
import { admin, connected, pushed, TARGET } from './admin.ts';
import { NEW_SCRIPT_ID, SCRIPT_ID } from './fakeGoogle.ts';
import { atGoogle, edited, onDisk } from './remote.ts';

/** Real clasp, in a process of its own for each step. */
const TIME = 180_000;
const UNAVAILABLE = { code: 503, message: 'The service is currently unavailable.' };
const settings = (project: string) => JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8'));

describe('a new spreadsheet that cannot be finished leaves nothing half-made', () => {
  test.each<[string, readonly { code: number; message: string; of: RegExp }[], string, object]>([
    [
      'the Apps Script API is off',
      [{ code: 403, message: 'User has not enabled the Apps Script API.', of: /\/v1\/projects/ }],
      'Tài khoản này chưa bật Apps Script API.',
      { created: [], trashed: [] },
    ],
    [
      'Drive is off',
      [{ code: 403, message: 'The domain administrators have disabled Drive apps.', of: /drive/ }],
      'quản trị Google Workspace tắt Drive',
      { created: [], trashed: [] },
    ],
    [
      'the script is refused',
      [{ ...UNAVAILABLE, of: /^POST \/v1\/projects/ }],
      'Bảng tính vừa tạo đã bỏ vào thùng rác: https://docs.google.com/spreadsheets/d/SHEET/edit',
      { created: ['Thi đua'], trashed: ['SHEET'] },
    ],
    [
      'the script is refused, and the trash, too',
      [
        { ...UNAVAILABLE, of: /^POST \/v1\/projects/ },
        { ...UNAVAILABLE, of: /^PATCH/ },
      ],
      'Google đang có trục trặc. Chờ vài phút rồi làm lại lệnh vừa rồi; phần đã làm xong không làm lại. Bảng tính vừa tạo chưa có kịch bản và không bỏ vào thùng rác được: https://docs.google.com/spreadsheets/d/SHEET/edit',
      { created: ['Thi đua'], trashed: [] },
    ],
  ])('%s', { timeout: TIME }, async (_, refuses, sentence, left) => {
    const { google, project, run } = await admin();
    google.state.refuses = refuses;
    expect((await run('connect', 'new', 'Thi đua')).complained).toContain(sentence);
    expect(google.state).toMatchObject(left);
    expect(existsSync(join(project, '.clasp.json'))).toBe(false);
  });
});

test.each<[string, (home: string, project: string) => unknown, readonly string[]]>([
  [
    'saved by an editor of Windows',
    home => {
      const path = join(home, '.clasprc.json');
      writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    },
    [],
  ],
  [
    'in the project',
    (home, project) => renameSync(join(home, '.clasprc.json'), join(project, '.clasprc.json')),
    [],
  ],
  [
    'named from the project’s folder, of another person in it',
    (home, project) => {
      mkdirSync(join(project, 'logins'));
      const { tokens } = JSON.parse(readFileSync(join(home, '.clasprc.json'), 'utf8'));
      writeFileSync(join(project, 'logins/a.json'), JSON.stringify({ tokens: { hai: tokens.default } }));
    },
    ['auth', 'logins/a.json', '--user=hai'],
  ],
])('a login %s', { timeout: TIME }, async (_, place, words) => {
  const { home, project, run } = await admin();
  place(home, project);
  expect(await run('connect', SCRIPT_ID, ...words)).toMatchObject({ code: 0, complained: '' });
});

test('a .clasp.json that an editor of Windows has saved', { timeout: TIME }, async () => {
  const { project, run } = await pushed();
  const path = join(project, '.clasp.json');
  for (const encoding of ['utf8', 'utf16le'] as const) {
    writeFileSync(path, `\uFEFF${JSON.stringify({ scriptId: SCRIPT_ID })}`, encoding);
    expect(await run('push')).toMatchObject({ code: 0, complained: '' });
  }
});

test('a script alone is for publication; neither edition ever takes the place of the other unasked', {
  timeout: TIME,
}, async () => {
  const { google, project, built, run } = await admin().then(async one => ({
    ...(await connected()),
    ...one,
  }));
  const { state } = google;
  const forMany = new Map([
    ...built,
    ['Code.js', built.get('Code.js')!.replace(/^(\/\/ thi-dua-cchc \S+)/, '$1 published')],
  ]);
  const build = (files: ReadonlyMap<string, string>) =>
    writeFileSync(join(project, 'dist/addon/Code.js'), files.get('Code.js')!);

  build(forMany);
  expect((await run('connect', 'new', 'Thi đua', 'published')).printed).toBe(
    `Tài khoản quantri@vidu.vn · sắp tạo «Thi đua»\nĐã tạo kịch bản riêng «Thi đua»: https://script.google.com/d/${NEW_SCRIPT_ID}/edit để phát hành dưới dạng tiện ích, và nối với nó. Tiếp theo: npm run push`,
  );
  expect(settings(project)).toMatchObject({ scriptId: NEW_SCRIPT_ID, edition: 'published' });
  expect((await run('push')).printed).toMatch(
    /^Tài khoản quantri@vidu\.vn · kịch bản riêng «Mã», không gắn với bảng tính nào, .*\nĐã đưa bản/,
  );
  expect(onDisk(state.files)).toEqual(sealed(forMany));

  // Another machine, which knows nothing but the id.
  state.sheet = 'SHEET';
  writeFileSync(join(project, '.clasp.json'), JSON.stringify({ scriptId: SCRIPT_ID }));
  build(built);
  const refused = await run('push');
  expect(refused.printed).toBe(TARGET);
  expect(refused.complained).toContain(
    'Ở Google đang là bản để phát hành dưới dạng tiện ích, khác với bản sắp đưa lên; nếu bản ở Google mới đúng, chạy lại npm run connect với ID của kịch bản.',
  );
  build(forMany);
  await run('connect', SCRIPT_ID);
  expect(settings(project)).toMatchObject({ scriptId: SCRIPT_ID, edition: 'published' });
  expect((await run('push')).printed).toContain('nên không đưa gì lên');

  state.files = atGoogle(sealed(built));
  expect((await run('push')).complained).toContain('Ở Google đang là bản gắn với bảng tính');
  expect(state.pushes).toBe(1);
});

test('an older version than that at Google is pushed only when asked for', { timeout: TIME }, async () => {
  const { google, built, run } = await pushed();
  const newer = new Map([...built, ['Code.js', built.get('Code.js')!.replace(/cchc \S+/, 'cchc 10.2.0')]]);
  google.state.files = atGoogle(sealed(newer));
  expect((await run('push')).complained).toMatch(
    /^Ở Google đang là bản 10\.2\.0, mới hơn bản \S+ ở đây\. Chưa thay gì\..*: npm run push replace /,
  );
  google.state.files = edited(google.state.files, { 'Mã.js': 'var x;' });
  expect((await run('push', 'replace')).printed).toMatch(
    /«Mã\.js» \(thêm vào\)\. Ở Google đang là .*copies/s,
  );
  expect(google.state.pushes).toBe(1);
});
