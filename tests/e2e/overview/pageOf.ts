import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { connect } from '../oneBrowser.ts';

/** What a stand-in for the script answers, by function; asked for anything else it does not answer. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * To be called once a file: opens built pages of the add-on without a spreadsheet behind them. No window may say anything
 * on its console.
 */
export function pages() {
  const browser = connect();
  const said: string[] = [];
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  return async (name: string, answers: Answers, width = 980, screen?: object): Promise<Page> => {
    const page = await (await browser).newPage({ viewport: { width, height: 680 } });
    onTestFinished(() => page.close());
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    await page.addInitScript(standIn, answers);
    const built = readFileSync(
      fileURLToPath(new URL(`../../../dist/addon/${name}.html`, import.meta.url)),
      'utf8',
    );
    // As the script writes it in: menu/pages.ts.
    const given = screen === undefined ? '' : encodeURIComponent(JSON.stringify(screen));
    const html = built.replace('data-screen=""', `data-screen="${given}"`);
    await page.route('http://page.test/', route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://page.test/');
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
