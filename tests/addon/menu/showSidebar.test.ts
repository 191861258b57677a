import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { built } from '../../built.ts';
import { probe } from '../../host/execution/probe.ts';

test.each([
  ['showRegistration', 'register'],
  ['showMine', 'mine'],
  ['showScores', 'scores'],
  ['showReview', 'review'],
])('%s opens the one page on its screen', async (name, screen) => {
  const { run, sheet } = probe(readFileSync(built.code, 'utf8'), {
    Sidebar: '<html lang="vi" data-screen="" data-zone=""><p>data-screen=""</p></html>',
  });
  await run(name, 'menu');
  expect([...sheet.screen.pages.values()]).toEqual([
    `<html lang="vi" data-screen="${screen}" data-zone="Asia/Ho_Chi_Minh"><p>data-screen=""</p></html>`,
  ]);
  expect(sheet.screen.missing).toEqual([]);
});

test.each([
  ['showAdmin', 'Admin'],
  ['showDashboard', 'Dashboard'],
])('%s tells its page the time zone of the spreadsheet', async (name, file) => {
  const { run, sheet } = probe(readFileSync(built.code, 'utf8'), {
    [file]: '<html lang="vi" data-screen="" data-zone=""></html>',
  });
  await run(name, 'menu');
  expect([...sheet.screen.pages.values()]).toEqual([
    '<html lang="vi" data-screen="" data-zone="Asia/Ho_Chi_Minh"></html>',
  ]);
});
