import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { launch } from '../../src/build/browsing/browser.ts';
import { SheetPage } from '../../src/build/browsing/SheetPage.ts';

/** Chromium's own words while the page looks whether a host that has ended is back. */
const HOST_GONE = 'net::ERR_CONNECTION_REFUSED';

/** One browser for the tests of a file; every window must stay silent on its console. */
export function browsing() {
  const browser = launch();
  const said: string[] = [];
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  const listen = (page: Page) => {
    page.on('console', message => {
      if (!message.text().includes(HOST_GONE)) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', error => said.push(error.message));
  };
  return async (url: string, { width = 2700, height = 700 } = {}): Promise<SheetPage> => {
    const page = await (await browser).newPage({ viewport: { width, height } });
    onTestFinished(() => page.close());
    listen(page);
    return new SheetPage(page).open(url);
  };
}
