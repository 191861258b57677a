import type { Command } from '../Command.ts';
import { readFiles } from '../Files.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { sealed } from '../seal.ts';

/** `push`: puts the built files into the connected script and looks whether they have arrived. */
export const push: Command = async input => {
  const script = new Script(input.project.connected);
  try {
    const files = sealed(readFiles(input.built));
    const moved = await replaceFiles(script, files, input);
    return (moved ? said.pushed : said.upToDate)({ count: files.size, version: input.version });
  } finally {
    script.end();
  }
};
