import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellFunctions, scriptFunctions } from '../../addon/main.ts';
import { campaigns } from '../../campaigns/campaigns.ts';
import { CAMPAIGNS_FILE, writeCampaigns } from '../../campaigns/campaignsFile.ts';
import { workload } from '../bench/workload.ts';
import type { Faulty, TargetFiles } from '../bundle.ts';
import { bundleAddon } from '../bundleAddon.ts';
import { bundlePages } from '../bundlePages.ts';
import { gateFaults } from '../gates/gates.ts';
import { pageFaults } from '../gates/inert.ts';

export const folder = 'dist/addon';

/** The add-on for a spreadsheet of one's own. */
export const make = (root: string) => gated(root, false);

/** Exactly what clasp pushes, if it passes the gates. */
export async function gated(root: string, published: boolean): Promise<TargetFiles | Faulty> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const names = Object.keys(scriptFunctions);
  const usual = `${workload}; SCORE_STAFF(staff(40), criteria)`;
  const [code, bundled] = await Promise.all([
    bundleAddon(root, cellFunctions, names, { version, published, usual }),
    bundlePages(root),
  ]);
  const pages = new Map([...bundled, [`${CAMPAIGNS_FILE}.html`, writeCampaigns(campaigns)]]);
  const faults = [
    ...gateFaults(code, cellFunctions, names),
    ...[...pages].flatMap(([name, html]) => pageFaults(name, html)),
  ];
  if (faults.length > 0) return { faults: faults.map(fault => `dist/addon is not built: ${fault}`) };
  const manifest = readFileSync(join(root, 'appsscript.json'));
  return {
    files: new Map<string, string | Uint8Array>([['Code.js', code], ['appsscript.json', manifest], ...pages]),
    // All that it may import, as the compiler sees to.
    sources: ['src/addon', 'src/contract', 'src/domain', 'src/pages', 'appsscript.json'],
  };
}
