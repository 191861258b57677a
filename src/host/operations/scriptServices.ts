import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '../execution/answer.ts';
import type { Locks } from '../execution/Locks.ts';
import type { Properties } from '../execution/Properties.ts';

/** Everything around the cells: who runs the script, locks, stores, the pages beside Code.js. */
export function scriptServices(locks: Locks, properties: Properties, pages: string) {
  return {
    // The engine has every change at once, and whoever reads waits for the calculation.
    flush: () => undefined,
    user: (_, { user }) => user,
    uuid: () => randomUUID(),
    lock: ({ scope, milliseconds }, { job }) => locks.take(scope, job, milliseconds),
    unlock: ({ scope }, { job }) => locks.release(scope, job),
    readProperties: ({ scope }, { user }) => properties.read(scope, user),
    writeProperties: ({ scope, properties: given }, { user }) => properties.write(scope, user, given),
    file: ({ name }) => {
      if (!/^\w+$/.test(name)) throw new Error(`No HTML file named ${name} was found.`);
      return readFile(join(pages, `${name}.html`), 'utf8').catch(() => {
        throw new Error(`No HTML file named ${name} was found.`);
      });
    },
  } satisfies Partial<Handlers>;
}
