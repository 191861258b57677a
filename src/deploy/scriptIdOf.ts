import { Trouble, troubles } from './Trouble.ts';

const SCRIPT = /^[\w-]{50,}$/;
const SCRIPT_ADDRESS =
  /^https:\/\/script\.google\.com\/(?:[\w./-]*\/)?(?:projects|d)\/([\w-]{50,})(?:[/?#]|$)/;
const SHEET = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/.*|[\w-]{44})$/;
const DEPLOYMENT = /^AKfy/;

/** The script id in what the admin has given: the id itself or an address of the script's editor. */
export function scriptIdOf(given: string): string {
  const text = given.trim();
  const id = SCRIPT_ADDRESS.exec(text)?.[1] ?? text;
  if (DEPLOYMENT.test(id)) throw new Trouble(troubles.isDeployment);
  if (SHEET.test(id)) throw new Trouble(troubles.isSheet);
  if (!SCRIPT.test(id)) throw new Trouble(troubles.notScriptId({ given: text }));
  return id;
}
