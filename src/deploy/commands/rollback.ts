import type { Bilingual } from '../../domain/text/Language.ts';
import type { Command, CommandInput } from '../Command.ts';
import { isCopy, readCopy } from '../copies.ts';
import { Failure, failures } from '../Failure.ts';
import { findVersion, ours } from '../released.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { sayTarget } from '../sayTarget.ts';

/** `rollback <version>`, or `rollback <copy>`: puts back an earlier version, or what a command has replaced. */
export const rollback: Command = async input => {
  const [wanted] = input.words;
  const { scriptId } = input.project.connected;
  const script = new Script(scriptId, input.login);
  try {
    await sayTarget(scriptId, input);
    return wanted !== undefined && isCopy(wanted)
      ? await toCopy(script, wanted, input)
      : await toVersion(script, wanted, input);
  } finally {
    script.end();
  }
};

/** Both into the script itself, which its own spreadsheet runs, and into the deployment. */
async function toVersion(
  script: Script,
  wanted: string | undefined,
  input: CommandInput,
): Promise<Bilingual<string>> {
  const versions = await script.versions();
  const found = wanted === undefined ? undefined : findVersion(versions, wanted);
  if (!found) throw new Failure(failures.noSuchVersion({ wanted, versions }));
  const { versionNumber, description = '' } = found;
  const moved = await replaceFiles(script, await script.read(versionNumber), input, true);
  const existing = ours(await script.deployments());
  if (existing) await script.deploy(versionNumber, description, existing.deploymentId);
  return (moved ? said.rolledBack : said.alreadyBack)({ number: versionNumber, name: description });
}

async function toCopy(script: Script, wanted: string, input: CommandInput): Promise<Bilingual<string>> {
  const files = readCopy(input.copies, wanted);
  const moved = await replaceFiles(script, files, input, true);
  return moved
    ? said.broughtBack({ count: files.size, copy: wanted })
    : said.alreadyBrought({ copy: wanted });
}
