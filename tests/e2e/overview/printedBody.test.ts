import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import type { Overview, ScoreForm } from '../../../src/contract/Overview.ts';
import { settingUp } from '../../addon/setup/settingUp.ts';
import { print, printing } from './printing.ts';
import type { PdfPage } from './readPdf.ts';

/** The body of 24 whose points nd-233-2026-body.test.ts works out by hand: from typed cells to paper. */
describe.skipIf(browserPath === undefined)(
  'the printed rating sheets of a body of 24',
  { timeout: 150_000 },
  () => {
    const open = printing();
    let overview: Overview;
    let forms: readonly ScoreForm[];
    beforeAll(async () => {
      const book = await settingUp(undefined, '', () => undefined);
      for (;;) {
        const { value } = await book.run('setUpWorkbook', [{ withSample: true, campaign: 'nd-233-2026' }]);
        if (!value?.left) break;
      }
      await book.sheet.engine.settled();
      overview = ((await book.run('openOverview', [{ kind: 'now', period: '' }])) as { value: Overview })
        .value;
      forms = ((await book.run('scoreForms', [])) as { value: readonly ScoreForm[] }).value;
    });
    const printed = async (part: string): Promise<readonly PdfPage[]> =>
      print(await open(overview, [part], undefined, forms));

    test('are one a person, with the parts and totals that were worked out by hand', async () => {
      const pdf = await printed('Phiếu xếp loại');
      expect(pdf.length).toBe(24);
      const sheetOf = (code: string) => pdf.find(({ text }) => text.includes(`(${code})`))!.text;
      // Phụ lục I out of 30, results out of 70.
      for (const [code, general, results, total, rating] of [
        ['CB01', '29,50', '69,00', '98,50', 'Hoàn thành tốt nhiệm vụ'],
        ['CB04', '27,00', '67,00', '94,00', 'Hoàn thành xuất sắc nhiệm vụ'],
        ['CB10', '27,00', '70,00', '97,00', 'Không hoàn thành nhiệm vụ'],
        ['CB13', '29,00', '66,00', '95,00', 'Hoàn thành xuất sắc nhiệm vụ'],
        ['CB24', '16,00', '38,00', '54,00', 'Hoàn thành nhiệm vụ'],
      ] as const) {
        const text = sheetOf(code);
        expect(text).toContain(` 30 ${general} `);
        expect(text).toContain(` 70 ${results} `);
        expect(text).toContain(`Tổng điểm ${total} `);
        expect(text).toContain(`Mức theo điểm và điều kiện: ${rating} `);
      }
      // Five months are not rated; what is not known is left open.
      expect(sheetOf('CB16')).toContain('Cấp có thẩm quyền xếp loại: Không xếp loại');
      expect(sheetOf('CB23')).toContain('Mức theo điểm và điều kiện: chưa có');
    });

    test('and the public list has codes and ratings alone', async () => {
      const text = (await printed('Bảng công khai')).map(page => page.text).join(' ');
      expect(text).toContain('CB16 Không xếp loại');
      expect(text).toContain('CB24 Hoàn thành nhiệm vụ');
      expect(text).not.toMatch(/\d,\d\d/);
      expect(text).toContain('Danh sách có 24 người');
    });
  },
);
