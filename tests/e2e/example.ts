import { afterAll, expect, onTestFinished } from 'vitest';
import { exampleDirectory } from '../example/exampleDirectory.ts';
import { hosted } from '../host/server/hosted.ts';
import { type Later, startedUntil } from '../host/server/started.ts';
import type { browsing } from './browsing.ts';
import type { TestedSheet } from './TestedSheet.ts';

/** How long a page may take on a busy machine. */
export const PATIENCE = { timeout: 30_000, interval: 50 };

/** Whether the page shows this, soon. */
export function shows(
  sheet: TestedSheet,
  tab: string,
  address: string,
): { toEqual(expected: unknown): Promise<void> } {
  return expect.poll(() => sheet.shown(tab, address), PATIENCE);
}

/** Starts a host in a folder, until `later`. */
type Start<Host> = (later: Later, directory: string, ...words: string[]) => Promise<Host>;

/**
 * `example` opens a copy of the example in a host and a window of its own, `alone` with a process for the host; `shared`
 * gives one that tests have in common which leave its scores as they are, `sharedHost` only the host of that.
 */
export function examples(window: ReturnType<typeof browsing>) {
  const hostIn = async <Host extends { readonly url: string }>(later: Later, start: Start<Host>) => {
    const { directory, path } = exampleDirectory(later);
    return { directory, path, host: await start(later, directory, '--port', '0') };
  };
  const shown = async <Hosting extends { readonly host: { readonly url: string } }>(
    hosting: Promise<Hosting>,
    later: Later,
  ) => {
    const sheet = await window((await hosting).host.url, { later });
    await sheet.show('Cán bộ');
    await shows(sheet, 'Cán bộ', 'AB2:AC2').toEqual([['88,87', 'Tốt']]);
    return { ...(await hosting), sheet };
  };
  const open = <Host extends { readonly url: string }>(start: Start<Host>) =>
    shown(hostIn(onTestFinished, start), onTestFinished);
  const ends: Parameters<Later>[0][] = [];
  const atEnd: Later = end => ends.push(end);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  const openHost = () => hostIn(atEnd, hosted);
  let common: ReturnType<typeof openHost> | undefined;
  const sharedHost = () => {
    common ??= openHost();
    return common;
  };
  const openCommon = () => shown(sharedHost(), atEnd);
  let commonShown: ReturnType<typeof openCommon> | undefined;
  const shared = async () => {
    commonShown ??= openCommon();
    const one = await commonShown;
    await one.sheet.show('Cán bộ');
    return one;
  };
  return { example: () => open(hosted), alone: () => open(startedUntil), shared, sharedHost };
}
