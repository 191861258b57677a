import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { built } from '../../built.ts';
import { probe } from '../../host/execution/probe.ts';

test.each([
  ['showRegistration', 'Sidebar', 'register'],
  ['showMine', 'Sidebar', 'mine'],
  ['showScores', 'Scores', 'scores'],
  ['showReview', 'Sidebar', 'review'],
])('%s opens the page %s on its screen', async (name, file, screen) => {
  const { run, sheet } = probe(readFileSync(built.code, 'utf8'), {
    [file]: '<html lang="vi" data-screen="" data-zone=""><p>data-screen=""</p></html>',
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

test.each(['', 'staff CB01', `units "><script>&'$&`])(
  'showReport tells its page what was chosen, whatever stands in it: «%s»',
  async whom => {
    const { run, sheet } = probe(readFileSync(built.code, 'utf8'), {
      Report: '<html lang="vi" data-screen="" data-zone=""></html>',
    });
    const asked = { source: { kind: 'frozen', period: 'Quý I/2020' }, whom };
    await run('showReport', 'page', [asked]);
    const [page] = [...sheet.screen.pages.values()];
    const [, screen] = /^<html lang="vi" data-screen="([^"<>&]*)" data-zone="[^"]*"><\/html>$/.exec(page!)!;
    expect(JSON.parse(decodeURIComponent(screen!))).toEqual(asked);
  },
);

test('a page asks for a screen of the other page; nothing else can be asked for', async () => {
  const page = '<html lang="vi" data-screen="" data-zone=""></html>';
  const { run, sheet } = probe(readFileSync(built.code, 'utf8'), { Sidebar: page, Scores: page });
  await run('showScreen', 'page', ['scores']);
  expect([...sheet.screen.pages.values()].at(-1)).toContain('data-screen="scores"');
  expect(await run('showScreen', 'page', ['admin'])).toMatchObject({ refused: { code: 'invalid' } });
});
