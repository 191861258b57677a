import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shipped = [
  'Admin.html',
  'Campaigns.html',
  'Code.js',
  'Council.html',
  'Dashboard.html',
  'Dossier.html',
  'Report.html',
  'Scores.html',
  'SelfTest.html',
  'Sidebar.html',
  'appsscript.json',
];
const require = createRequire(import.meta.url);

test('dist/addon holds exactly what is shipped', () => {
  expect(readdirSync(join(root, 'dist/addon')).sort()).toEqual(shipped);
});

test('the manifest is that of the project', () => {
  const manifest = readFileSync(join(root, 'dist/addon/appsscript.json'), 'utf8');
  expect(manifest).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));
});

test('clasp would push exactly that', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [require.resolve('@google/clasp'), 'show-file-status', '--json'],
    { cwd: root, env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'home-')) } },
  );
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual(shipped.map(file => `dist/addon/${file}`));
});
