import type { TypedRow } from './TypedRow.ts';

const units = ['P1', 'P2', 'P3', 'T4', 'T5', 'T6'];

/** The code of sample person `i`, 1…40. */
export const staffCode = (i: number) => `CB${String(i).padStart(2, '0')}`;

/** The unit of sample person `i`; the first six are the heads of their units. */
export const unitOf = (i: number) => units[(i - 1) % units.length]!;

export const staffCount = 40;

function category(i: number): string {
  if (i <= 6 || i % 5 === 0) return 'Công chức';
  return i % 4 === 0 ? 'Người lao động' : 'Viên chức';
}

/** Forty people, none of them real; CB17 is typed as another system would (NFD), CB23 is still half empty. */
export const people: readonly TypedRow[] = Array.from({ length: staffCount }, (_, at) => {
  const i = at + 1;
  const name = `Cán bộ mẫu ${String(i).padStart(2, '0')}`;
  const judgement = i === 9 ? '12,5' : 11 + ((i * 3) % 9) / 2;
  return {
    'Mã cán bộ': staffCode(i),
    'Họ tên': i === 17 ? name.normalize('NFD') : name,
    'Mã đơn vị': unitOf(i),
    'Đối tượng': category(i),
    'Người đứng đầu': i <= 6 ? 'Có' : 'Không',
    'Thực hiện tốt văn hóa công sở': i === 32 ? 'Không' : i === 23 ? null : 'Có',
    'Vi phạm kỷ luật': i === 28 ? 1 : i === 23 ? null : 0,
    'Vi phạm quy chế ứng xử': i === 32 ? 1 : 0,
    'Điểm tinh thần trách nhiệm': i === 23 ? null : judgement,
    // CB23 has judged himself and waits for the others; every fifth gave himself more than the appraisal.
    'Điểm tinh thần trách nhiệm (tự chấm)': i === 23 ? 13 : i % 5 === 0 ? 15 : judgement,
    'Điểm tinh thần trách nhiệm (thẩm định)': i === 23 ? null : judgement,
    'Dùng thư công vụ thường xuyên': i === 35 ? 'Không' : 'Có',
    'Mức gương mẫu': i > 6 ? null : i === 4 ? null : ['Tốt', 'Tốt', 'Khá', 'Tốt', 'Tốt', 'Khá'][i - 1]!,
  };
});
