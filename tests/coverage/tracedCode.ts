import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cellFunctions, scriptFunctions } from '../../src/addon/main.ts';
import { bundleAddon } from '../../src/build/bundleAddon.ts';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { CAMPAIGNS_FILE, writeCampaigns } from '../../src/campaigns/campaignsFile.ts';
import { threads, tracedCode } from './places.ts';

/** Before the tests: Code.js with a source map, and an empty folder for what the threads that run it report. */
export default async function setup(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const code = await bundleAddon(process.cwd(), cellFunctions, Object.keys(scriptFunctions), {
    version,
    published: false,
    traced: true,
  });
  rmSync(threads, { recursive: true, force: true });
  mkdirSync(threads, { recursive: true });
  writeFileSync(tracedCode, code);
  writeFileSync(join(dirname(tracedCode), `${CAMPAIGNS_FILE}.html`), writeCampaigns(campaigns));
}
