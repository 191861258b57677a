import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

type Call = (this: unknown, ...args: unknown[]) => Promise<unknown>;

const FUNCTIONS = [
  'copyFile',
  'link',
  'lstat',
  'open',
  'readFile',
  'rename',
  'rm',
  'stat',
  'unlink',
  'writeFile',
];
const METHODS = ['chmod', 'chown', 'close', 'sync', 'truncate', 'write', 'writeFile'];

/**
 * Kills this process at its so-manieth call to the disk from when `isCounted` on: before the call, or when half is written
 * of what is to be written.
 */
export async function killAtCall(call: number, isCounted: () => boolean): Promise<void> {
  let left = call;
  const die = () => process.kill(process.pid, 'SIGKILL');
  const watched = (name: string, original: Call): Call =>
    async function (this: unknown, ...args) {
      if (!isCounted() || left-- > 0) return original.apply(this, args);
      const data = args.findIndex(arg => arg instanceof Uint8Array);
      if (name.startsWith('write') && data >= 0)
        await original.apply(this, args.with(data, (args[data] as Uint8Array).subarray(0, 5000)));
      return die();
    };
  const file = await disk.open(process.argv[1]!);
  const method = Object.getPrototypeOf(file) as Record<string, Call>;
  await file.close();
  for (const [owner, names] of [
    [disk as unknown as Record<string, Call>, FUNCTIONS] as const,
    [method, METHODS] as const,
  ])
    for (const name of names) owner[name] = watched(name, owner[name]!);
  syncBuiltinESMExports();
}
