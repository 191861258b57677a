import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { windows } from '../windows.ts';

/** What a stand-in for the script answers, by function; asked for anything else it does not answer. */
export type Answers = Readonly<Record<string, unknown>>;

/** To be called once a file: opens built pages of the add-on without a spreadsheet behind them. */
export function pages() {
  const show = windows();
  return (name: string, answers: Answers, width = 980, screen?: object): Promise<Page> => {
    const built = readFileSync(
      fileURLToPath(new URL(`../../../dist/addon/${name}.html`, import.meta.url)),
      'utf8',
    );
    // As the script writes it in: menu/pages.ts.
    const given = screen === undefined ? '' : encodeURIComponent(JSON.stringify(screen));
    const html = built.replace('data-screen=""', `data-screen="${given}"`);
    const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(answers)).replaceAll('<', '\\u003c')})`;
    return show({ width, height: 680, html: () => html, before: `(${standIn})(${parsed})` });
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
