import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { WebSocket } from 'ws';
import { browserPath, launch, launchProfile } from '../browsing/browser.ts';
import { SheetPage } from '../browsing/SheetPage.ts';
import { startHost } from '../browsing/startHost.ts';
import { check, median } from './measure.ts';

const ROUNDS = 5;
/** Milliseconds between two keys of somebody who types fast. */
const TYPING = 120;
const MANY = 10_000;
const WINDOWS = 200;

/** The local spreadsheet in a real browser: its start, the way from an edit to the new scores, its memory. */
export async function spreadsheet(): Promise<void> {
  if (browserPath === undefined) return;
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const profile = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const [browser, person] = await Promise.all([launch(), launchProfile(profile)]);
  try {
    const first = await open(browser, directory);
    console.log(`     first start, which sets the workbook up: ${(first.milliseconds / 1000).toFixed(2)} s`);
    await first.close();
    const { port } = new URL(first.url);
    check('from starting to a page that is usable', await starts(browser, directory), 3, 's');
    // Who starts at the same port again and again has the page in their browser, and what Chromium has made of it.
    check('… in a browser that has kept the page', await starts(person, directory, port), 3, 's');
    const { sheet, url, memory, close } = await open(browser, directory);
    const texts = ['15', '14', '13', '12', '11'];
    const few = await edits(sheet, 'Cán bộ', 'K2', 'AB2', texts);
    check('edit → new scores shown, 40 staff', few / 1000, 0.5, 's');
    const leave = await crowd(url, WINDOWS);
    const crowded = await edits(sheet, 'Cán bộ', 'K2', 'AB2', texts);
    check(`… while ${WINDOWS} windows are open`, crowded / 1000, 0.5, 's');
    check('… memory of the host', (await memory()) / 1e6, 600, 'MB');
    leave();
    await fill(sheet);
    const taken: number[] = [];
    const many = await edits(sheet, 'Nhiều', 'P2', 'A2', texts, async () => {
      taken.push(await memory());
    });
    check('edit → new scores shown, 10 000 rows under one function', many / 1000, 1, 's');
    check('… memory of the host, when its garbage is gone', Math.min(...taken) / 1e6, 600, 'MB');
    console.log(`     before that up to ${(Math.max(...taken) / 1e6).toFixed(0)} MB`);
    await close();
  } finally {
    await Promise.all([browser.close(), person.close()]);
    for (const made of [directory, profile]) rmSync(made, { recursive: true });
  }
}

/** The median of several starts, in seconds. */
async function starts(browser: Browser | BrowserContext, directory: string, port?: string): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { milliseconds, close } = await open(browser, directory, port);
    taken.push(milliseconds / 1000);
    await close();
  }
  return median(taken);
}

/** Starts the built host and opens its page; the time is that of both together. */
async function open(browser: Browser | BrowserContext, directory: string, port?: string) {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 2200, height: 900 });
  const start = performance.now();
  const { url, stop } = await startHost(directory, [], port);
  const sheet = await new SheetPage(page).open(url);
  const milliseconds = performance.now() - start;
  const close = async () => {
    await page.close();
    await stop();
  };
  const memory = async () => ((await (await fetch(`${url}/test/state`)).json()) as { memory: number }).memory;
  return { sheet, url, milliseconds, close, memory };
}

/** The median time from Enter to another value in the watched cell. */
async function edits(
  sheet: SheetPage,
  tab: string,
  cell: string,
  watched: string,
  texts: readonly string[],
  after: () => Promise<void> = async () => undefined,
) {
  await sheet.show(tab);
  await sheet.filled(tab, watched);
  const times: number[] = [];
  for (const text of texts) {
    const changed = sheet.timeToChange(tab, watched);
    await sheet.type(cell, text, TYPING);
    times.push(await changed);
    await sheet.page.waitForTimeout(1000);
    await after();
  }
  return median(times);
}

/** Other people's windows, each with the workbook in it; gives what closes them. */
async function crowd(url: string, count: number): Promise<() => void> {
  const { origin } = new URL(url);
  const sockets = Array.from(
    { length: count },
    (_, at) => new WebSocket(`${url.replace('http', 'ws')}/socket?user=cb${at}@vidu.vn`, { origin }),
  );
  await Promise.all(sockets.map(socket => new Promise(opened => socket.once('message', opened))));
  return () => {
    for (const socket of sockets) socket.close();
  };
}

/** A tab of many staff, the sample's over and over, beside one function with every score and reason. */
async function fill(sheet: SheetPage): Promise<void> {
  const [header, ...staff] = await sheet.values('Cán bộ', 'A1:AA41');
  const room = Array.from({ length: 5 }, () => null);
  const rows = Array.from({ length: MANY }, (_, at) => [
    ...room,
    `CB${at}`,
    ...staff[at % staff.length]!.slice(1),
  ]);
  await sheet.addTab('Nhiều', [[...room, ...header!], ...rows]);
  await sheet.type('A1', `=SCORE_STAFF(F1:AF; 'Tiêu chí'!A1:K; "điểm; xếp loại; tạm tính; lý do")`);
}
