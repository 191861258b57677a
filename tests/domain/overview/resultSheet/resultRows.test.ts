import { describe, expect, test } from 'vitest';
import {
  type ResultSheet,
  type ResultToPrint,
  resultRows,
  resultSheetColumns,
} from '../../../../src/domain/overview/resultSheet/resultRows.ts';
import type { Result } from '../../../../src/domain/periods/Result.ts';
import { person, unit } from '../facts.ts';

const bands = ['Xuất sắc', 'Tốt', 'Khá'];
const missing = { score: 'Chưa đủ dữ liệu', rating: '', rank: 0, reason: 'Thiếu: H1 «Mức»' };

const sheetOf = (results: readonly (Result & { next?: string })[], more: Partial<ResultSheet> = {}) =>
  resultRows({
    parent: 'Sở Mẫu',
    organisation: 'Trung tâm Mẫu',
    campaign: 'Phong trào',
    signer: 'Giám đốc',
    period: 'Năm 2020, chưa chốt',
    at: '29/11/2026 09:05',
    isSample: false,
    bands,
    results: results.map((one): ResultToPrint => ({ next: '', ...one })),
    ...more,
  });
const body = (results: Parameters<typeof sheetOf>[0]) => {
  const rows = sheetOf(results);
  return rows
    .slice(
      9,
      rows.findIndex(({ kind }, at) => at > 8 && kind === 'blank'),
    )
    .map(({ kind, cells }) => [kind, kind === 'person' ? cells[1] : cells[0]]);
};
const rowOf = (one: Result & { next?: string }) => sheetOf([one]).find(({ kind }) => kind === 'person')!;

