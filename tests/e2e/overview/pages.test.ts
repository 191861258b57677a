import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Overview } from '../../../src/contract/Overview.ts';
import type { Refusal } from '../../../src/contract/Refusal.ts';
import { faultsOf } from '../faultsOf.ts';
import { formsOf, overviewOf } from './overviewOf.ts';
import { pages } from './pageOf.ts';

const sizes = { empty: { units: 0, staff: 0 }, full: { units: 20, staff: 60 } };
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
      'Quý II/2020 so với Quý I/2020: 2 đơn vị tăng điểm, 0 giảm, 0 đổi xếp loại',
      '2/8 cán bộ được xếp loại Hoàn thành xuất sắc nhiệm vụ',
      '3/9 chỉ tiêu 100% đã đạt ở mọi nơi áp dụng',
      '9 sáng kiến đã đăng ký, 1 đã có hiệu quả',
    ]);
    const [ranking, time, ratings, targets] = await page.getByRole('table').all();
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
    expect(await time!.locator('tbody tr').first().innerText()).toMatch(
      /số 1\s+99,40[\s\S]*99,40[\s\S]*không đổi/,
    );
    expect(await time!.locator('tbody tr').nth(1).innerText()).toContain('+0,75 điểm');
    expect(await targets!.locator('tbody tr').first().innerText()).toContain('−7,27 điểm % · thiếu 8/110');
    expect(await ratings!.getByRole('img').first().getAttribute('aria-label')).toBe(
      'Hoàn thành xuất sắc nhiệm vụ 3',
    );
  });

  test('whom no criterion concerns is told so in words, and is not among those who wait for a total', async () => {
    const overview = overviewOf({ units: 3, staff: 2 });
    const [center, , second] = overview.results;
    const concerned = overview.results.map(one =>
      one === center || one === second ? { ...one, score: 'Không áp dụng', rating: '', rank: 0 } : one,
    );
    const answers = answersOf({ ...overview, results: concerned });
    const dashboard = await open('Dashboard', answers);
    await dashboard.getByText('Trung tâm: không tiêu chí nào áp dụng · Không xếp loại').waitFor();
    const ranking = dashboard.getByRole('table').first();
    await ranking.locator('tr', { hasText: 'không tiêu chí nào áp dụng' }).waitFor();
    await dashboard.getByRole('heading', { name: /đứng đầu với 99,40 điểm$/ }).waitFor();
    const report = await open('Report', answers);
    await report.getByText('Trung tâm: không tiêu chí nào áp dụng, không xếp loại.').waitFor();
  });

  test('the choice goes along from the dashboard to the report, and stays when the page is loaded again', async () => {
    const overview = overviewOf({ units: 3, staff: 8 });
    const page = await open('Dashboard', answersOf(overview));
    await page.getByLabel('Kết quả').selectOption('Đã chốt: Quý I/2020');
    await page.getByText('chỉ tiêu, sáng kiến và nhiệm vụ là số liệu hiện tại').waitFor();
    await page.getByRole('button', { name: 'Mở báo cáo' }).click();
    const source = { kind: 'frozen', period: 'Quý I/2020' };
    await expect.poll(() => asked(page)).toContainEqual(['showReport', { source, whom: '' }]);
    const report = await open('Report', answersOf(overview), 980, { source, whom: '' });
    const shown = report.getByText('Kết quả Quý I/2020, đã chốt lần 2').first();
    await shown.waitFor();
    await report.reload();
    await shown.waitFor();
    expect(await report.getByLabel('Kết quả', { exact: true }).inputValue()).toBe('frozen Quý I/2020');
  });

  test('the result of the year is shown and printed, with the ratings before and after the ceilings', async () => {
    const overview = overviewOf({ units: 3, staff: 8 });
    const [, first, ...others] = overview.results;
    const year = {
      ...overview,
      shown: { kind: 'year' as const, period: 'Năm 2020', round: 3, at: '2020-12-30T02:00:00Z', by: '' },
      results: [{ ...first!, afterCeiling: 'Hoàn thành tốt nhiệm vụ' }, ...others],
    };
    const answers = { ...answersOf(overview), 'openOverview Năm 2020': { value: year } };
    for (const name of ['Dashboard', 'Report'] as const) {
      const page = await open(name, answers);
      await page.getByLabel('Kết quả', { exact: true }).selectOption('Tổng hợp năm: Năm 2020');
      await page
        .getByText('Hoàn thành tốt nhiệm vụ (trước trần: Hoàn thành xuất sắc nhiệm vụ)')
        .first()
        .waitFor();
      if (name === 'Report')
        await page.getByText('Kết quả tổng hợp Năm 2020, tổng hợp lần 3 lúc 09:00 30/12/2020.').waitFor();
    }
  });

  test('what is no rating stands under «Cần chú ý» with its cell, and is not counted', async () => {
    const overview = overviewOf({ units: 3, staff: 8 });
    const lacking = {
      rating: '',
      score: 'Chưa đủ dữ liệu',
      reason: 'Thiếu: S2 «Vi phạm kỷ luật»; S4: 0 × 15',
    };
    const results = overview.results.map(result =>
      result.code === 'CB001'
        ? { ...result, rating: '', unread: '#ERROR!', cell: 'Cán bộ!AC7' }
        : result.code === 'P2'
          ? { ...result, ...lacking }
          : result,
    );
    const page = await open('Dashboard', answersOf({ ...overview, results }));
    await page.getByText('2 kết quả chưa xếp loại').click();
    await page.getByText('Cán bộ!AC7 «#ERROR!»').waitFor();
    await page.getByText('«Chưa đủ dữ liệu» – Thiếu: S2 «Vi phạm kỷ luật»', { exact: false }).waitFor();
    await page.getByRole('heading', { name: '1/8 cán bộ được xếp loại' }).waitFor();
  });

  test.each([
    ['staff CB002', ['CB002']],
    ['units P2', ['P2']],
  ])('opened for %s the report has that score sheet alone', async (whom, codes) => {
    const overview = overviewOf({ units: 3, staff: 8 });
    const source = { kind: 'now', period: '' };
    const page = await open('Report', answersOf(overview), 980, { source, whom });
    await page.locator('article .form').first().waitFor();
    const titles = await page.locator('article .form p.strong.center').allInnerTexts();
    expect(titles.map(title => /\((.*)\)/.exec(title)![1])).toEqual(codes);
    expect(await page.locator('article h1').count()).toBe(0);
    expect(await page.getByLabel('Người', { exact: true }).inputValue()).toBe(whom);
    expect(await faultsOf(page.locator('body'))).toEqual([]);
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
