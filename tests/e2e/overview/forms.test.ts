import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Result } from '../../../src/domain/periods/Result.ts';
import { faultsOf } from '../faultsOf.ts';
import { formsOf, overviewOf } from './overviewOf.ts';
import { pages } from './pageOf.ts';
import { MARGIN, pageOf, print, printing, SLACK } from './printing.ts';
import type { PdfPage } from './readPdf.ts';

const RATING = 'Phiếu xếp loại';
const MINUTES = 'Biên bản họp';
const LIST = 'Bảng công khai';
const SCORE = 'Phiếu chấm điểm';

/** Somebody whom no criterion applies to, and somebody whom a ceiling holds down. */
const special = (result: Result): Result => {
  if (result.code === 'CB003') return { ...result, score: 'Không áp dụng', rating: '', rank: 0, reason: '' };
  return result.code === 'CB001' ? { ...result, afterCeiling: 'Hoàn thành tốt nhiệm vụ' } : result;
};
const body = (size: { units: number; staff: number }, more = {}) => {
  const overview = overviewOf(size, more);
  return { ...overview, results: overview.results.map(special) };
};
const small = body({ units: 3, staff: 12 });
const textOf = (pdf: readonly PdfPage[]) => pdf.map(page => page.text).join(' ');
const names = [...new Set(small.results.map(({ name }) => name))];

