import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Overview, ScoreForm } from '../../../src/contract/Overview.ts';
import { formsOf } from './overviewOf.ts';
import { pages } from './pageOf.ts';
import { type PdfPage, readPdf } from './readPdf.ts';

export const MARGIN = { top: 20, right: 15, bottom: 20, left: 30 };
/** Of printers and rounding, in millimetres. */
export const SLACK = 0.3;

/** The parts that are ticked at first. */
export const PARTS = ['Tóm tắt', 'Kết quả đơn vị', 'Kết quả cán bộ', 'Sáng kiến'];

const require = createRequire(import.meta.url);
const font = (file: string) =>
  readFileSync(require.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${file}.ttf`)).toString('base64');

/**
 * Times New Roman on a machine that lacks it: another face, so many times as wide as it is by itself, and without
 * the letters that only Vietnamese has, which the machine then takes from a third.
 */
export function faceOf(width: number): string {
  const styles = [
    ['Regular', 'normal', 400],
    ['Bold', 'normal', 700],
    ['Italic', 'italic', 400],
    ['BoldItalic', 'italic', 700],
  ] as const;
  return styles
    .map(
      ([file, style, weight]) => `@font-face {
        font-family: "Times New Roman"; font-style: ${style}; font-weight: ${weight}; size-adjust: ${width * 100}%;
        src: url(data:font/ttf;base64,${font(file)});
      }`,
    )
    .join('\n');
}

/** To be called once a file: opens the report with these parts of it ticked, and no others. */
export function printing() {
  const open = pages();
  return async (
    overview: Overview,
    parts: readonly string[],
    width?: number,
    scoreForms: readonly ScoreForm[] = formsOf(overview),
  ): Promise<Page> => {
    const page = await open('Report', {
      openOverview: { value: overview },
      scoreForms: { value: scoreForms },
    });
    if (width !== undefined) await page.addStyleTag({ content: faceOf(width) });
    await page.locator('article').waitFor();
    for (const box of await page.getByRole('checkbox').all()) {
      const label = (await box.locator('xpath=..').innerText()).trim();
      await box.setChecked(parts.some(part => label.startsWith(part)));
    }
    await page.evaluate(() => document.fonts.ready);
    return page;
  };
}

/** What comes out of the printer. */
export const print = async (page: Page): Promise<readonly PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true }));

/** The number of the page, from 0, on which this stands. */
export const pageOf = (pdf: readonly PdfPage[], text: string) =>
  pdf.findIndex(page => page.text.includes(text));

/** Prints with more and more room, in steps of these millimetres, left free above what the selector finds first. */
export async function* pushedDown(page: Page, selector: string, step: number, upTo: number) {
  await page.evaluate(to => {
    const space = document.createElement('div');
    space.id = 'space';
    document.querySelector(to)!.before(space);
  }, selector);
  for (let height = 0; height < upTo; height += step) {
    await page.evaluate(to => {
      document.getElementById('space')!.style.height = `${to}mm`;
    }, height);
    yield await print(page);
  }
}
