import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clasp } from '../Clasp.ts';
import type { Command } from '../Command.ts';
import { changesLost } from '../changesLost.ts';
import { Failure, failures } from '../Failure.ts';
import { readFiles } from '../Files.ts';
import { Script } from '../Script.ts';
import { said } from '../said.ts';

/** `connect <script id or address>`, or `connect --new "Title"`: says to which spreadsheet later commands belong. */
export const connect: Command = async input => {
  const { words, project } = input;
  const before = project.scriptId;
  if (input.new !== undefined) {
    if (input.new.trim() === '') throw new Failure(failures.noTitle);
    if (before !== undefined && !input.replace) throw new Failure(failures.alreadyConnected({ id: before }));
    const { scriptId, sheet } = await createSheet(input.new);
    project.connect(scriptId);
    return said.created({ title: input.new, sheet });
  }
  const [given] = words;
  if (given === undefined) throw new Failure(failures.whereIsTheId);
  const script = new Script(scriptIdOf(given));
  try {
    const foreign = changesLost(await script.read(), readFiles(input.built));
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

/**
 * A new spreadsheet with an empty script. clasp refuses where a .clasp.json exists and writes the new script's files
 * over the project's, so that it works in an empty folder.
 */
async function createSheet(title: string): Promise<{ scriptId: string; sheet: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  try {
    const clasp = new Clasp(folder);
    const words = ['--type', 'sheets', '--title', title];
    const made = await clasp.run<{ scriptId: string; parentId: string }>('create-script', ...words);
    return { scriptId: made.scriptId, sheet: `https://docs.google.com/spreadsheets/d/${made.parentId}/edit` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SCRIPT = /^[\w-]{50,}$/;
const SCRIPT_ADDRESS =
  /^https:\/\/script\.google\.com\/(?:[\w./-]*\/)?(?:projects|d)\/([\w-]{50,})(?:[/?#]|$)/;
const SHEET = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/.*|[\w-]{44})$/;
const DEPLOYMENT = /^AKfy/;

/** The script id in what the admin has given: the id itself or an address of the script's editor. */
function scriptIdOf(given: string): string {
  const text = given.trim();
  const id = SCRIPT_ADDRESS.exec(text)?.[1] ?? text;
  if (DEPLOYMENT.test(id)) throw new Failure(failures.isDeployment);
  if (SHEET.test(id)) throw new Failure(failures.isSheet);
  if (!SCRIPT.test(id)) throw new Failure(failures.notScriptId({ given: text }));
  return id;
}
