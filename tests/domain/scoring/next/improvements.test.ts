import { describe, expect, test } from 'vitest';
import { nextOf } from './nextOf.ts';

const work = 'V | việc | Chấm điểm | việc | | | 80 |\n';
const way = (text: unknown) => String(text).replace(/^Còn .* điểm để đạt /, '');

describe('the cheapest change of one cell, by rule', () => {
  test.each([
    ['points', 'A | a | Chấm điểm | Điểm a | | | 20 |', ['Điểm a=5'], 'Tốt: V +1 (tăng «việc» từ 64 lên 65)'],
    [
      'points in steps',
      'A | a | Chấm điểm | Điểm a | | | 20 | bước 2,5',
      ['việc=80', 'Điểm a=5'],
      'Xuất sắc: A +5 (tăng «Điểm a» từ 5 lên 10)',
    ],
    [
      'a share of counts',
      'A | a | Tỷ lệ | Hoàn thành | Được giao | | 20 |',
      ['Hoàn thành=1', 'Được giao=7'],
      'Tốt: V +3,15 (tăng «việc» từ 64 lên 67,15)',
    ],
    [
      'a share of counts where nothing else can',
      'A | a | Tỷ lệ | Hoàn thành | Được giao | | 20 |',
      ['việc=80', 'Hoàn thành=1', 'Được giao=7'],
      'Xuất sắc: A +8,58 (tăng «Hoàn thành» từ 1/7 lên 4/7)',
    ],
    [
      'a share in percent',
      'A | a | Tỷ lệ | Tỷ lệ a | | 90% | 20 |',
      ['việc=80', 'Tỷ lệ a=30%'],
      'Xuất sắc: A +3,34 (tăng «Tỷ lệ a» từ 30% lên 45%)',
    ],
    [
      'a share with a floor',
      'A | a | Tỷ lệ | Tỷ lệ a | | | 20 | sàn 80%',
      ['việc=80', 'Tỷ lệ a=30%'],
      'Xuất sắc: A +16 (tăng «Tỷ lệ a» từ 30% lên 80%)',
    ],
    [
      'a ladder of counts under a goal',
      'A | a | Bậc thang | Hoàn thành | Được giao | | | 100%: 20; 90%: 12; 80%: 6',
      ['việc=80', 'Hoàn thành=5', 'Được giao=10'],
      'Xuất sắc: A +12 (tăng «Hoàn thành» từ 5/10 lên 9/10)',
    ],
    [
      'a ladder of percentages',
      'A | a | Bậc thang | Tỷ lệ a | | | | 100%: 20; 90%: 12; 80%: 6',
      ['việc=80', 'Tỷ lệ a=85%'],
      'Xuất sắc: A +6 (tăng «Tỷ lệ a» từ 85% lên 90%)',
    ],
    [
      'a ladder of counts',
      'A | a | Bậc thang | Số sáng kiến | | | | 5: 20; 3: 12; 1: 5',
      ['việc=80', 'Số sáng kiến=1'],
      'Xuất sắc: A +7 (thêm 2 sáng kiến)',
    ],
    [
      'a level',
      'A | a | Theo mức | Mức a | | | | Tốt: 20; Khá: 12; Đạt: 5',
      ['việc=80', 'Mức a=Đạt'],
      'Xuất sắc: A +7 (nâng «Mức a» từ Đạt lên Khá)',
    ],
    [
      'a count',
      'A | a | Số lượng | Sáng kiến có hiệu quả | | | 20 | 8',
      ['việc=80', 'Sáng kiến có hiệu quả=0'],
      'Xuất sắc: A +16 (thêm 2 sáng kiến có hiệu quả)',
    ],
    [
      'faults',
      'A | a | Trừ theo lỗi | Số lần trễ hạn | | | 20 | 6',
      ['việc=80', 'Số lần trễ hạn=4'],
      'Xuất sắc: A +14 (giảm 3 lần trễ hạn)',
    ],
    [
      'a target that is a figure',
      'A | a | Đạt/không đạt | Số bài viết | | ít nhất 3 | 20 |',
      ['việc=80', 'Số bài viết=1'],
      'Xuất sắc: A +20 (thêm 2 bài viết)',
    ],
    [
      'a target that must be passed',
      'A | a | Đạt/không đạt | Vượt tiến độ | Được giao | trên 20% | 20 |',
      ['việc=80', 'Vượt tiến độ=1', 'Được giao=5'],
      'Xuất sắc: A +20 (tăng «Vượt tiến độ» từ 1/5 lên 2/5)',
    ],
    [
      'a target from above',
      'A | a | Đạt/không đạt | Vi phạm kỷ luật | | dưới 2 | 20 |',
      ['việc=80', 'Vi phạm kỷ luật=5'],
      'Xuất sắc: A +20 (giảm 4 vi phạm kỷ luật)',
    ],
    [
      'a target from above that is touched',
      'A | a | Đạt/không đạt | Vi phạm kỷ luật | | dưới 2 | 20 |',
      ['việc=80', 'Vi phạm kỷ luật=2'],
      'Xuất sắc: A +20 (giảm 1 vi phạm kỷ luật)',
    ],
    [
      'an exact target',
      'A | a | Đạt/không đạt | Số kỳ họp | | đúng 4 | 20 |',
      ['việc=80', 'Số kỳ họp=6'],
      'Xuất sắc: A +20 (giảm 2 kỳ họp)',
    ],
    [
      'a target in percent',
      'A | a | Đạt/không đạt | Tỷ lệ a | | trên 95% | 20 |',
      ['việc=80', 'Tỷ lệ a=95%'],
      'Xuất sắc: A +20 (tăng «Tỷ lệ a» từ 95% lên 95,01%)',
    ],
    [
      'a target that is a level',
      'A | a | Đạt/không đạt | Xếp loại chỉ số | | Tốt | 20 |',
      ['việc=80', 'Xếp loại chỉ số=Đạt'],
      'Xuất sắc: A +20 (nâng «Xếp loại chỉ số» từ Đạt lên Tốt)',
    ],
    [
      'a target that is an answer',
      'A | a | Đạt/không đạt | Văn hóa công sở | | | 20 |',
      ['việc=80', 'Văn hóa công sở=Không'],
      'Xuất sắc: A +20 (chuyển «Văn hóa công sở» từ Không sang Có)',
    ],
    [
      'a target Không',
      'A | a | Đạt/không đạt | Bị nhắc nhở | | Không | 20 |',
      ['việc=80', 'Bị nhắc nhở=Có'],
      'Xuất sắc: A +20 (chuyển «Bị nhắc nhở» từ Có sang Không)',
    ],
    [
      'a target that is a day: nobody can bring it back',
      'A | a | Đạt/không đạt | Ngày nộp | | 30/6/2020 | 20 |',
      ['việc=80', 'Ngày nộp=1/7/2020'],
      'Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'a bonus, also from a blank',
      'A | a | Chấm điểm | b | | | 20 |\nB | khen | Điểm cộng | Khen thưởng | | | 15 | 4',
      ['việc=80', 'b=0', 'Khen thưởng='],
      'Xuất sắc: A +10 (tăng «b» từ 0 lên 10)',
    ],
    [
      'a bonus where nothing else can',
      'B | khen | Điểm cộng | Khen thưởng | | | 40 | 4',
      ['việc=55', 'Khen thưởng='],
      'Tốt: V +1 (tăng «việc» từ 55 lên 56)',
    ],
    [
      'a penalty',
      'B | phạt | Điểm trừ | Số lần nhắc nhở | | | | 4',
      ['việc=80', 'Số lần nhắc nhở=3'],
      'Xuất sắc: B +4 (giảm 1 lần nhắc nhở)',
    ],
    [
      'a sum of columns',
      'A | a | Số lượng | [Đề tài] + [Sáng kiến] | | | 20 | 5',
      ['việc=80', 'Đề tài=0', 'Sáng kiến=1'],
      'Xuất sắc: A +5 (thêm 1 đề tài)',
    ],
  ])('%s', (_, criterion, facts, expected) => {
    const all = facts.some(fact => fact.startsWith('việc=')) ? facts : ['việc=64', ...facts];
    expect(way(nextOf(work + criterion, ...all))).toBe(expected);
  });
});

