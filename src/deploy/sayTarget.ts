import type { CommandInput } from './Command.ts';
import { said } from './said.ts';

export const scriptAddress = (id: string) => `https://script.google.com/d/${id}/edit`;
export const sheetAddress = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/**
 * Says as whom, and for which spreadsheet, something is about to be done; gives the id of that spreadsheet, undefined for a
 * script that is bound to none.
 */
export async function sayTarget(id: string, { google, say }: CommandInput): Promise<string | undefined> {
  const [account, { title = '', parentId }] = await Promise.all([google.account(), google.project(id)]);
  const where =
    parentId === undefined
      ? said.alone({ name: title, address: scriptAddress(id) })
      : said.sheet({ name: await google.nameOf(parentId), address: sheetAddress(parentId) });
  say(said.target({ account, where }));
  return parentId;
}
