import { describe, expect, test } from 'vitest';
import { type CeilingColumn, parseCeiling } from '../../../src/domain/quota/Ceiling.ts';
import { bands, HTT } from './ceilingOf.ts';

const blank: Record<CeilingColumn, unknown> = {
  ...{ kind: 'Cán bộ', band: '', share: '20%', raised: '', raisedWhen: '', minimum: '', fewerThan: '' },
  ...{ base: 'Hoàn thành tốt nhiệm vụ trở lên', grouping: '', tie: '', basis: '' },
};
const read = (cells: Partial<Record<CeilingColumn, unknown>> = {}) =>
  parseCeiling({ ...blank, ...cells }, 7, bands);

describe('a row of the tab', () => {
  test('with all its cells', () => {
    const cells = {
      ...{ kind: 'đơn vị', band: 'hoàn thành xuất sắc nhiệm vụ', share: 0.2, raised: '25 %' },
      ...{ raisedWhen: 'Chưa có quyết định nâng', minimum: 1, fewerThan: '5', base: 'Tốt trở lên' },
      ...{ grouping: 'Loại', tie: 'Ưu tiên nữ', basis: 'NĐ 233/2026 Đ.7.7' },
    };
    expect(read(cells)).toEqual({
      ...{ kind: 'units', row: 7, band: bands[0], share: 0.2, raised: { share: 0.25, when: 'undecided' } },
      ...{ minimum: { count: 1, fewerThan: 5 }, base: { band: HTT, orBetter: true }, grouping: 'Loại' },
      ...{ tie: 'Ưu tiên nữ', basis: 'NĐ 233/2026 Đ.7.7' },
    });
  });

  test('with as few as it needs', () => {
    expect(read()).toMatchObject({
      kind: 'staff',
      band: '',
      share: 0.2,
      raised: null,
      minimum: null,
      grouping: '',
    });
    expect(read({ grouping: 'toàn cơ quan' })).toMatchObject({ grouping: '' });
    expect(read({ minimum: 1 })).toMatchObject({ minimum: { count: 1, fewerThan: null } });
    expect(read({ kind: 'Người đứng đầu', share: '', base: '', basis: 'Đ.12.7' })).toEqual({
      ...{ kind: 'heads', row: 7, basis: 'Đ.12.7' },
    });
  });

  test('about titles is of nobody where there are none; else it is read by their bands', () => {
    const cells = { ...blank, band: 'Đề nghị Chiến sĩ', base: 'Đề nghị Lao động' };
    expect(parseCeiling(cells, 7, bands)).toEqual({ kind: 'idle' });
    const titles = ['Đề nghị Chiến sĩ', 'Đề nghị Lao động', 'Chưa đề nghị'];
    expect(parseCeiling(cells, 7, bands, titles)).toMatchObject({ kind: 'staff', band: titles[0] });
    expect(parseCeiling({ ...cells, band: 'Đề nghị khác' }, 7, bands, titles)).toMatchObject({
      kind: 'unread',
    });
  });

  test.each<[CeilingColumn, unknown, Partial<Record<CeilingColumn, unknown>>?]>([
    ['kind', ''],
    ['kind', 'Công chức'],
    ['band', 'Giỏi'],
    ['share', ''],
    ['share', 'một phần năm'],
    ['share', '120%'],
    ['share', '20%', { kind: 'Người đứng đầu' }],
    ['raised', 'cao hơn', { raisedWhen: 'Đã có quyết định nâng' }],
    ['raised', '15%', { raisedWhen: 'Đã có quyết định nâng' }],
    ['raisedWhen', '', { raised: '25%' }],
    ['raisedWhen', 'khi nào cũng được', { raised: '25%' }],
    ['minimum', 'một'],
    ['minimum', '1,5'],
    ['minimum', '10%'],
    ['fewerThan', 'năm'],
    ['fewerThan', -5],
    ['base', ''],
    ['base', 'Giỏi'],
  ])('that says in %s: %j is named', (column, cell, others = {}) => {
    expect(read({ ...others, [column]: cell })).toEqual({
      ...{ kind: 'unread', row: 7, column, typed: String(cell) },
    });
  });
});
