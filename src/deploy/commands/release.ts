import type { Command } from '../Command.ts';
import { Failure, failures } from '../Failure.ts';
import { readFiles } from '../Files.ts';
import { findVersion, RELEASE, releaseName } from '../released.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { sealed } from '../seal.ts';

/** `release`: pushes, keeps it as a version at Google, and lets the deployment serve that version. */
export const release: Command = async input => {
  const { version } = input;
  const script = new Script(input.project.connected);
  try {
    const twin = findVersion(await script.versions(), version);
    if (twin) throw new Failure(failures.alreadyReleased({ version, number: twin.versionNumber }));
    await replaceFiles(script, sealed(readFiles(input.built)), input);
    const name = releaseName(version);
    const number = await script.createVersion(name);
    const existing = await script.deployment(RELEASE);
    const deployment = await script.deploy(number, name, existing?.deploymentId);
    return said.released({ version, number, deployment });
  } finally {
    script.end();
  }
};
