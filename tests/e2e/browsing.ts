import type { ConsoleMessage, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import type { Later } from '../host/server/started.ts';
import { connect } from './oneBrowser.ts';
import { TestedSheet } from './TestedSheet.ts';

/** Chromium's own words while the page looks whether a host that has ended is back, or back with another secret. */
const isHostGone = (message: ConsoleMessage) =>
  message.text().includes('net::ERR_CONNECTION_REFUSED') ||
  (message.text().includes('404') && message.location().url.endsWith('/index.html'));

/** How a window is opened; closed after the test, or when `later` says. */
interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly later?: Later;
}

/** Where the sidebar is what is used: a window as wide as people's own, much less to draw than all columns. */
export const NARROW = { width: 1366 };

/** One browser for the tests of a file; every window must stay silent on its console. */
export function browsing() {
  const browser = connect();
  const said: string[] = [];
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  const listen = (page: Page) => {
    page.on('console', message => {
      if (!isHostGone(message)) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', error => said.push(error.message));
  };
  return async (url: string, { width = 3700, height = 700, before, later = onTestFinished }: Window = {}) => {
    const page = await (await browser).newPage({ viewport: { width, height } });
    page.setDefaultTimeout(60_000);
    later(() => page.close());
    listen(page);
    await before?.(page);
    return new TestedSheet(page).open(url);
  };
}
