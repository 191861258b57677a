import { debuglog } from 'node:util';
import type { Windows } from './Windows.ts';

/** So long a window shows it. */
const SECONDS = 15;

/** With NODE_DEBUG=thi-dua the terminal shows what went wrong: it is for whoever mends the program. */
const details = debuglog('thi-dua');

/** Tells people that the program itself has failed: in the terminal and in all windows, the same error once. */
export function tellFailures(
  text: string,
  { log, windows }: { readonly log: (text: string) => void; readonly windows: Windows },
): (error: unknown) => void {
  const told = new Set<string>();
  return error => {
    details('%s', error instanceof Error ? error.stack?.slice(-2000) : error);
    const what = String(error);
    if (told.has(what)) return;
    told.add(what);
    log(text);
    windows.tellAll({ type: 'toast', title: '', text, seconds: SECONDS });
  };
}
