import { execFile } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFiles } from '../../src/deploy/Files.ts';
import { sealed } from '../../src/deploy/seal.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { fakeGoogle, SCRIPT_ID } from './fakeGoogle.ts';
import { atGoogle } from './remote.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LOGIN = {
  type: 'authorized_user',
  client_id: 'x',
  client_secret: 'x',
  refresh_token: 'x',
  access_token: 'x',
};

/**
 * An admin at a built project, logged in, with the fake in place of Google; commands run as npm runs them. Settings for
 * clasp in another project of theirs, which would turn it elsewhere, are in force.
 */
export async function admin() {
  const google = await fakeGoogle();
  const project = newDirectory();
  const home = newDirectory();
  for (const name of ['dist', 'package.json'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  cpSync(join(root, '.cache/deploy'), join(project, '.cache/deploy'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const login = join(home, '.clasprc.json');
  writeFileSync(login, JSON.stringify({ tokens: { default: LOGIN } }));
  const another = join(home, 'another.json');
  writeFileSync(another, JSON.stringify({ scriptId: 'c'.repeat(57) }));
  const ignored = join(home, 'ignored');
  writeFileSync(ignored, '**/*.html');
  const env = {
    clasp_config_project: another,
    clasp_config_ignore: ignored,
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    FAKE_GOOGLE: google.url,
    NODE_OPTIONS: `--import=${new URL('toFake.mjs', import.meta.url).href}`,
  };
  const run = (...words: string[]) =>
    new Promise<{ code: number; printed: string; complained: string }>(resolve =>
      execFile(
        process.execPath,
        ['.cache/deploy/main.mjs', ...words],
        { cwd: project, env },
        (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), printed: stdout.trim(), complained: stderr.trim() }),
      ),
    );
  return { google, project, home, login, run };
}

/** What each command says first. */
export const TARGET =
  'Tài khoản quantri@vidu.vn · bảng tính «Thi đua 2026» https://docs.google.com/spreadsheets/d/SHEET/edit';

/** An admin whose project is connected to the script of the fake. */
export async function connected() {
  const one = await admin();
  const settings = JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist/addon' });
  writeFileSync(join(one.project, '.clasp.json'), settings);
  const setVersion = (version: string) =>
    writeFileSync(join(one.project, 'package.json'), JSON.stringify({ version }));
  return { ...one, setVersion, built: readFiles(join(one.project, 'dist/addon')) };
}

/** The same, with the build in the script as a push has left it. */
export async function pushed() {
  const one = await connected();
  one.google.state.files = atGoogle(sealed(one.built));
  return one;
}
