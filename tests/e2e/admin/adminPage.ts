import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { connect } from '../oneBrowser.ts';
import { STAND_IN } from '../scriptStandIn.ts';
import { type AdminAnswers, answers } from './answers.ts';

/** Where the page pretends to be: an origin with storage. */
const ADDRESS = 'http://localhost/';

/** The page for admins, and what it has asked the script so far. */
interface Opened {
  readonly page: Page;
  readonly asked: { readonly name: keyof AdminAnswers; readonly args: readonly unknown[] }[];
  /** Other answers from now on. */
  readonly answer: (changed: Partial<AdminAnswers>) => void;
}

/** One browser for a file; opens the built page with answers in the place of the script. It must stay silent. */
export function adminPages() {
  const browser = connect();
  const said: string[] = [];
  const html = readFileSync('dist/addon/Admin.html', 'utf8');
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  return async (width = 760, changed: Partial<AdminAnswers> = {}): Promise<Opened> => {
    const context = await (await browser).newContext({ viewport: { width, height: 560 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    let now: AdminAnswers = { ...answers, ...changed };
    const asked: Opened['asked'] = [];
    await page.exposeFunction('asked', (name: keyof AdminAnswers, args: readonly unknown[]) => {
      asked.push({ name, args });
      return (now[name] as (...given: readonly unknown[]) => unknown)(...args);
    });
    await page.addInitScript(
      `${STAND_IN} window.google.script.host = { close: () => { document.title = 'closed'; } };`,
    );
    await page.route(`${ADDRESS}**`, route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(ADDRESS);
    await page.locator('h1').waitFor();
    return { page, asked, answer: more => (now = { ...now, ...more }) };
  };
}
