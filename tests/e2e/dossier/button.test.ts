import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { CouncilRoom } from '../../../src/contract/Council.ts';
import { faultsOf } from '../faultsOf.ts';
import { pages } from '../overview/pageOf.ts';
import { data, waiting } from '../sidebar/answers.ts';
import { recordedRoom } from './dossierOf.ts';

const answersOf = (room: CouncilRoom, more: object = {}) => ({
  openSidebar: { value: { ...data, sits: true } },
  councilRoom: { value: room },
  showDossier: { value: null },
  ...more,
});

describe.skipIf(browserPath === undefined)('the way to the papers', { timeout: 60_000 }, () => {
  const open = pages();
  const print = { name: 'In hồ sơ' };

  test.each([
    ['leads', { leads: true, records: false }],
    ['records', { leads: false, records: true }],
  ])('whoever %s has it in the list for all, in an initiative for that one', async (_, part) => {
    const page = await open('Council', answersOf({ ...recordedRoom, ...part }), 300);
    await page.getByRole('button', print).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Mở ${waiting.number}` }).click();
    await page.getByRole('button', print).click();
    const asked = () => page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
    await expect.poll(asked).toContainEqual(['showDossier', { number: '' }]);
    await expect.poll(asked).toContainEqual(['showDossier', { number: waiting.number }]);
    expect(await faultsOf(page.locator('body'))).toEqual([]);
  });

  test('whoever only scores has none', async () => {
    const page = await open('Council', answersOf({ ...recordedRoom, scores: true, records: false }), 300);
    await page.getByText(waiting.title).waitFor();
    expect(await page.getByRole('button', print).count()).toBe(0);
  });

  test('what keeps it from opening is said', async () => {
    const refused = { refused: { code: 'unexpected', message: 'Service error' } };
    const page = await open('Council', answersOf(recordedRoom, { showDossier: refused }), 300);
    await page.getByRole('button', print).click();
    await page.getByText('Service error').waitFor();
  });
});
