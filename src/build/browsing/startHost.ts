import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What `npm start` runs after the build. */
const words = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split('&& node ')[1]!
  .split(' ');

/** Starts the built host in a folder, with a file if one is named, on a free port if none is; resolves with its address when it has printed it. */
export async function startHost(directory: string, file: readonly string[] = [], port = '0') {
  const host = spawn(process.execPath, [...words, ...file, '--port', port, '--for-tests'], {
    env: { ...process.env, INIT_CWD: directory },
  });
  const ended = new Promise<number | null>(done => host.once('exit', done));
  const url = await new Promise<string>((found, failed) => {
    host.stdout.on('data', text => {
      const address = /http:\S+/.exec(String(text))?.[0];
      if (address) found(address);
    });
    void ended.then(code => failed(new Error(`the host ended with ${code}`)));
  });
  const stop = () => {
    host.kill('SIGTERM');
    return ended;
  };
  return { url, stop };
}
