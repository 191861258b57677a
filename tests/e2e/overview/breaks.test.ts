import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { overviewOf } from './overviewOf.ts';
import { MARGIN, pageOf, print, printing, pushedDown } from './printing.ts';

describe.skipIf(browserPath === undefined)('where a page of the report ends', { timeout: 150_000 }, () => {
  const open = printing();

  test('a table that goes on has its head again, and no row is cut in two', async () => {
    const pdf = await print(await open(overviewOf({ units: 20, staff: 60 }), ['Kết quả cán bộ']));
    const going = pdf.filter(({ text }) => /CB\d|Nguyễn Phước/.test(text));
    expect(going.length).toBeGreaterThan(2);
    for (const { text } of going) expect(text).toMatch(/TT Họ tên/);
    // Each row is one number, one name and one reason: a row in two would leave one of them on the page before.
    for (const { text } of going)
      expect(text.match(/Mất điểm/g)?.length).toBe(text.match(/cần 100%/g)?.length);
  });

  test('a table keeps its heading, caption, head and first row together, wherever it begins', async () => {
    const page = await open(overviewOf({ units: 3, staff: 3 }), ['Kết quả đơn vị']);
    let turned = 0;
    for await (const pdf of pushedDown(page, 'article h2', 10, 180)) {
      const at = pageOf(pdf, 'KẾT QUẢ CHI TIẾT');
      for (const text of ['Bảng 1.', 'Lý do', 'Mất điểm']) expect(pageOf(pdf, text)).toBe(at);
      if (at > 0) turned++;
    }
    // Otherwise no height was one at which it had to move.
    expect(turned).toBeGreaterThan(0);
  });

  test('the signature keeps the last sentence and its own room, wherever the text before it ends', async () => {
    const page = await open(overviewOf({ units: 1, staff: 1 }), ['Tóm tắt']);
    let turned = 0;
    for await (const pdf of pushedDown(page, '.together', 4, 150)) {
      const at = pageOf(pdf, 'GIÁM ĐỐC');
      const { text, pieces } = pdf[at]!;
      expect(text).toContain('Trên đây là kết quả');
      const signer = pieces.find(piece => piece.text.includes('GIÁM ĐỐC'))!;
      expect(signer.baseline).toBeLessThan(297 - MARGIN.bottom - 35);
      if (at > 0) turned++;
    }
    // Otherwise no height was one at which it had to move.
    expect(turned).toBeGreaterThan(0);
  });
});
