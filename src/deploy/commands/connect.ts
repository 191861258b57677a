import type { Command } from '../Command.ts';
import { changesLost } from '../changes.ts';
import { createSheet } from '../createSheet.ts';
import { readFiles } from '../Files.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';
import { scriptIdOf } from '../scriptIdOf.ts';
import { Trouble, troubles } from '../Trouble.ts';

/** `connect <script id or address>`, or `connect --new "Title"`: says to which spreadsheet later commands belong. */
export const connect: Command = async task => {
  const { words, project } = task;
  const before = project.scriptId;
  if (task.new !== undefined) {
    if (task.new.trim() === '') throw new Trouble(troubles.noTitle);
    if (before !== undefined && !task.replace) throw new Trouble(troubles.alreadyConnected({ id: before }));
    const { scriptId, sheet } = await createSheet(task.new);
    project.connect(scriptId);
    return said.created({ title: task.new, sheet });
  }
  const [given] = words;
  if (given === undefined) throw new Trouble(troubles.whereIsTheId);
  const script = new Script(scriptIdOf(given));
  try {
    const foreign = changesLost(await script.read(), readFiles(task.built));
    project.connect(script.id);
    const sentences = [
      said.connected,
      ...(before === undefined || before === script.id ? [] : [said.wasConnected({ id: before })]),
      ...(foreign.length === 0 ? [] : [said.holdsForeign({ changes: foreign })]),
    ];
    return { vi: sentences.map(({ vi }) => vi).join(' '), en: sentences.map(({ en }) => en).join(' ') };
  } finally {
    script.end();
  }
};
