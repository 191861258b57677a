import { join } from 'node:path';
import type { Task } from './Command.ts';
import { type Files, writeFiles } from './Files.ts';
import { foreignFiles } from './foreignFiles.ts';
import type { Script } from './Script.ts';
import { Trouble } from './Trouble.ts';

/**
 * Puts files into a script in place of what it has. Code of somebody else is replaced only when asked for, and a copy is
 * kept; gives the sentence about it.
 */
export async function replaceFiles(script: Script, files: Files, task: Task): Promise<string> {
  const before = await script.read();
  const foreign = foreignFiles(before);
  if (foreign.length > 0 && !task.replace) throw new Trouble(texts => texts.foreign(foreign));
  const copy = join(task.copies, new Date().toISOString().slice(0, 19).replaceAll(':', '-'));
  if (foreign.length > 0) writeFiles(copy, before);
  await script.write(files);
  return foreign.length > 0 ? task.texts.copied(copy) : '';
}
