import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Overview } from '../../../src/contract/Overview.ts';
import type { Refusal } from '../../../src/contract/Refusal.ts';
import { faultsOf } from '../faultsOf.ts';
import { formsOf, overviewOf } from './overviewOf.ts';
import { pages } from './pageOf.ts';

const sizes = { empty: { units: 0, staff: 0 }, full: { units: 20, staff: 300 } };
const languages = ['vi', 'en'] as const;
const frozen = {
  kind: 'frozen' as const,
  period: 'Quý I/2020',
  round: 2,
  at: '2020-04-02T02:00:00Z',
  by: 'quantri@vidu.vn',
};

/** What is said in one language and not in the other. */
const own = {
  vi: { Dashboard: 'Bảng điều hành', Report: 'Báo cáo' },
  en: { Dashboard: 'Dashboard', Report: 'Report' },
};

const answersOf = (overview: Overview) => ({
  openOverview: { value: overview },
  [`openOverview ${frozen.period}`]: { value: { ...overview, shown: frozen } },
  scoreForms: { value: formsOf(overview) },
  showReport: { value: null },
});

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);

describe.skipIf(browserPath === undefined)('pages of dashboard and report', { timeout: 150_000 }, () => {
  const open = pages();

  describe.each(['Dashboard', 'Report'] as const)('%s', name => {
    test.each(
      languages.flatMap(language =>
        (['empty', 'full'] as const).flatMap(size =>
          [390, 640, 980].map(width => [language, size, width] as const),
        ),
      ),
    )('%s, %s, %i px: no fault of axe, nothing to scroll sideways', async (language, size, width) => {
      const page = await open(name, answersOf(overviewOf(sizes[size], { language })), width);
      await page.getByRole('heading', { level: 1, name: own[language][name], exact: true }).waitFor();
      await page.locator(name === 'Dashboard' ? '.attention' : 'article').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await faultsOf(page.locator('body'))).toEqual([]);
      expect(await page.locator('.primary').count()).toBe(1);
    });

    test.each([
      [{ code: 'missingTab', tab: 'Cán bộ' }, 'Cán bộ'],
      [{ code: 'missingColumn', tab: 'Đơn vị', column: 'Điểm' }, 'Đơn vị · Điểm'],
      [
        { code: 'table', place: 'Tiêu chí dòng 3, «Chỉ tiêu»', fault: 'không đọc được', fix: 'Ghi một số' },
        'bảng có lỗi. Tiêu chí dòng 3, «Chỉ tiêu»: không đọc được. Ghi một số.',
      ],
      [{ code: 'unexpected', message: 'Service error' }, ': Service error.'],
    ] satisfies [Refusal, string][])(
      'refused with $code: says so and takes the focus',
      async (refused, words) => {
        const page = await open(name, { openOverview: { refused } });
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.innerText()).toContain(words);
        expect(await alert.evaluate(told => told === document.activeElement)).toBe(true);
        expect(await faultsOf(page.locator('body'))).toEqual([]);
      },
    );
  });

  test('titles say the finding, and every figure of a chart stands in its table', async () => {
    const overview = overviewOf({ units: 3, staff: 8 });
    const page = await open('Dashboard', answersOf(overview));
    await page.locator('.attention').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Cần chú ý',
      expect.stringMatching(/số 1 đứng đầu với 99,40 điểm$/),
      '2/8 cán bộ được xếp loại Hoàn thành xuất sắc nhiệm vụ',
      '3/9 chỉ tiêu 100% đã đạt ở mọi nơi áp dụng',
      '9 sáng kiến đã đăng ký, 1 đã có hiệu quả',
    ]);
    const [ranking, ratings] = await page.getByRole('table').all();
    const rows = await ranking!
      .locator('tbody tr')
      .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent)));
    expect(rows.map(([rank, , , score, rating]) => [rank, score, rating])).toEqual([
      ['1', '99,40', 'Hoàn thành xuất sắc nhiệm vụ'],
      ['2', '97,09', 'Hoàn thành xuất sắc nhiệm vụ'],
      ['3', '94,78', 'Hoàn thành xuất sắc nhiệm vụ'],
    ]);
    const bars = ranking!.getByRole('img');
    expect(await bars.evaluateAll(all => all.map(bar => bar.getAttribute('aria-label')))).toEqual(
      rows.map(([, , , score, rating]) => `${score} · ${rating}`),
    );
    expect(await ratings!.getByRole('img').first().getAttribute('aria-label')).toBe(
      'Hoàn thành xuất sắc nhiệm vụ 3',
    );
  });

  test('what needs attention opens into its list', async () => {
    const page = await open('Dashboard', answersOf(overviewOf({ units: 4, staff: 12 })));
    await page.getByText('2 đơn vị chưa có sáng kiến').click();
    await page.getByText('P3. Phòng Hành chính – Tổ chức số 3').waitFor();
  });

  test('whose points reach a band while a condition fails stands in the dashboard and in the report', async () => {
    const overview = overviewOf({ units: 4, staff: 12 });
    const { name } = overview.results.find(({ code }) => code === 'CB004')!;
    const page = await open('Dashboard', answersOf(overview));
    await page.getByText('1 kết quả có điểm đạt mức, chưa đạt điều kiện').click();
    await page
      .getByText(
        `CB004. ${name}: 94,50 điểm, đạt mức Hoàn thành xuất sắc nhiệm vụ; chưa đạt điều kiện D1 «Sáng kiến được áp dụng, có hiệu quả»`,
      )
      .waitFor();
    const report = await open('Report', answersOf(overview));
    const row = report
      .getByRole('table', { name: 'Điểm đạt mức, chưa đạt điều kiện' })
      .getByRole('row')
      .filter({ hasText: 'CB004' });
    expect(await row.innerText()).toContain('94,50');
    const none = { ...overview, results: overview.results.map(one => ({ ...one, limits: '' })) };
    const without = await open('Report', answersOf(none));
    await without.locator('article').waitFor();
    expect(await without.getByText('chưa đạt điều kiện').count()).toBe(0);
  });

  test('a frozen period: both pages say what is frozen and what is of now', async () => {
    const overview = overviewOf({ units: 3, staff: 8 });
    const page = await open('Dashboard', answersOf(overview));
    await page.getByLabel('Kết quả').selectOption('Đã chốt: Quý I/2020');
    await page.getByText('chỉ tiêu, sáng kiến và nhiệm vụ là số liệu hiện tại').waitFor();
    const report = await open('Report', answersOf(overview));
    await report.getByLabel('Kết quả', { exact: true }).selectOption('Đã chốt: Quý I/2020');
    await report
      .getByText('Kết quả Quý I/2020, đã chốt lần 2 lúc 09:00 02/04/2020 bởi quantri@vidu.vn.')
      .waitFor();
  });

  test('a score sheet of a frozen result that has changed since shows no points of now', async () => {
    const overview = overviewOf({ units: 1, staff: 2 }, { shown: frozen });
    const forms = formsOf(overview).map(form => (form.code === 'CB001' ? { ...form, score: 12 } : form));
    const page = await open('Report', { openOverview: { value: overview }, scoreForms: { value: forms } });
    await page.getByLabel('Phiếu chấm điểm').check();
    const sheets = page.locator('.form');
    expect(await sheets.filter({ hasText: 'CB001' }).innerText()).toMatch(
      /nay là 12,00.*Phiếu ghi tổng điểm/,
    );
    expect(await sheets.filter({ hasText: 'CB001' }).getByRole('table').count()).toBe(0);
    expect(await sheets.filter({ hasText: 'CB002' }).getByRole('table').count()).toBe(1);
  });

  test('a box that is ticked asks the script for nothing; without any part nothing is printed', async () => {
    const page = await open('Report', answersOf(overviewOf({ units: 2, staff: 4 })));
    await page.locator('article').waitFor();
    await expect
      .poll(() => asked(page))
      .toEqual([['openOverview', { kind: 'now', period: '' }], ['scoreForms']]);
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByText('Chưa chọn phần nào để in').waitFor();
    await page.getByRole('button', { name: 'In báo cáo' }).click({ force: true });
    expect(await page.locator('article').count()).toBe(0);
    await page.getByLabel('Phiếu chấm điểm').check();
    expect(await asked(page)).toEqual([['openOverview', { kind: 'now', period: '' }], ['scoreForms']]);
    await page.getByRole('button', { name: 'In báo cáo' }).click();
    expect(await asked(page)).toContainEqual(['print']);
  });
});