describe('what stands where', () => {
  test.each<[string, Result[], unknown[][]]>([
    [
      'heads apart by their own ranks, the others below their unit',
      [
        unit('A', { name: 'Phòng A', score: 87.5 }),
        unit('B', { name: 'Trạm B', ...missing }),
        person('1', 'Công chức', { unit: 'B', head: true, rank: 2 }),
        person('2', 'Công chức', { unit: 'A', head: true, rank: 1 }),
        person('3', 'Viên chức', { unit: 'A', rank: 2, rating: 'Khá' }),
        person('4', 'Viên chức', { unit: 'a', rank: 1 }),
      ],
      [
        ['section', '\u00a0I. NGƯỜI ĐỨNG ĐẦU – xếp hạng riêng · 2 người: 2 Tốt'],
        ['person', 'Phòng 2\n2 · Công chức'],
        ['person', 'Phòng 1\n1 · Công chức'],
        ['section', '\u00a0II. CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG · 2 người: 1 Tốt · 1 Khá'],
        ['unit', '\u00a0Phòng A (A) – đơn vị: 87,50 điểm, Tốt · 2 người: 1 Tốt · 1 Khá'],
        ['person', 'Phòng 4\n4 · Viên chức'],
        ['person', 'Phòng 3\n3 · Viên chức'],
        ['unit', '\u00a0Trạm B (B) – đơn vị: chưa đủ dữ liệu'],
      ],
    ],
    [
      'nobody is a head: one section; a code that is no unit has a band of its own, without a total last',
      [
        person('1', '', { unit: 'X', ...missing }),
        person('2', 'Viên chức', { unit: 'X', rank: 0, score: 50 }),
        person('3', 'Viên chức', { unit: 'X', rank: 1 }),
        person('4', 'Viên chức', { unit: '', rank: 2 }),
      ],
      [
        ['section', '\u00a0I. CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG · 4 người: 3 Tốt · 1 chưa xếp loại'],
        ['unit', '\u00a0X – 3 người: 2 Tốt · 1 chưa xếp loại'],
        ['person', 'Phòng 3\n3 · Viên chức'],
        ['person', 'Phòng 2\n2 · Viên chức'],
        ['person', 'Phòng 1\n1'],
        ['unit', '\u00a0Chưa ghi đơn vị – 1 người: 1 Tốt'],
        ['person', 'Phòng 4\n4 · Viên chức'],
      ],
    ],
    ['nobody', [], [['section', expect.stringContaining('0 người')]]],
  ])('%s', (_, results, expected) => {
    expect(body(results)).toEqual(expected);
  });

  test('every row is as wide as the columns, which are A4 across', () => {
    for (const { cells } of sheetOf([unit('A'), person('1', 'Công chức')]))
      expect(cells).toHaveLength(resultSheetColumns.length);
    expect(resultSheetColumns.reduce((sum, { width }) => sum + width, 0)).toBe(952);
  });

  test('letterhead, period and the Trung tâm above; who signs below, with room for names', () => {
    const rows = sheetOf([unit('TT', { kind: 'Trung tâm', name: 'Trung tâm' }), person('1', 'Công chức')], {
      isSample: true,
    });
    const texts = rows.map(({ cells }) => cells.filter(cell => cell !== '').join(' | '));
    expect(texts.slice(0, 2)).toEqual([
      'SỞ MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TRUNG TÂM MẪU | Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(texts[6]).toBe(
      'Kỳ: Năm 2020, chưa chốt · Trung tâm: 80,00 điểm, Tốt · 1 người: 1 Tốt · DỮ LIỆU MẪU, không có thật',
    );
    expect(rows[6]!.of).toMatchObject({ code: 'TT', score: 80 });
    expect(texts[7]).toBe('Số liệu lúc 29/11/2026 09:05');
    expect(rows[8]!.kind).toBe('header');
    expect(texts.slice(-4, -2)).toEqual([
      'NGƯỜI LẬP BẢNG | HỘI ĐỒNG THI ĐUA | GIÁM ĐỐC',
      Array(3).fill('(Ký, ghi rõ họ tên)').join(' | '),
    ]);
    expect(rows.flatMap(({ open = [] }) => open)).toEqual([0, 3, 3, 0, 3, 6]);
  });

  test('names that Cấu hình does not give are left open', () => {
    const rows = sheetOf([], { parent: '', organisation: '', signer: '' });
    expect(rows[1]!.cells[0]).toBe('……………………');
    expect(rows.find(({ kind }) => kind === 'signers')!.cells[6]).toBe('THỦ TRƯỞNG CƠ QUAN');
  });
});

describe('a person', () => {
  test.each<[string, Partial<Result> & { next?: string }, unknown[], unknown]>([
    [
      'one loss a line, and the line without which losses and total do not add up: on which scale the points are',
      { reason: 'H1: a (−1 điểm); Được 151,07/170 điểm, quy về thang 100; H2: b', next: 'Để đạt Khá: x; y' },
      [1, 80, 'Tốt', 'H1: a (−1 điểm)\nĐược 151,07/170 điểm, quy về thang 100\nH2: b', 'Để đạt Khá: x\ny'],
      1,
    ],
    ['the best band', { rating: 'Xuất sắc', rank: 3 }, [3, 80, 'Xuất sắc', '–', '–'], 0],
    ['no data', missing, ['–', '–', 'Chưa đủ dữ liệu', 'Thiếu: H1 «Mức»', '–'], 'none'],
    [
      'not to be rated',
      { score: 'Không áp dụng', rating: '', rank: 0 },
      ['–', '–', 'Không xếp loại', '–', '–'],
      'none',
    ],
    [
      'a fault is told in the place of the reason',
      { score: 'Lỗi: dòng 7, «Giao»: "1o" không phải là số', rating: '', rank: 0 },
      ['–', '–', 'Lỗi', 'Lỗi: dòng 7, «Giao»: "1o" không phải là số', '–'],
      'fault',
    ],
    [
      'an error of Sheets',
      { score: '#ERROR!', rating: '', rank: 0 },
      ['–', '–', 'Lỗi', '#ERROR!', '–'],
      'fault',
    ],
    [
      'a total that no band rates',
      { rating: '', rank: 0, score: 12 },
      ['–', 12, 'Chưa xếp loại', '–', '–'],
      'none',
    ],
  ])('%s', (_, more, expected, tone) => {
    const row = rowOf(person('1', 'Công chức', more));
    expect([row.cells[0], ...row.cells.slice(3)]).toEqual(expected);
    expect(row.tone).toBe(tone);
  });
});
