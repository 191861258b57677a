import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { command } from '../../built.ts';

/** When something is ended: after the test, or later. */
export type Later = (end: () => void | Promise<void>) => void;

/** `npm start` in a folder; resolves with its address when it has printed it. Ended after the test. */
export function started(directory: string, ...words: string[]) {
  return startedUntil(onTestFinished, directory, ...words);
}

/** The same; the system lets it write no file of more than so many blocks, as if the disk were full. */
export function startedWithin(blocks: number, directory: string, ...words: string[]) {
  const limited = ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath];
  return watched(onTestFinished, limited, directory, words);
}

/** The same, ended when `later` says. */
export function startedUntil(later: Later, directory: string, ...words: string[]) {
  return watched(later, [process.execPath], directory, words);
}

async function watched(later: Later, [node, ...before]: string[], directory: string, words: string[]) {
  const child = spawn(node!, [...before, command, '--for-tests', ...words], {
    env: { ...process.env, INIT_CWD: directory },
  });
  later(() => void child.kill('SIGKILL'));
  let [printed, complained] = ['', ''];
  child.stderr.on('data', text => {
    complained += text;
  });
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  const url = await new Promise<string | undefined>(resolve => {
    child.stdout.on('data', text => {
      printed += text;
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    void ended.then(() => resolve(undefined));
  });
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  const stop = (name: NodeJS.Signals) => {
    signal(name);
    return ended;
  };
  return { url: url!, signal, stop, ended, printed: () => printed, complained: () => complained };
}
