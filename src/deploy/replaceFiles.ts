import type { CommandInput } from './Command.ts';
import { differences } from './canonical.ts';
import { changesLost } from './changesLost.ts';
import { copyName, keepCopy } from './copies.ts';
import { Failure, failures } from './Failure.ts';
import type { Files } from './Files.ts';
import type { Script } from './Script.ts';
import { said } from './said.ts';

/**
 * Puts files into a script in place of what it has; gives whether there was anything to do. What others have done to the
 * script is replaced only when asked for, and a copy is kept, named before anything goes.
 */
export async function replaceFiles(script: Script, files: Files, input: CommandInput): Promise<boolean> {
  const before = await script.read();
  if (differences(files, before).length === 0) return false;
  const lost = changesLost(before, files);
  if (lost.length > 0) {
    if (!input.replace) throw new Failure(failures.foreign({ changes: lost, again: input.withReplace }));
    const folder = keepCopy(input.copies, before);
    input.say(said.copied({ folder, count: before.size, changes: lost, copy: copyName(folder) }));
  }
  await script.write(files, before);
  return true;
}
