import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf } from './faultsOf.ts';

/** As WCAG 1.4.12 asks people to be able to set it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** What is wrong with the look of a screen, in words; nothing is. */
function wrong(most: number): string[] {
  const found: string[] = [];
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    one => one.getClientRects().length > 0,
  );
  const width = document.documentElement.scrollWidth;
  if (width > most) found.push(`is ${width} px wide`);
  for (const one of shown) {
    const { right, left, width: across, height } = one.getBoundingClientRect();
    if (right > most + 0.5 || left < -0.5)
      found.push(`<${one.tagName}> ${one.textContent?.slice(0, 30)} reaches ${right} px`);
    const isTarget = one.matches('button, a, input, select, textarea, summary, [role=option]');
    if (isTarget && (across < 24 || height < 24))
      found.push(`<${one.tagName}> ${one.textContent} is ${across} × ${height}`);
    const isLabel = one.matches('button, label, legend, h1, h2, a, summary');
    if (isLabel && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      found.push(`«${one.textContent}» is cut`);
  }
  const blue = shown.filter(one => one.matches('.primary'));
  if (blue.length > 1) found.push(`has ${blue.length} blue buttons`);
  const [first] = blue;
  const before = first?.previousElementSibling;
  if (before instanceof HTMLElement && before.tagName === 'BUTTON')
    found.push('has its blue button behind another');
  if (document.querySelectorAll('h1').length !== 1) found.push('has no heading of its own');
  if (document.title === '') found.push('has no title');
  return found;
}

/** Holds a screen to what every screen promises: axe, its width (300 px), also with wide text, targets, one blue button. */
export async function expectGoodLooks(page: Page, state: string, width = 300): Promise<void> {
  expect([state, await page.evaluate(wrong, width)]).toEqual([state, []]);
  expect([state, await faultsOf(page.locator('body'))]).toEqual([state, []]);
  const style = await page.addStyleTag({ content: SPACED });
  expect([`${state}, spaced`, await page.evaluate(wrong, width)]).toEqual([`${state}, spaced`, []]);
  await style.evaluate(element => element.parentNode?.removeChild(element));
}
