import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { connect } from './oneBrowser.ts';

/** Where pages without a spreadsheet pretend to be: an origin with storage. */
export const ADDRESS = 'http://localhost/';

/** What is shown in a window, and who answers where its page asks by `asked`. */
interface Showing {
  readonly width: number;
  readonly height: number;
  /** The page as it is whenever it is loaded. */
  readonly html: () => string;
  /** Source that runs in the page before its own. */
  readonly before: string;
  readonly answer?: (name: never, args: never) => unknown;
}

const CLEAR = 'for (const storage of [localStorage, sessionStorage]) storage.clear();';

/**
 * To be called once a file: shows pages, and none may say anything on its console. A window is used again after its test, its
 * storage cleared: a new one costs more than the page in it. A test that leaves it unlike a new one closes it; `made` is
 * done to each new one, what lasts.
 */
export function windows(made: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  const browser = connect();
  const said: string[] = [];
  const idle: Page[] = [];
  const answers = new WeakMap<Page, Showing['answer']>();
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  const newWindow = async () => {
    const page = await (await browser).newPage();
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    await page.exposeFunction('asked', (name: never, args: never) => answers.get(page)!(name, args));
    await made(page);
    return page;
  };
  return async ({ width, height, html, before, answer }: Showing): Promise<Page> => {
    const page = idle.pop() ?? (await newWindow());
    onTestFinished(async () => {
      if (page.isClosed()) return;
      await page.goto('about:blank');
      await page.unroute(`${ADDRESS}**`);
      idle.push(page);
    });
    answers.set(page, answer);
    await page.setViewportSize({ width, height });
    let first = CLEAR;
    await page.route(`${ADDRESS}**`, route => {
      const scripts = `<head><script>${first}${before}</script>`;
      first = '';
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html().replace('<head>', () => scripts),
      });
    });
    await page.goto(ADDRESS);
    await page.locator('h1').first().waitFor();
    return page;
  };
}
