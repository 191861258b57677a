import type { CommandInput } from './Command.ts';
import { differences } from './canonical.ts';
import { changesLost } from './changesLost.ts';
import { copyName, keepCopy } from './copies.ts';
import { headerOf, isOlder } from './edition.ts';
import { Failure, failures } from './Failure.ts';
import type { Files } from './Files.ts';
import type { Script } from './Script.ts';
import { said, sentences } from './said.ts';

/**
 * Puts files into a script in place of what it has; gives whether there was anything to do. What the admin may not want to
 * lose is replaced only when asked for, and a copy is kept, named before anything goes. `back`: to an older version.
 */
export async function replaceFiles(
  script: Script,
  files: Files,
  input: CommandInput,
  back = false,
): Promise<boolean> {
  const before = await script.read();
  if (differences(files, before).length === 0) return false;
  const reasons = reasonsToAsk(before, files).filter(({ ifBack }) => ifBack || !back);
  if (reasons.length > 0) {
    if (!input.replace) throw new Failure(failures.asks({ reasons, again: input.withReplace }));
    const folder = keepCopy(input.copies, before);
    const copied = said.copied({ folder, count: before.size, copy: copyName(folder) });
    input.say(sentences([...reasons, copied]));
  }
  await script.write(files, before);
  return true;
}

function reasonsToAsk(before: Files, files: Files) {
  const changes = changesLost(before, files);
  const [there, here] = [headerOf(before), headerOf(files)];
  return [
    ...(changes.length > 0 ? [{ ...said.foreign({ changes }), ifBack: true }] : []),
    ...(there && here && there.edition !== here.edition
      ? [{ ...said.otherEdition({ there: there.edition }), ifBack: true }]
      : []),
    ...(there && here && isOlder(here.version, there.version)
      ? [{ ...said.newer({ there: there.version, here: here.version }), ifBack: false }]
      : []),
  ];
}
