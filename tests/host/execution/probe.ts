import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Circumstances } from '../../../src/host/circumstances/Circumstances.ts';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import type { Mode } from '../../../src/host/sheet/Operations.ts';
import { texts } from '../../../src/host/texts.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import { built } from '../../built.ts';
import { newDirectory } from '../newDirectory.ts';

/** A spreadsheet with a script of the test's own at work in it. */
export function probe(
  code: string,
  pages: Readonly<Record<string, string>> = {},
  circumstances: Circumstances = {},
) {
  const directory = newDirectory();
  const path = join(directory, 'Code.js');
  writeFileSync(path, code);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(directory, `${name}.html`), html);
  const logged: string[] = [];
  const sheet = new LocalSheet({
    built: { ...built, code: path },
    file: blankFile('thử'),
    language: texts.vi,
    log: text => logged.push(text),
    circumstances,
  });
  onTestFinished(() => sheet.stop());
  sheet.calculate();
  const run = async (name: string, mode: Mode = 'page', args: readonly unknown[] = [], user = 'an@vidu.vn') =>
    JSON.parse(await sheet.executions.run(mode, name, JSON.stringify(args), { user, window: '' })) as unknown;
  return { sheet, run, logged };
}
