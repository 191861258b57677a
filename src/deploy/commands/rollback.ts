import type { Command } from '../Command.ts';
import { findVersion, RELEASE } from '../released.ts';
import { Script } from '../Script.ts';
import { Trouble } from '../Trouble.ts';

/**
 * `rollback <version>`: puts an earlier version back, both into the script itself, which its own spreadsheet runs, and
 * into the deployment.
 */
export const rollback: Command = async ({ words, project, texts }) => {
  const [wanted] = words;
  const script = new Script(project.connected);
  try {
    const versions = await script.versions();
    const found = wanted === undefined ? undefined : findVersion(versions, wanted);
    if (!found) throw new Trouble(one => one.noSuchVersion(wanted, versions));
    const { versionNumber, description = '' } = found;
    await script.write(await script.read(versionNumber));
    const existing = await script.deployment(RELEASE);
    if (existing) await script.deploy(versionNumber, description, existing.deploymentId);
    return texts.rolledBack(versionNumber, description);
  } finally {
    script.end();
  }
};
