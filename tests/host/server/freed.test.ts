import { EventEmitter } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { probe } from '../execution/probe.ts';
import { editing } from './editing.ts';

const MEGABYTE = 2 ** 20;
const script = `
function show(given) {
  var html = HtmlService.createHtmlOutput(given + Array(${MEGABYTE}).join('x')).setTitle('t');
  SpreadsheetApp.getUi()[given](html, 't');
}`;

/** What is in use when all that can be freed is. */
function used(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

/** A line to a window that keeps nothing. */
class Line extends EventEmitter {
  readonly readyState = 1;
  readonly OPEN = 1;
  send(): void {}
  terminate(): void {
    this.emit('close');
  }
}

const open = (sheet: LocalSheet) => {
  const line = new Line();
  return { line, window: sheet.windows.add(line as unknown as WebSocket) };
};

/** How many things the parts of a sheet keep, however deep: entries of maps, sets and lists. */
function kept(part: unknown, seen = new Set<unknown>()): number {
  if (part instanceof Map || part instanceof Set || Array.isArray(part)) {
    const inside = part instanceof Map ? [...part.values()] : [...part];
    return inside.reduce((sum: number, one) => sum + kept(one, seen), inside.length);
  }
  if (typeof part !== 'object' || part === null || seen.has(part)) return 0;
  seen.add(part);
  return Object.values(part).reduce((sum: number, one) => sum + kept(one, seen), 0);
}

test('pages that others have taken the place of, windows and executions are freed', async () => {
  const { sheet } = probe(script);
  const { executions, screen, selections, windows } = sheet;
  const { sharing } = sheet as unknown as { sharing: object };
  const { callers } = executions as unknown as { callers: object };
  const parts = () =>
    kept([callers, screen, windows, sharing, (selections as unknown as { byWindow: object }).byWindow]);
  const show = async (place: string, window: string) => {
    await executions.run('menu', 'show', JSON.stringify([place]), { user: 'an@vidu.vn', window });
  };
  const number = editing(sheet.engine.snapshot());
  const first = open(sheet);
  const turn = async (at: number) => {
    await show(at % 2 === 0 ? 'showSidebar' : 'showModalDialog', first.window);
    const { line, window } = open(sheet);
    const user = 'an@vidu.vn';
    await show('showSidebar', window);
    sheet.change([number(0, 0, at)], Number.MAX_SAFE_INTEGER, { user, window });
    sheet.change([number(0, 0, at)], -1, { user, window });
    void windows.ask(window, { title: '', text: '', buttons: ['OK'] });
    line.terminate();
    await show('showSidebar', window);
  };
  for (let at = 0; at < 2; at++) await turn(at);
  const before = { parts: parts(), memory: used() };
  for (let at = 0; at < 60; at++) await turn(at);
  expect(parts()).toBe(before.parts);
  expect(screen.pages.values().map(html => html.slice(0, 9))).toEqual(['showSideb', 'showModal']);
  expect(used() - before.memory).toBeLessThan(40);

  first.line.terminate();
  expect(screen.pages.values()).toEqual([]);
}, 60_000);
