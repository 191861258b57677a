import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browsing/browser.ts';
import { SheetPage } from '../browsing/SheetPage.ts';
import { SidebarPage } from '../browsing/SidebarPage.ts';
import { startHost } from '../browsing/startHost.ts';
import { writeKeptWorkbook } from './keptWorkbook.ts';
import { scoredPage } from './manyWorkbooks.ts';

/* `npm run pictures`: makes the pictures of README.md and docs from the product itself; `-- folder` puts them elsewhere. */

/** A picture of the product: `show` brings the page to what is to be seen. Sizes in CSS pixels. */
interface Picture {
  readonly name: string;
  readonly height?: number;
  /** Whose sample is shown, if not that of the first campaign. */
  readonly campaign?: string;
  /** Makes the workbook that is shown, if it is not a sample. */
  readonly write?: (path: string) => Promise<void>;
  readonly show: (sheet: SheetPage) => Promise<void>;
}

/** Waits for the scores, without which no tab is worth a picture. */
async function scored(sheet: SheetPage, tab: string): Promise<void> {
  await sheet.filled('Cán bộ', 'AB2');
  await sheet.filled('Bảng xếp hạng', 'A12');
  await sheet.show(tab);
}

const pictures: readonly Picture[] = [
  {
    name: 'huong-dan',
    show: sheet => scored(sheet, 'Hướng dẫn'),
  },
  {
    name: 'bang-xep-hang',
    show: sheet => scored(sheet, 'Bảng xếp hạng'),
  },
  {
    name: 'bang-dieu-hanh',
    height: 820,
    show: async sheet => {
      await scored(sheet, 'Bảng xếp hạng');
      await sheet.page.getByRole('button', { name: 'Thi đua' }).click();
      await sheet.page.getByRole('menuitem', { name: 'Bảng điều hành và báo cáo' }).click();
      await sheet.page.frameLocator('dialog iframe').locator('.attention').waitFor();
    },
  },
  {
    name: 'can-bo',
    show: async sheet => {
      await scored(sheet, 'Cán bộ');
      await sheet.scrollTo('AE3');
      await sheet.page.mouse.click(900, 258);
    },
  },
  {
    name: 'dang-ky',
    show: async sheet => {
      await scored(sheet, 'Sáng kiến');
      const form = await new SidebarPage(sheet.page).openForm();
      await form.fill('Số hóa hồ sơ khuyến nông bằng mã QR', 'mau 07', 'mau 12', 'mau 13');
      await form.frame.locator('h1').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'phieu-diem',
    show: async sheet => {
      await scored(sheet, 'Cán bộ');
      await sheet.click('B8');
      const score = await new SidebarPage(sheet.page).open('Phiếu điểm', /Phiếu điểm/);
      await score.frame.getByLabel('Điểm tinh thần trách nhiệm').fill('15');
      await score.frame.locator('.number').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'nd-233-2026',
    campaign: 'nd-233-2026',
    show: async sheet => {
      await scored(sheet, 'Cán bộ');
      await sheet.scrollTo('CH3');
      await sheet.page.mouse.click(900, 258);
    },
  },
  {
    name: 'bang-san-co',
    height: 680,
    write: writeKeptWorkbook,
    show: async sheet => {
      await sheet.page.locator('.toast').evaluateAll(said => {
        for (const one of said) one.remove();
      });
      await sheet.filled('Theo dõi', 'K13');
      await sheet.show('Theo dõi');
      await sheet.click('H1');
    },
  },
];

const target = process.argv[2] ?? 'docs/pictures';
mkdirSync(target, { recursive: true });
const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
const sample = await startHost(directory);
const browser = await launch();
for (const { name, height = 760, campaign, write, show } of pictures) {
  await write?.(join(directory, `${name}.xlsx`));
  const words = write ? [`${name}.xlsx`] : campaign ? ['--campaign', campaign] : [];
  const host = words.length > 0 ? await startHost(directory, words) : sample;
  const page = await browser.newPage({ viewport: { width: 1280, height } });
  const sheet = await new SheetPage(page).open(host.url);
  await show(sheet);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(target, `${name}.png`) });
  await page.close();
  if (host !== sample) await host.stop();
}
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(await scoredPage(directory));
await page.screenshot({ path: join(target, 'nhieu-don-vi.png') });
await browser.close();
await sample.stop();
rmSync(directory, { recursive: true });
