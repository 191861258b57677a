import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Overview } from '../../../src/contract/Overview.ts';
import { formsOf, overviewOf } from './overviewOf.ts';
import { pages } from './pageOf.ts';
import { type PdfPage, readPdf } from './readPdf.ts';

const MARGIN = { top: 20, right: 15, bottom: 20, left: 30 };
/** Of printers and rounding, in millimetres. */
const SLACK = 0.3;
const full = overviewOf({ units: 20, staff: 60 });

describe.skipIf(browserPath === undefined)('the printed report', { timeout: 60_000 }, () => {
  const open = pages();

  /** Prints it with these boxes ticked, and no others. */
  async function printed(overview: Overview, parts: readonly string[]) {
    const page = await open('Report', {
      openOverview: { value: overview },
      scoreForms: { value: formsOf(overview) },
    });
    await page.locator('article').waitFor();
    for (const box of await page.getByRole('checkbox').all()) {
      const label = (await box.locator('xpath=..').innerText()).trim();
      await box.setChecked(parts.some(part => label.startsWith(part)));
    }
    return { page, pdf: await readPdf(await page.pdf({ preferCSSPageSize: true })) };
  }
  const all = ['Tóm tắt', 'Kết quả đơn vị', 'Kết quả cán bộ', 'Sáng kiến'];
  const pageOf = (pdf: readonly PdfPage[], text: string) => pdf.findIndex(page => page.text.includes(text));

  test('is A4, all text within its margins, only the number of the page above, and none on the first', async () => {
    const { pdf } = await printed(full, [...all, 'Phiếu chấm điểm']);
    expect(pdf.length).toBeGreaterThan(80);
    pdf.forEach(({ width, height, pieces }, at) => {
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
      const above = pieces.filter(({ baseline }) => baseline < MARGIN.top);
      expect(above.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
      for (const { left, right, baseline } of pieces) {
        expect(left).toBeGreaterThan(MARGIN.left - SLACK);
        expect(right).toBeLessThan(width - MARGIN.right + SLACK);
        expect(baseline).toBeLessThan(height - MARGIN.bottom + SLACK);
      }
    });
  });

  test('begins with quốc hiệu on one line, tiêu ngữ, both bodies; number and date are blank', async () => {
    const { pdf } = await printed(full, all);
    const [first] = pdf;
    const line = (text: string) =>
      [...new Set(first!.pieces.map(({ baseline }) => Math.round(baseline * 2)))]
        .map(at => first!.pieces.filter(({ baseline }) => Math.round(baseline * 2) === at))
        .find(pieces =>
          pieces
            .map(piece => piece.text)
            .join('')
            .replace(/\s+/g, ' ')
            .includes(text),
        );
    expect(line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeDefined();
    expect(line('Độc lập - Tự do - Hạnh phúc')).toBeDefined();
    for (const text of ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN', 'TRUNG TÂM KHUYẾN NÔNG', 'BÁO CÁO', 'I. TÓM TẮT'])
      expect(first!.text).toContain(text);
    expect(first!.text).toMatch(/Số: +\/BC-/);
    expect(first!.text).toMatch(/ngày tháng năm /);
  });

  test('holds everybody, every unit and initiative, and nothing of the tools', async () => {
    const { pdf } = await printed(full, all);
    const text = pdf.map(page => page.text).join(' ');
    const within = text.replace(/ /g, '');
    for (const { name } of full.results) expect(within).toContain(name.replace(/ /g, ''));
    const withdrawn = full.initiatives.filter(({ state }) => state === 'Đã rút');
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const one of full.initiatives) expect(within.includes(one.number)).toBe(!withdrawn.includes(one));
    for (const tool of ['In báo cáo', 'Gồm các phần', 'Khổ A4', 'Hiện tại (chưa chốt)'])
      expect(text).not.toContain(tool);
  });

  test('a table that goes on has its head again, and no row is cut in two', async () => {
    const { pdf } = await printed(full, ['Kết quả cán bộ']);
    const going = pdf.filter(({ text }) => /CB\d|Nguyễn Phước/.test(text));
    expect(going.length).toBeGreaterThan(2);
    for (const { text } of going) expect(text).toMatch(/TT Họ tên/);
    // Each row is one number, one name and one reason: a row in two would leave one of them on the page before.
    for (const { text } of going)
      expect(text.match(/Mất điểm/g)?.length).toBe(text.match(/cần 100%/g)?.length);
  });

  test('the signature keeps the last sentence and its own room, wherever the text before it ends', async () => {
    const { page } = await printed(overviewOf({ units: 1, staff: 1 }), ['Tóm tắt']);
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.id = 'space';
      document.querySelector('.together')!.before(space);
    });
    let turned = 0;
    for (let height = 0; height < 150; height += 4) {
      await page.evaluate(
        to => document.getElementById('space')!.setAttribute('style', `height: ${to}mm`),
        height,
      );
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      const at = pageOf(pdf, 'GIÁM ĐỐC');
      const { text, pieces } = pdf[at]!;
      expect(text).toContain('Trên đây là kết quả');
      const signer = pieces.find(piece => piece.text.includes('GIÁM'))!;
      expect(signer.baseline).toBeLessThan(297 - MARGIN.bottom - 35);
      if (at > 0) turned++;
    }
    // Otherwise no height was one at which it had to move.
    expect(turned).toBeGreaterThan(0);
  });

  test('score sheets: a page each, with who, unit, criteria, points, total, rating, reason, signatures', async () => {
    const { pdf } = await printed(overviewOf({ units: 2, staff: 3 }), ['Phiếu chấm điểm']);
    const sheets = pdf.filter(({ text }) => text.includes('PHIẾU CHẤM ĐIỂM'));
    expect(sheets.length).toBe(6);
    expect(pageOf(pdf, 'CỘNG HÒA')).toBe(-1);
    const [one] = sheets.filter(({ text }) => text.includes('CB002'));
    for (const text of [
      'Trần Văn An (CB002)',
      'dịch vụ nông nghiệp liên huyện',
      'Điểm tối đa',
      'T7',
      '8,25',
      'Không áp dụng',
      'Tổng điểm (thang 100): 96,50. Xếp loại: Hoàn thành tốt nhiệm vụ.',
      'Lý do: Mất điểm ở CT2',
      'NGƯỜI ĐƯỢC CHẤM',
      'NGƯỜI CHẤM',
      'chưa chốt',
    ])
      expect(one!.text).toContain(text);
  });

  test('an empty workbook gives one page that says so', async () => {
    const { pdf } = await printed(overviewOf({ units: 0, staff: 0 }), all);
    expect(pdf.length).toBe(1);
    for (const text of [
      'chưa có đơn vị nào',
      'chưa có cán bộ nào',
      'Chưa có sáng kiến nào',
      'THỦ TRƯỞNG CƠ QUAN',
    ])
      expect(pdf[0]!.text).toContain(text);
  });
});
