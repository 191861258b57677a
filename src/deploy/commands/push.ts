import type { Command } from '../Command.ts';
import { readFiles } from '../Files.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { sealed } from '../seal.ts';

/** `push`: puts the built files into the connected script and looks whether they have arrived. */
export const push: Command = async task => {
  const script = new Script(task.project.connected);
  try {
    const files = sealed(readFiles(task.built));
    const moved = await replaceFiles(script, files, task);
    return (moved ? said.pushed : said.upToDate)({ count: files.size, version: task.version });
  } finally {
    script.end();
  }
};
