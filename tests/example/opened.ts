import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Circumstances } from '../../src/host/circumstances/Circumstances.ts';
import { core } from '../../src/host/engine/univer.ts';
import { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { texts } from '../../src/host/texts.ts';
import type { OpenedFile } from '../../src/host/xlsx/readSnapshot.ts';
import { addon, built } from '../built.ts';
import { newDirectory } from '../host/newDirectory.ts';
import type { Later } from '../host/server/started.ts';

/**
 * How a workbook is opened: source that goes behind the built script, files that stand in for built ones, when it is
 * stopped (after the test), what is unlike an ordinary spreadsheet, and whether its formulas are calculated, or keep the
 * values that they have.
 */
interface Opening {
  readonly more?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly later?: Later;
  readonly circumstances?: Circumstances;
  readonly calculates?: boolean;
}

/** Source that goes behind Code.js: calls a function with each list of arguments, all in one execution, as the host does. */
export const each = `function each(name, lists) {
  return lists.map(args => {
    try { return globalThis[name](...JSON.parse(args)); } catch (error) { return error.message; }
  });
}`;

/** Calls a function of the script as a page does, as somebody; gives what the page would get. */
// biome-ignore lint/suspicious/noExplicitAny: replies are looked at by the tests
export type Run = (name: string, args?: readonly unknown[], user?: string) => Promise<any>;

/** A workbook with the built add-on at work in it, calculating; and how often anything in it has been changed. */
export function opened(
  file: OpenedFile,
  { more, files, later = onTestFinished, circumstances = {}, calculates = true }: Opening = {},
) {
  const sheet = new LocalSheet({
    built: more ? { ...built, code: scriptWith(more, later, files) } : built,
    file,
    language: texts.vi,
    log: () => undefined,
    circumstances,
  });
  later(() => sheet.stop());
  if (calculates) sheet.calculate();
  else sheet.engine.calculation.stop();
  let changes = 0;
  // A calculation of its own, of lists of drop-downs for example, changes nothing.
  sheet.engine.service(core.ICommandService).onCommandExecuted(({ type, id }) => {
    if (type === core.CommandType.MUTATION && !id.startsWith('formula.mutation.')) changes++;
  });
  const run: Run = async (name, args = [], user = 'quantri@vidu.vn') =>
    JSON.parse(await sheet.executions.run('page', name, JSON.stringify(args), { user, window: '' }));
  return { sheet, run, changes: () => changes };
}

function scriptWith(more: string, later: Later, files: Opening['files'] = {}): string {
  const directory = newDirectory(later);
  for (const name of readdirSync(addon))
    if (name.endsWith('.html')) copyFileSync(join(addon, name), join(directory, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const code = join(directory, 'Code.js');
  writeFileSync(code, `${readFileSync(built.code, 'utf8')}\n${more}`);
  return code;
}
