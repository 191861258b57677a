import type { Command } from '../Command.ts';
import { differences } from '../canonical.ts';
import { Failure, failures } from '../Failure.ts';
import { ours, releaseName } from '../released.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { sayTarget } from '../sayTarget.ts';
import { sealed } from '../seal.ts';

/** So many Google keeps of a script. Source: the guides «Versions» and «Create and manage deployments». */
const MOST = { versions: 200, deployments: 20 };

/** What a release may be called. */
const NAME = /^\d[\w.+-]*$/;

/**
 * `release [name]`: pushes, keeps it as a version at Google, and lets the deployment serve that version. Broken off, it goes
 * on where it stopped: a version of this name with these files is not made again.
 */
export const release: Command = async input => {
  const [version = input.version] = input.words;
  if (!NAME.test(version)) throw new Failure(failures.notAVersion({ given: version }));
  const name = releaseName(version);
  const { scriptId, edition } = input.project.connected;
  const script = new Script(scriptId, input.login);
  try {
    await sayTarget(scriptId, input);
    const files = sealed(await input.built(edition));
    const versions = await script.versions();
    const deployments = await script.deployments();
    const existing = ours(deployments);
    const made = versions.find(({ description }) => description === name);
    if (!made && versions.length >= MOST.versions)
      throw new Failure(failures.noRoomForVersion({ most: MOST.versions }));
    if (!existing && deployments.length >= MOST.deployments)
      throw new Failure(failures.noRoomForDeployment({ most: MOST.deployments }));
    if (made) {
      const served = existing?.versionNumber === made.versionNumber;
      if (served || differences(files, await script.read(made.versionNumber)).length > 0)
        throw new Failure(failures.alreadyReleased({ version, number: made.versionNumber }));
    }
    await replaceFiles(script, files, input);
    const number = made?.versionNumber ?? (await script.createVersion(name));
    const deployment = await script.deploy(number, name, existing?.deploymentId);
    return said.released({ version, number, deployment });
  } finally {
    script.end();
  }
};
