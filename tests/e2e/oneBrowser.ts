import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { browserPath, launchServer } from '../../src/build/browsing/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browser: string;
  }
}

/** Before the tests of pages: one browser for all files, if one is installed. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = browserPath === undefined ? undefined : await launchServer();
  provide('browser', server?.wsEndpoint() ?? '');
  return async () => server?.close();
}

/** The browser; what a file has opened in it closes with the connection. */
export const connect = () => chromium.connect(inject('browser'));
