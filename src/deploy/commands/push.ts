import type { Command } from '../Command.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { sayTarget } from '../sayTarget.ts';
import { sealed } from '../seal.ts';

/** `push`: puts the built files into the connected script and looks whether they have arrived. */
export const push: Command = async input => {
  const { scriptId, edition } = input.project.connected;
  const script = new Script(scriptId, input.login);
  try {
    await sayTarget(scriptId, input);
    const files = sealed(await input.built(edition));
    const moved = await replaceFiles(script, files, input);
    return (moved ? said.pushed : said.upToDate)({ count: files.size, version: input.version });
  } finally {
    script.end();
  }
};
