import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browsing/browser.ts';
import { SheetPage } from '../browsing/SheetPage.ts';
import { startHost } from '../browsing/startHost.ts';
import { pictures } from './pictures.ts';

/* `npm run pictures`: makes the pictures of README.md and docs from the product itself; `-- folder` puts them elsewhere. */

const target = process.argv[2] ?? 'docs/pictures';
mkdirSync(target, { recursive: true });
const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
const host = await startHost(directory);
const browser = await launch();
for (const { name, width, height, show } of pictures) {
  const page = await browser.newPage({ viewport: { width, height } });
  const sheet = await new SheetPage(page).open(host.url);
  await show(sheet);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(target, `${name}.png`) });
  await page.close();
}
await browser.close();
await host.stop();
rmSync(directory, { recursive: true });
