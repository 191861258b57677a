import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { connect } from '../oneBrowser.ts';

/** What a stand-in for the script answers, by function; asked for anything else it does not answer. */
export type Answers = Readonly<Record<string, unknown>>;

/** Where the pages pretend to be: an origin with storage. */
const ADDRESS = 'http://page.test/';

/**
 * To be called once a file: opens built pages of the add-on without a spreadsheet behind them. No window may say anything
 * on its console. A window is used again after its test, with its storage cleared: a new one costs more than its page.
 */
export function pages() {
  const browser = connect();
  const said: string[] = [];
  const idle: Page[] = [];
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  const newWindow = async () => {
    const page = await (await browser).newPage();
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    return page;
  };
  return async (name: string, answers: Answers, width = 980, screen?: object): Promise<Page> => {
    const page = idle.pop() ?? (await newWindow());
    onTestFinished(async () => {
      await page.evaluate(() => [localStorage, sessionStorage].forEach(storage => void storage.clear()));
      await page.unroute(ADDRESS);
      await page.goto('about:blank');
      idle.push(page);
    });
    await page.setViewportSize({ width, height: 680 });
    const built = readFileSync(
      fileURLToPath(new URL(`../../../dist/addon/${name}.html`, import.meta.url)),
      'utf8',
    );
    // As the script writes it in: menu/pages.ts.
    const given = screen === undefined ? '' : encodeURIComponent(JSON.stringify(screen));
    const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(answers)).replaceAll('<', '\\u003c')})`;
    const html = built
      .replace('data-screen=""', `data-screen="${given}"`)
      .replace('<head>', () => `<head><script>(${standIn})(${parsed})</script>`);
    await page.route(ADDRESS, route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(ADDRESS);
    await page.waitForFunction(() => document.querySelector('h1') !== null);
    return page;
  };
}

/** Runs in the page before it: `google.script.run`, and a list of what it was asked for and of prints. */
function standIn(answers: Answers): void {
  const asked: unknown[] = [];
  const runner = (succeed: (reply: unknown) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler);
          if (name === 'withFailureHandler') return () => runner(succeed);
          return (...given: unknown[]) => {
            asked.push([name, ...given]);
            const [one] = given as [{ period?: string } | string | undefined];
            const key = typeof one === 'object' ? one?.period : one;
            const answer = answers[`${String(name)} ${key ?? ''}`] ?? answers[String(name)];
            setTimeout(() => succeed(answer), 10);
          };
        },
      },
    );
  Object.assign(globalThis, {
    asked,
    google: { script: { run: runner(() => {}) } },
    print: () => asked.push(['print']),
  });
}
