import { run } from '../../src/host/run.ts';

/** Runs the command as a person in `directory` would, and gives back what it said. */
export async function runIn(directory: string, script: string, ...words: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(words, {
    script,
    directory,
    columns: 100,
    coloured: false,
    print: text => printed.push(text),
    complain: text => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