describe('which of several', () => {
  const two = `A | a | Chấm điểm | a | | | 40 |
    B | b | Đạt/không đạt | b | | | 30 |
    C | c | Số lượng | Sáng kiến | | | 30 | 15
  `;
  test.each([
    [
      'the fewest points alone',
      ['a=15', 'b=Không', 'Sáng kiến=1'],
      'Còn 20 điểm để đạt Khá: A +20 (tăng «a» từ 15 lên 35)',
    ],
    [
      'rounded up, never down',
      ['a=38,995', 'b=Không', 'Sáng kiến=2'],
      'Còn 1,01 điểm để đạt Tốt: A +1,01 (tăng «a» từ 38,995 lên 40)',
    ],
    [
      'none alone: the largest in full, the last only as far as needed',
      ['a=15', 'b=Không', 'Sáng kiến=0'],
      'Còn 35 điểm để đạt Khá: B +30 (chuyển «b» từ Không sang Có) và A +5 (tăng «a» từ 15 lên 20)',
    ],
    [
      'of equals the one that adds',
      ['a=40', 'b=Không', 'Sáng kiến=0'],
      'Còn 10 điểm để đạt Khá: C +15 (thêm 1 sáng kiến)',
    ],
    ['the top band', ['a=40', 'b=Có', 'Sáng kiến=2'], ''],
    ['a missing datum', ['a=40', 'b=', 'Sáng kiến=2'], 'Chưa đủ dữ liệu'],
    ['nothing applies', ['a=KAD', 'b=KAD', 'Sáng kiến=KAD'], 'Không áp dụng'],
    ['a fault', ['a=41', 'b=Có', 'Sáng kiến=2'], 'Lỗi: dòng 2, «a»: 41 ngoài khoảng 0–40'],
    [
      'what does not apply cannot help',
      ['a=10', 'b=KAD', 'Sáng kiến=1'],
      'Còn 14,29 điểm để đạt Khá: A +10 (tăng «a» từ 10 lên 20)',
    ],
  ])('%s', (_, facts, expected) => {
    expect(nextOf(two, ...facts)).toBe(expected);
  });

  test('three', () => {
    const three = `A | a | Đạt/không đạt | a | | | 30 |\nB | b | Đạt/không đạt | b | | | 30 |\nC | c | Chấm điểm | c | | | 40 |`;
    expect(nextOf(three, 'a=Không', 'b=Không', 'c=0')).toBe(
      'Còn 50 điểm để đạt Khá: A +30 (chuyển «a» từ Không sang Có) và C +20 (tăng «c» từ 0 lên 20)',
    );
    const turned = three.split('\n').reverse().join('\n');
    expect(nextOf(turned, 'a=Không', 'b=Không', 'c=0')).toBe(
      'Còn 50 điểm để đạt Khá: B +30 (chuyển «b» từ Không sang Có) và C +20 (tăng «c» từ 0 lên 20)',
    );
    expect(nextOf(`${three}\nD | d | Chấm điểm | d | | | 100 |`, 'a=Không', 'b=Không', 'c=0', 'd=20')).toBe(
      'Còn 40 điểm để đạt Khá: D +80 (tăng «d» từ 20 lên 100)',
    );
  });
});
