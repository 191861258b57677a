import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { STAND_IN } from '../scriptStandIn.ts';
import { REFUSING } from '../troubles.ts';
import { ADDRESS, windows } from '../windows.ts';
import { type Answers, answers } from './answers.ts';

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

/** To be called once a file: opens the built sidebar with answers in the place of the script. */
export function sidebars() {
  const show = windows();
  return async ({ screen = '', refusesStorage, height = 700, ...opening }: Opening = {}): Promise<Opened> => {
    let now: Answers = { ...answers, ...opening.answers };
    const asked: Opened['asked'] = [];
    let shown = screen;
    const page = await show({
      width: 300,
      height,
      html: () => builtPage(own[shown] ?? 'Sidebar', shown),
      before: STAND_IN + (refusesStorage ? REFUSING : ''),
      answer: (name: keyof Answers, args: readonly unknown[]) => {
        asked.push({ name, args });
        // As Google does, the page that is asked for takes the place of the one that asks.
        if (name === 'showScreen') {
          shown = String(args[0]);
          setTimeout(() => void page.goto(ADDRESS));
        }
        return (now[name] as (...given: readonly unknown[]) => unknown)(...args);
      },
    });
    const reopen = async () => {
      await page.goto(ADDRESS);
      await page.locator('h1').waitFor();
    };
    return { page, asked, answer: changed => (now = { ...now, ...changed }), reopen };
  };
}

/** A built page as the script gives it, told which screen was asked for. */
export function builtPage(file: string, screen: string): string {
  const html = readFileSync(`dist/addon/${file}.html`, 'utf8');
  return html.replace('data-screen=""', `data-screen="${screen}"`);
}
