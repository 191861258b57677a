import { UncaughtErrors } from '../../src/host/errors.ts';
import { run } from '../../src/host/run.ts';
import { built, page } from '../built.ts';

/** Runs the command with `--print` as a person in `directory` would, and gives back what it said. */
export async function runIn(directory: string, script: string, ...words: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(['--print', ...words], {
    built: { ...built, code: script },
    page,
    directory,
    columns: 100,
    coloured: false,
    print: text => printed.push(text),
    complain: text => complained.push(text),
    stopped: Promise.resolve(),
    uncaught: new UncaughtErrors(),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
