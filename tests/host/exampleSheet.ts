import { afterAll } from 'vitest';
import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { setUpExample } from '../example/setUpExample.ts';

/** The example as the built add-on sets it up, made anew and calculated; stopped after the tests of the file. */
export async function exampleSheet(): Promise<LocalSheet> {
  const sheet = await setUpExample();
  afterAll(() => sheet.stop());
  return sheet;
}
