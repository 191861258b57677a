import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCriteria } from '../../../src/domain/checking/checkCriteria.ts';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { readInstitution } from '../../institution.ts';

const folder = new URL('../../fixtures/institutions/', import.meta.url);

/**
 * «B2 «…»: … (−0,9 điểm); Đ4 «…»: …; Nhóm «C» tính 5 trong 7 điểm» as «B2 −0,9; C 5/7; Đ4»: what the reason blames or
 * praises, whatever its words.
 */
function blamed(reason: string): string {
  return reason
    .split('; ')
    .map(part => {
      const [, group, given, sum] = /^Nhóm «([^»]+)» tính ([\d,]+) trong ([\d,]+) điểm$/.exec(part) ?? [];
      if (group) return `${group} ${given}/${sum}`;
      const [, code, points] = /^(\S+) «[^»]+»: .*?(?:\(([−+][\d,]+) điểm\))?$/.exec(part) ?? [];
      return points ? `${code} ${points}` : code;
    })
    .filter(said => said !== undefined)
    .sort()
    .join('; ');
}

const sorted = (list: unknown) => String(list).split('; ').sort().join('; ');

const read = (file: string) => readInstitution(readFileSync(new URL(file, folder), 'utf8'));

describe.each(readdirSync(folder))('%s', file => {
  const { source, limits, criteria, of, rows, expected } = read(file);
  const [header, ...wanted] = expected as [string[], ...unknown[][]];
  const column = (line: readonly unknown[], name: string) => line[header.indexOf(name)] ?? '';
  const score = of === 'units' ? scoreUnits : scoreStaff;
  const scored = score(rows as never, criteria as never, 'điểm; xếp loại; hạng; lý do').slice(1);

  test('says where it comes from and what the format cannot say', () => {
    expect(source).not.toBe('');
    expect(limits).not.toBe('');
  });

  test('the check finds nothing wrong with it', () => {
    const found = checkCriteria(criteria as never, rows as never).map(line => String(line[1]));
    expect(found.slice(1).filter(fault => !fault.startsWith('Lưu ý'))).toEqual([]);
  });

  test('every row has its result', () => {
    expect(wanted.map(line => line[0])).toEqual(rows.slice(1).map(row => row[0]));
  });

  test.each(wanted.map((line, i) => [line[0], line, scored[i]!] as const))('%s', (_, line, found) => {
    expect({ score: found[0], rating: found[1], why: blamed(String(found[3])) }).toEqual({
      score: column(line, 'Điểm'),
      rating: column(line, 'Xếp loại'),
      why: sorted(column(line, 'Vì')),
    });
    if (header.includes('Hạng')) expect(found[2]).toBe(column(line, 'Hạng'));
  });
});

test('the form of Nước Oa as it was published: 65 points under a heading of 70, which only the check says', () => {
  const { criteria, rows } = read('truong-noi-tru-nuoc-oa.txt');
  const published = criteria.filter(([code]) => code !== 'B.0');
  const found = checkCriteria(published as never, rows as never);
  expect(found.slice(1).map(line => line.join(' | '))).toEqual([
    expect.stringMatching(/«Điểm tối đa».*B Mẫu 02.*65.*70/),
    expect.stringMatching(/Lưu ý: .*95/),
    expect.stringMatching(/Lưu ý: .*phần vượt bị cắt/),
  ]);
  const head = rows.findIndex(row => row[0] === 'HT1');
  expect(scoreStaff(rows as never, published as never, 'điểm; xếp loại')[head]).toEqual([
    90,
    'Hoàn thành xuất sắc nhiệm vụ',
  ]);
});
