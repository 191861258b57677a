import type { Command } from '../Command.ts';
import { changesLost } from '../changes.ts';
import { createSheet } from '../createSheet.ts';
import { readFiles } from '../Files.ts';
import { Script } from '../Script.ts';
import { scriptIdOf } from '../scriptIdOf.ts';
import { Trouble } from '../Trouble.ts';

/** `connect <script id or address>`, or `connect --new "Title"`: says to which spreadsheet later commands belong. */
export const connect: Command = async task => {
  const { words, project, texts } = task;
  const before = project.scriptId;
  if (task.new !== undefined) {
    if (task.new.trim() === '') throw new Trouble(one => one.noTitle);
    if (before !== undefined && !task.replace) throw new Trouble(one => one.alreadyConnected(before));
    const { scriptId, sheet } = await createSheet(task.new);
    project.connect(scriptId);
    return texts.created(task.new, sheet);
  }
  const [given] = words;
  if (given === undefined) throw new Trouble(one => one.whereIsTheId);
  const script = new Script(scriptIdOf(given));
  try {
    const foreign = changesLost(await script.read(), readFiles(task.built));
    project.connect(script.id);
    const other = before === undefined || before === script.id ? '' : texts.wasConnected(before);
    const found = foreign.length === 0 ? '' : texts.holdsForeign(foreign);
    return [texts.connected, other, found].filter(part => part !== '').join(' ');
  } finally {
    script.end();
  }
};
