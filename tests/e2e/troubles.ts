import type { Page } from 'playwright-core';

/** Storage that refuses, as in some sandboxes. */
export const REFUSING = `for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(globalThis, name, { get() { throw new DOMException('Access is denied', 'SecurityError'); } });`;

/** Makes the storage of the pages of the script refuse in a window; the spreadsheet's own page keeps its. */
export function refusingStorage(page: Page): Promise<unknown> {
  return page.addInitScript(`if (parent !== window) { ${REFUSING} }`);
}

/** Run in a page of the script: the next reply is lost on its way, so that it hears of a failure although all is done. */
export const losingFirstReply = `
  const { run } = google.script;
  let lost = false;
  google.script.run = { withSuccessHandler: success => ({ withFailureHandler: failure =>
    run.withFailureHandler(failure).withSuccessHandler(reply => {
      if (lost) return success(reply);
      lost = true;
      failure(new Error('NetworkError: Connection failure due to HTTP 0'));
    }),
  }) };`;