describe.skipIf(browserPath === undefined)('printed forms', { timeout: 150_000 }, () => {
  const open = printing();
  const openPage = pages();

  test('a rating sheet: one page a person, its parts and total, and what is left to be written', async () => {
    const pdf = await print(await open(small, [RATING]));
    expect(pdf.length).toBe(12);
    expect(textOf([pdf[1]!])).not.toContain('(CB001)');
    const text = pdf[1]!.text;
    for (const one of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'PHIẾU XẾP LOẠI Năm 2020',
      'Số liệu của bảng tính ngày 24/11/2020, chưa chốt',
      'Họ và tên: Trần Văn An (CB002)',
      'Đối tượng: Viên chức',
      'Tiêu chí chung 30 27,50',
      'Kết quả thực hiện nhiệm vụ 70 69,00',
      'Tổng điểm 96,50',
      'Mức theo điểm và điều kiện: Hoàn thành tốt nhiệm vụ',
      'Cá nhân tự xếp loại: Cấp có thẩm quyền xếp loại: 3. Nhận xét',
      'NGƯỜI ĐƯỢC XẾP LOẠI',
      'GIÁM ĐỐC',
    ])
      expect(text).toContain(one);
    for (const { pieces } of pdf) expect(pieces.filter(({ baseline }) => baseline < MARGIN.top)).toEqual([]);
  });

  test('the rating after the ceilings is that of the authority; who is not rated is said to be so', async () => {
    const pdf = await print(await open(small, [RATING]));
    expect(pdf[0]!.text).toContain('Mức theo điểm và điều kiện: Hoàn thành xuất sắc nhiệm vụ');
    expect(pdf[0]!.text).toContain('Cấp có thẩm quyền xếp loại: Hoàn thành tốt nhiệm vụ');
    expect(pdf[2]!.text).toContain('Cấp có thẩm quyền xếp loại: Không xếp loại');
    expect(pdf[2]!.text).toContain('Cá nhân tự xếp loại: Cấp');
  });

  test('parts that do not make the total by themselves are summed up; without all data they are left open', async () => {
    const overview = body({ units: 1, staff: 11 });
    const scoreForms = formsOf(overview).map(form => ({
      ...form,
      parts: [
        { name: '', points: typeof form.score === 'number' ? 151.07 : null, max: 160 },
        { name: 'Kết quả', points: 0, max: 10 },
      ],
      adjusted: -2,
    }));
    const page = await openPage('Report', {
      openOverview: { value: overview },
      scoreForms: { value: scoreForms },
    });
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByLabel(RATING).check();
    const rows = (code: string) =>
      page
        .locator('.form', { hasText: `(${code})` })
        .locator('tbody tr')
        .allInnerTexts();
    expect(await rows('CB002')).toEqual([
      'Các tiêu chí\t160\t151,07',
      'Kết quả\t10\t0,00',
      'Cộng các phần\t170\t151,07',
      'Điểm cộng, điểm trừ\t\t-2,00',
      'Tổng điểm, quy về thang điểm của bảng tiêu chí\t\t96,50',
    ]);
    expect(await rows('CB011')).toEqual([
      'Các tiêu chí\t160\t……',
      'Kết quả\t10\t0,00',
      'Điểm cộng, điểm trừ\t\t-2,00',
      'Tổng điểm\t\tChưa đủ dữ liệu',
    ]);
  });

  test('a frozen result that has changed since shows its total and no parts of now', async () => {
    const shown = {
      kind: 'frozen',
      period: 'Quý I/2020',
      round: 2,
      at: '2020-04-02T02:00:00Z',
      by: 'quantri@vidu.vn',
    };
    const overview = body({ units: 1, staff: 2 }, { shown });
    const scoreForms = formsOf(overview).map(form => (form.code === 'CB001' ? { ...form, score: 12 } : form));
    const page = await openPage('Report', {
      openOverview: { value: overview },
      scoreForms: { value: scoreForms },
    });
    await page.getByLabel(RATING).check();
    const [first, second] = await page.locator('.form').all();
    expect(await first!.innerText()).toMatch(/Quý I\/2020[\s\S]*nay là 12,00[\s\S]*Tổng điểm\s+97,50/);
    expect(await first!.locator('tbody tr').count()).toBe(1);
    expect(await second!.locator('tbody tr').count()).toBe(3);
  });

  test('a score sheet: self-score, appraisal and final, reason and basis of each line', async () => {
    const pdf = await print(await open(small, [SCORE]));
    const one = pdf.find(page => page.text.includes('(CB002)'))!;
    for (const text of [
      'Mã Tiêu chí Điểm tối đa Điểm T1',
      'Tự chấm 9,5 – Thẩm định 8 – Chốt 8,25. 33/40',
      'Căn cứ: Nghị định',
      'cần 100%',
      'Tổng điểm (thang 100): 96,50',
    ])
      expect(one.text).toContain(text);
    const unit = pdf.find(page => page.text.includes('(P2)'))!;
    expect(unit.text).not.toContain('Thẩm định');
    for (const { pieces, width } of pdf)
      for (const { right } of pieces) expect(right).toBeLessThanOrEqual(width - MARGIN.right + SLACK);
  });

  test('minutes: everybody with points and proposal, room for votes, who was there and the conclusion', async () => {
    const big = body({ units: 20, staff: 300 });
    const pdf = await print(await open(big, [MINUTES]));
    const text = textOf(pdf);
    for (const one of ['BIÊN BẢN', 'Họp xếp loại năm 2020', '/BB-', 'Chủ trì:', 'kết quả của 300 người'])
      expect(pdf[0]!.text).toContain(one);
    const within = text.replace(/ /g, '');
    for (const { code, side } of big.results) expect(within.includes(`(${code})`)).toBe(side === 'staff');
    expect(text).toContain('1 Không xếp loại; 27 Chưa xếp loại.');
    // Each page of the table has its head, and the signatures stand with the conclusion.
    for (const page of pdf.filter(one => /\(CB\d+\)/.test(one.text)))
      expect(page.text).toMatch(/TT Họ và tên/);
    const last = pdf.at(-1)!.text;
    for (const one of ['3. Kết luận', 'THƯ KÝ', 'CHỦ TRÌ']) expect(last).toContain(one);
  });

  test('the public list: codes and ratings of everybody, and no name, score, unit or address', async () => {
    const shown = {
      kind: 'frozen',
      period: 'Quý I/2020',
      round: 2,
      at: '2020-04-02T02:00:00Z',
      by: 'quantri@vidu.vn',
    };
    const pdf = await print(await open(body({ units: 3, staff: 300 }, { shown }), [LIST]));
    const text = textOf(pdf);
    expect(text).toContain('BẢNG CÔNG KHAI KẾT QUẢ XẾP LOẠI');
    for (const row of ['1 CB001 Hoàn thành tốt nhiệm vụ', '3 CB003 Không xếp loại', '11 CB011 Chưa xếp loại'])
      expect(text).toContain(row);
    expect(text).toContain('300 CB300');
    expect(pdf.at(-1)!.text).toMatch(/Danh sách có 300 người\.\/\. GIÁM ĐỐC/);
    for (const one of [...names, 'quantri', '@', ',50', 'Mất điểm', 'P1 ']) expect(text).not.toContain(one);
    for (const page of pdf.filter(one => /CB\d/.test(one.text))) expect(page.text).toMatch(/TT Mã Xếp loại/);
  });

  test('one unit or one person: their sheets and no others; another unit forgets the person', async () => {
    const page = await open(small, [SCORE, RATING]);
    const titles = () => page.locator('.form h2').allInnerTexts();
    const people = () => page.locator('.rating', { hasText: 'Họ và tên' }).count();
    await page.getByLabel('Đơn vị', { exact: true }).selectOption({ value: 'P2' });
    expect([(await titles()).length, await people()]).toEqual([1 + 4 + 4, 4]);
    await page.getByLabel('Người', { exact: true }).selectOption({ value: 'staff CB005' });
    expect(await titles()).toEqual(['PHIẾU CHẤM ĐIỂM', 'PHIẾU XẾP LOẠI']);
    const pdf = await print(page);
    expect(pdf.length).toBe(2);
    for (const { text } of pdf) expect(text).toContain('(CB005)');
    await page.getByLabel('Người', { exact: true }).selectOption({ value: 'units P2' });
    expect(await titles()).toEqual(['PHIẾU CHẤM ĐIỂM']);
    await page.getByLabel('Đơn vị', { exact: true }).selectOption({ value: 'P1' });
    expect(await page.getByLabel('Người', { exact: true }).inputValue()).toBe('');
    expect(await people()).toBe(4);
  });

  test('behind the report each form begins on a page of its own, 300 people on 300 sheets', async () => {
    const pdf = await print(await open(body({ units: 3, staff: 300 }), ['Tóm tắt', RATING, MINUTES, LIST]));
    const starts = ['PHIẾU XẾP LOẠI', 'BIÊN BẢN', 'BẢNG CÔNG KHAI'];
    for (const { text } of pdf) {
      const begun = starts.filter(one => text.includes(`${one} `));
      if (begun.length > 0) expect(text).toMatch(/^(?:\d+ )?SỞ NÔNG NGHIỆP/);
      expect(begun.length).toBeLessThan(2);
    }
    expect(pdf.filter(({ text }) => text.includes('PHIẾU XẾP LOẠI')).length).toBe(300);
    const first = pageOf(pdf, 'PHIẾU XẾP LOẠI');
    expect(pageOf(pdf, 'BIÊN BẢN')).toBe(first + 300);
  });

  test.each([0.85, 1, 1.3])('keeps to the margins in a face %s times as wide', async width => {
    const pdf = await print(await open(body({ units: 3, staff: 4 }), [RATING, MINUTES, LIST], width));
    for (const { pieces, width: wide, height } of pdf)
      for (const { left, right, baseline } of pieces) {
        expect(left).toBeGreaterThan(MARGIN.left - SLACK);
        expect(right).toBeLessThan(wide - MARGIN.right + SLACK);
        expect(baseline).toBeLessThan(height - MARGIN.bottom + SLACK);
      }
    expect(pdf.filter(({ text }) => text.includes('PHIẾU XẾP LOẠI')).length).toBe(4);
    expect(pdf.filter(({ text }) => text.includes('NGƯỜI ĐƯỢC XẾP LOẠI')).length).toBe(4);
    // In a face as wide as none that offices use the ratings go to a second page, with remarks and signatures.
    expect(pageOf(pdf, 'BIÊN BẢN')).toBe(width > 1 ? 8 : 4);
    for (const { text } of pdf.filter(one => one.text.includes('NGƯỜI ĐƯỢC XẾP LOẠI')))
      expect(text).toContain('2. Xếp loại');
  });

  test.each([
    ['vi', 1366],
    ['en', 1366],
    ['vi', 390],
    ['en', 390],
  ] as const)('%s, %i px: no fault of axe, nothing to scroll sideways', async (language, width) => {
    const overview = body({ units: 3, staff: 6 }, { language });
    const answers = { openOverview: { value: overview }, scoreForms: { value: formsOf(overview) } };
    const page = await openPage('Report', answers, width);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.locator('.rating').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await faultsOf(page.locator('body'))).toEqual([]);
    const legend = language === 'vi' ? 'Biểu mẫu' : 'Forms';
    expect(await page.getByRole('group', { name: legend }).getByRole('combobox').count()).toBe(2);
  });

  test('an empty workbook gives forms that say so', async () => {
    const pdf = await print(await open(overviewOf({ units: 0, staff: 0 }), [RATING, MINUTES, LIST]));
    expect(pdf.length).toBe(3);
    for (const { text } of pdf) expect(text).toMatch(/chưa có cán bộ nào\./i);
  });
});
