import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserServer, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that is installed; undefined if none is. With CI=true that is an error: nothing must pass unseen. */
export const browserPath = CANDIDATES.find(path => path !== undefined && path !== '' && existsSync(path));

if (browserPath === undefined) {
  const message = 'No Chrome or Chromium was found: set CHROME_PATH to its program to run the browser tests';
  if (process.env.CI) throw new Error(message);
  console.warn(message);
}

/** Without a window and without anything that would use the network. */
const options = {
  executablePath: browserPath!,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Whoever drives a browser has V8 trace each error that is made, thrown or not, and for that parse a page's script again.
    '--js-flags=--no-enable-lazy-source-positions',
  ],
};

export const launch = (): Promise<Browser> => chromium.launch(options);

/** The same with what a person's browser keeps from day to day, in a folder. */
export const launchProfile = (directory: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(directory, options);

/** The same for several processes, which connect with it. */
export const launchServer = (): Promise<BrowserServer> => chromium.launchServer(options);
