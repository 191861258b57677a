import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { overviewOf } from './overviewOf.ts';
import { MARGIN, PARTS, pageOf, print, printing, SLACK } from './printing.ts';
import type { PdfPage } from './readPdf.ts';

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const full = overviewOf({ units: 20, staff: 60 });

/** What does not keep to the margins. */
const beside = ({ width, height, pieces }: Omit<PdfPage, 'text'>) =>
  pieces.filter(
    ({ left, right, baseline }) =>
      left < MARGIN.left - SLACK ||
      right > width - MARGIN.right + SLACK ||
      baseline > height - MARGIN.bottom + SLACK,
  );

describe.skipIf(browserPath === undefined)('the printed report', { timeout: 150_000 }, () => {
  const open = printing();

  test('is A4, all text within its margins, only the number of the page above, and none on the first', async () => {
    const pdf = await print(await open(full, [...PARTS, 'Phiếu chấm điểm']));
    expect(pdf.length).toBeGreaterThan(80);
    pdf.forEach(({ width, height, pieces }, at) => {
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
      const above = pieces.filter(({ baseline }) => baseline < MARGIN.top);
      expect(above.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
      expect(beside({ width, height, pieces })).toEqual([]);
    });
  });

  test('begins with quốc hiệu on one line, tiêu ngữ, both bodies; number and date are blank', async () => {
    const pdf = await print(await open(full, PARTS));
    const [first] = pdf;
    for (const text of MOTTO) expect(first!.pieces.map(piece => piece.text)).toContain(text);
    for (const text of ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN', 'TRUNG TÂM KHUYẾN NÔNG', 'BÁO CÁO', 'I. TÓM TẮT'])
      expect(first!.text).toContain(text);
    expect(first!.text).toMatch(/Số: +\/BC-/);
    expect(first!.text).toMatch(/ngày tháng năm /);
  });

  test('holds everybody, every unit and initiative, and nothing of the tools', async () => {
    const pdf = await print(await open(full, PARTS));
    const text = pdf.map(page => page.text).join(' ');
    const within = text.replace(/ /g, '');
    for (const { name } of full.results) expect(within).toContain(name.replace(/ /g, ''));
    const withdrawn = full.initiatives.filter(({ state }) => state === 'Đã rút');
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const one of full.initiatives) expect(within.includes(one.number)).toBe(!withdrawn.includes(one));
    for (const tool of ['In báo cáo', 'Gồm các phần', 'Khổ A4', 'Hiện tại (chưa chốt)'])
      expect(text).not.toContain(tool);
  });

  test('score sheets: a page each, with who, unit, criteria, points, total, rating, reason, signatures', async () => {
    const pdf = await print(await open(overviewOf({ units: 2, staff: 3 }), ['Phiếu chấm điểm']));
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

  test('whoever a ceiling holds down stands with the rating after it, and the one before, on every paper', async () => {
    const whole = overviewOf({ units: 2, staff: 3 });
    const results = whole.results.map(one =>
      one.code === 'CB002' ? { ...one, afterCeiling: 'Hoàn thành nhiệm vụ' } : one,
    );
    const pdf = await print(await open({ ...whole, results }, [...PARTS, 'Phiếu chấm điểm']));
    const text = pdf.map(page => page.text).join(' ');
    const settled = 'Hoàn thành nhiệm vụ (trước trần: Hoàn thành tốt nhiệm vụ)';
    expect(text).toContain(`Xếp loại: ${settled}.`);
    expect(text.replace(/ /g, '').split(settled.replace(/ /g, '')).length).toBe(3);
  });

  test('who has no criterion is «Không xếp loại» in summary, table and score sheet', async () => {
    const overview = overviewOf({ units: 1, staff: 2 });
    const results = overview.results.map(one =>
      one.code === 'CB002' ? { ...one, score: 'Không áp dụng', rating: '' } : one,
    );
    const pdf = await print(await open({ ...overview, results }, [...PARTS, 'Phiếu chấm điểm']));
    const text = pdf.map(page => page.text).join(' ');
    expect(text).toContain('1 viên chức: 1 Không xếp loại.');
    expect(text).toContain('Tổng điểm (thang 100): Không áp dụng. Xếp loại: Không xếp loại.');
    expect(text.split('Không xếp loại').length - 1).toBe(3);
  });

  test('of initiatives it says how many count, how many do not, and all of them by state', async () => {
    const pdf = await print(await open(overviewOf({ units: 3, staff: 5 }), PARTS));
    expect(pdf[0]!.text.replace(/ /g, '')).toContain(
      (
        '6 sáng kiến đã đăng ký, 1 đã có hiệu quả. Không tính: 2 không duyệt hoặc đã rút. Theo trạng thái, cả 8 dòng: ' +
        '1 đã đăng ký; 1 cần bổ sung; 1 đã duyệt; 1 đang triển khai; 1 đã áp dụng; 1 có hiệu quả; 1 không duyệt; 1 đã rút.'
      ).replace(/ /g, ''),
    );
  });

  test('an empty workbook gives one page that says so', async () => {
    const pdf = await print(await open(overviewOf({ units: 0, staff: 0 }), PARTS));
    expect(pdf.length).toBe(1);
    for (const text of [
      'chưa có đơn vị nào',
      'chưa có cán bộ nào',
      'Chưa có sáng kiến nào',
      'THỦ TRƯỞNG CƠ QUAN',
    ])
      expect(pdf[0]!.text).toContain(text);
  });

  test.each([0.85, 1, 1.3])(
    'holds in a face %s times as wide, and with letters that come from another',
    async width => {
      const page = await open(overviewOf({ units: 3, staff: 4 }), [...PARTS, 'Phiếu chấm điểm'], width);
      const pdf = await print(page);
      expect(pdf.flatMap(beside)).toEqual([]);
      for (const text of MOTTO) expect(pdf[0]!.pieces.map(piece => piece.text)).toContain(text);
      for (const { text } of pdf.filter(one => one.text.includes('PHIẾU CHẤM ĐIỂM')))
        expect(text).toContain('Số liệu của bảng tính ngày 24/11/2020, chưa chốt');
      const [line, words] = await page.locator('.motto').evaluate(motto => {
        const within = document.createRange();
        within.selectNodeContents(motto);
        return [motto, within].map(one => one.getBoundingClientRect().width);
      });
      expect(line).toBeCloseTo(words!, 0);
    },
  );
});
