import type { Command } from '../Command.ts';
import { readFiles } from '../Files.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { Script } from '../Script.ts';

/** `push`: puts the built files into the connected script and looks whether they have arrived. */
export const push: Command = async task => {
  const script = new Script(task.project.connected);
  try {
    const files = readFiles(task.built);
    const copied = await replaceFiles(script, files, task);
    return [task.texts.pushed(files.size, task.version), copied].join(' ').trim();
  } finally {
    script.end();
  }
};
