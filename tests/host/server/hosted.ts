import { UncaughtErrors } from '../../../src/host/errors.ts';
import { run } from '../../../src/host/run.ts';
import { Deferred } from '../../../src/host/server/serve.ts';
import { built, page } from '../../built.ts';
import type { Later } from './started.ts';

/**
 * What `npm start` does in a folder, ended when `later` says: here within the process of the tests, in which the engine is
 * loaded and compiled. Resolves with its address when it has printed it.
 */
export async function hosted(later: Later, directory: string, ...words: string[]) {
  const stopped = new Deferred<void>();
  const address = new Deferred<string>();
  const ended = run([...words, '--for-tests'], {
    built,
    page,
    directory,
    columns: 100,
    coloured: false,
    print: text => {
      const found = /http:\/\/\S+/.exec(text)?.[0];
      if (found) address.resolve(found);
    },
    complain: text => console.error(text),
    stopped: stopped.promise,
    uncaught: new UncaughtErrors(),
  });
  const stop = () => {
    stopped.resolve();
    return ended;
  };
  later(async () => void (await stop()));
  const failed = ended.then(code => Promise.reject(new Error(`The host ended with ${code}`)));
  failed.catch(() => undefined);
  return { url: await Promise.race([address.promise, failed]), stop };
}
