import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { connect } from '../oneBrowser.ts';
import { STAND_IN } from '../scriptStandIn.ts';
import { REFUSING } from '../troubles.ts';
import { type Answers, answers } from './answers.ts';

/** Where the page pretends to be: an origin with storage. */
const ADDRESS = 'http://localhost/';

/** Screens that have a page of their own. */
const own: Readonly<Record<string, string>> = { scores: 'Scores', council: 'Council' };

interface Opening {
  readonly screen?: string;
  readonly refusesStorage?: true;
  readonly height?: number;
  readonly answers?: Partial<Answers>;
}

/** A sidebar that is open, and what it has asked the script so far. */
export interface Opened {
  readonly page: Page;
  readonly asked: { readonly name: keyof Answers; readonly args: readonly unknown[] }[];
  /** Other answers from now on. */
  readonly answer: (changed: Partial<Answers>) => void;
  /** Loads the page anew, storage and script as they are. */
  readonly reopen: () => Promise<void>;
}

/** One browser for a file; opens the built sidebar with answers in the place of the script. It must stay silent. */
export function sidebars() {
  const browser = connect();
  const said: string[] = [];
  afterAll(async () => {
    await (await browser).close();
    expect(said).toEqual([]);
  });
  return async ({ screen = '', refusesStorage, height = 700, ...opening }: Opening = {}): Promise<Opened> => {
    const context = await (await browser).newContext({ viewport: { width: 300, height } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    let now: Answers = { ...answers, ...opening.answers };
    const asked: Opened['asked'] = [];
    let shown = screen;
    await page.exposeFunction('asked', (name: keyof Answers, args: readonly unknown[]) => {
      asked.push({ name, args });
      // As Google does, the page that is asked for takes the place of the one that asks.
      if (name === 'showScreen') {
        shown = String(args[0]);
        setTimeout(() => void page.goto(ADDRESS));
      }
      return (now[name] as (...given: readonly unknown[]) => unknown)(...args);
    });
    await page.addInitScript(STAND_IN + (refusesStorage ? REFUSING : ''));
    await page.route(`${ADDRESS}**`, route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: builtPage(own[shown] ?? 'Sidebar', shown),
      }),
    );
    const reopen = async () => {
      await page.goto(ADDRESS);
      await page.locator('h1').waitFor();
    };
    await reopen();
    return { page, asked, answer: changed => (now = { ...now, ...changed }), reopen };
  };
}

/** A built page as the script gives it, told which screen was asked for. */
export function builtPage(file: string, screen: string): string {
  const html = readFileSync(`dist/addon/${file}.html`, 'utf8');
  return html.replace('data-screen=""', `data-screen="${screen}"`);
}
