import type { Bilingual } from '../../domain/text/Language.ts';
import type { Command, CommandInput } from '../Command.ts';
import { changesLost } from '../changesLost.ts';
import { headerOf } from '../edition.ts';
import { Failure, failures } from '../Failure.ts';
import { Script } from '../Script.ts';
import { said, sentences } from '../said.ts';
import { sayTarget, scriptAddress, sheetAddress } from '../sayTarget.ts';

/** `connect <script id or address>`, or `connect new "Title"`: says to which script later commands belong. */
export const connect: Command = async input => {
  const { words, project } = input;
  const before = project.connection?.scriptId;
  if (input.new !== undefined) {
    if (input.new.trim() === '') throw new Failure(failures.noTitle);
    if (before !== undefined && !input.replace) throw new Failure(failures.alreadyConnected({ id: before }));
    return await make(input.new, input);
  }
  const [given] = words;
  if (given === undefined) throw new Failure(failures.whereIsTheId);
  const script = new Script(scriptIdOf(given), input.login);
  try {
    const sheet = await sayTarget(script.id, input);
    const now = await script.read();
    const published = input.published || sheet === undefined || headerOf(now)?.edition === 'published';
    const edition = published ? 'published' : 'bound';
    const changes = changesLost(now, await input.built(edition));
    project.connect({ scriptId: script.id, edition });
    return sentences([
      published ? said.connectedForMany : said.connected,
      ...(before === undefined || before === script.id ? [] : [said.wasConnected({ id: before })]),
      ...(changes.length === 0 ? [] : [said.holdsForeign({ changes })]),
    ]);
  } finally {
    script.end();
  }
};

/**
 * A new spreadsheet with an empty script, or a script alone for publication. Whether the account may make scripts is asked
 * first; a spreadsheet that has got none all the same goes to the trash.
 */
async function make(title: string, input: CommandInput): Promise<Bilingual<string>> {
  const { google, project, published, say } = input;
  say(said.target({ account: await google.account(), where: said.toBeMade({ title }) }));
  await google.mayMakeScripts();
  if (published) {
    const scriptId = await google.createScript(title, undefined);
    project.connect({ scriptId, edition: 'published' });
    return said.createdAlone({ title, address: scriptAddress(scriptId) });
  }
  const id = await google.createSheet(title);
  const sheet = sheetAddress(id);
  const scriptId = await google.createScript(title, id).catch(async error => {
    if (!(error instanceof Failure)) throw error;
    const { sentence: reason } = error;
    const trashed = await google.moveToTrash(id).then(
      () => true,
      () => false,
    );
    throw new Failure((trashed ? failures.trashed : failures.orphan)({ reason, sheet }));
  });
  project.connect({ scriptId, edition: 'bound' });
  return said.created({ title, sheet });
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
