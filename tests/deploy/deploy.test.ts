import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, readFiles } from '../../src/deploy/Files.ts';
import { admin, connected } from './admin.ts';
import { NEW_SCRIPT_ID, type RemoteFile, SCRIPT_ID } from './fakeGoogle.ts';

/** Real clasp in a process of its own, several times a command. */
const TIME = 180_000;

/** The files of the fake by their names on disk. */
function arrived(files: readonly RemoteFile[]): Map<string, string> {
  const ends = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };
  return new Map(files.map(({ name, type, source }) => [`${name}${ends[type]}`, source]));
}

test(
  'connect, push: exactly the built files arrive; pushed again they are the same',
  async () => {
    const { google, project, run } = await admin();
    expect(await run('connect', `https://script.google.com/home/projects/${SCRIPT_ID}/settings`)).toEqual({
      code: 0,
      printed: 'Đã nối với kịch bản của bảng tính. Tiếp theo: npm run push',
      complained: '',
    });
    expect(JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8'))).toEqual({
      scriptId: SCRIPT_ID,
      rootDir: 'dist/addon',
    });
    const built = readFiles(join(project, 'dist/addon'));
    for (let time = 0; time < 2; time++) {
      const { code, printed, complained } = await run('push');
      expect([code, complained]).toEqual([0, '']);
      expect(printed).toMatch(/^Đã đưa bản \S+ \(7 tệp\) lên kịch bản, đọc lại thấy giống hệt bản dựng\./);
      expect(differences(arrived(google.state.files), built)).toEqual([]);
      expect(google.state.files.length).toBe(7);
    }
    expect(readFiles(join(project, 'dist/addon'))).toEqual(built);
  },
  TIME,
);

test(
  'a new spreadsheet: made, connected, pushed to; made twice only when asked for',
  async () => {
    const { google, project, run } = await admin();
    const made = await run('connect', '--new', 'Thi đua 2026');
    expect(made.complained).toBe('');
    expect(made.printed).toBe(
      'Đã tạo bảng tính «Thi đua 2026»: https://docs.google.com/spreadsheets/d/SHEET/edit và nối với nó. Tiếp theo: npm run push',
    );
    expect(google.state.created).toEqual(['Thi đua 2026']);
    expect(JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8')).scriptId).toBe(NEW_SCRIPT_ID);
    expect((await run('push')).code).toBe(0);
    expect((await run('connect', '--new', 'Lần hai')).complained).toContain(
      `Đã nối với kịch bản ${NEW_SCRIPT_ID}`,
    );
    expect((await run('connect', '--new', 'Lần hai', '--replace')).code).toBe(0);
    expect(google.state.created).toEqual(['Thi đua 2026', 'Lần hai']);
  },
  TIME,
);

test(
  'release and rollback: versions at Google, one deployment, the script itself goes back',
  async () => {
    const { google, run, setVersion } = await connected();
    setVersion('1.0.0');
    const first = await run('release');
    expect(first.complained).toBe('');
    expect(first.printed).toBe(
      'Đã phát hành bản 1.0.0, là phiên bản 1 ở Google (triển khai AKfy1). Quay lại được bằng: npm run rollback -- 1.0.0',
    );
    expect((await run('release')).complained).toMatch(/^Bản 1\.0\.0 đã phát hành rồi \(phiên bản 1\)/);
    const released = google.state.files;
    const newer = [{ name: 'Code', type: 'SERVER_JS', source: '// thi-dua-cchc 1.1.0' } as const];
    const description = 'Thi đua 1.1.0';
    google.state.files = newer;
    google.state.versions.push({ versionNumber: 2, description, files: newer });
    google.state.deployments[1]!.deploymentConfig = { versionNumber: 2, description };
    expect((await run('rollback')).complained).toContain('Có: 1 (Thi đua 1.0.0), 2 (Thi đua 1.1.0).');
    expect((await run('rollback', '7')).complained).toMatch(/^Không có phiên bản "7"/);
    const back = await run('rollback', '1.0.0');
    expect(back.complained).toBe('');
    expect(back.printed).toMatch(/^Đã quay về phiên bản 1 \(Thi đua 1\.0\.0\)/);
    expect(differences(arrived(google.state.files), arrived(released))).toEqual([]);
    expect(google.state.deployments.map(one => one.deploymentConfig)).toMatchObject([
      {},
      { versionNumber: 1, description: 'Thi đua 1.0.0' },
    ]);
  },
  TIME,
);

test(
  "somebody else's code is replaced only when asked for, and a copy is kept",
  async () => {
    const { google, project, run } = await admin();
    const theirs = { name: 'Mã', type: 'SERVER_JS', source: 'function gop() { return 1; }' } as const;
    google.state.files = [...google.state.files, theirs];
    expect((await run('connect', SCRIPT_ID)).printed).toContain('Kịch bản đang có mã khác trong «Mã.js»');
    expect((await run('push')).complained).toMatch(
      /^Kịch bản đang có mã của người khác trong «Mã\.js», chưa thay gì/,
    );
    expect(google.state.files).toContainEqual(theirs);
    const { code, printed } = await run('push', '--replace');
    expect(code).toBe(0);
    const [copy] = readdirSync(join(project, 'copies'));
    expect(printed).toContain(join(project, 'copies', copy!));
    expect(readFileSync(join(project, 'copies', copy!, 'Mã.js'), 'utf8')).toBe(theirs.source);
    expect(google.state.files.map(file => file.name).sort()).toEqual([
      'Admin',
      'Code',
      'Dashboard',
      'Report',
      'SelfTest',
      'Sidebar',
      'appsscript',
    ]);
  },
  TIME,
);
