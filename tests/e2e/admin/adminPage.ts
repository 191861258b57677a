import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { STAND_IN } from '../scriptStandIn.ts';
import { windows } from '../windows.ts';
import { type AdminAnswers, answers } from './answers.ts';

/** The page for admins, and what it has asked the script so far. */
interface Opened {
  readonly page: Page;
  readonly asked: { readonly name: keyof AdminAnswers; readonly args: readonly unknown[] }[];
  /** Other answers from now on. */
  readonly answer: (changed: Partial<AdminAnswers>) => void;
}

/** To be called once a file: opens the built page with answers in the place of the script. */
export function adminPages() {
  const show = windows();
  const html = readFileSync('dist/addon/Admin.html', 'utf8');
  return async (width = 760, changed: Partial<AdminAnswers> = {}): Promise<Opened> => {
    let now: AdminAnswers = { ...answers, ...changed };
    const asked: Opened['asked'] = [];
    const page = await show({
      width,
      height: 560,
      html: () => html,
      before: `${STAND_IN} window.google.script.host = { close: () => { document.title = 'closed'; } };`,
      answer: (name: keyof AdminAnswers, args: readonly unknown[]) => {
        asked.push({ name, args });
        return (now[name] as (...given: readonly unknown[]) => unknown)(...args);
      },
    });
    return { page, asked, answer: more => (now = { ...now, ...more }) };
  };
}
