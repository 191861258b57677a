import { expect, test } from 'vitest';
import { SimilarTitles } from '../../../../src/domain/initiative/similar/SimilarTitles.ts';

const titles = [
  'Rút ngắn thời gian cấp đổi giấy phép sản xuất giống bằng phiếu hẹn điện tử',
  'Bộ mẫu văn bản điền sẵn cho các phòng, trạm',
  'Lịch trực một cửa luân phiên giữa các phòng',
  'Tổ hỗ trợ hợp tác xã nộp hồ sơ qua mạng',
  'Nhắc hạn nhiệm vụ tự động qua thư công vụ',
  'Sổ theo dõi mẫu giống dùng chung trên bảng tính',
  'Khảo sát hài lòng bằng mã QR tại Trạm Khuyến nông Cần Giờ',
  'Niêm yết thủ tục hành chính bằng mã QR tại Trạm A',
  'Góc tra cứu thủ tục cho nông dân',
  'Họp không giấy',
  'Phần mềm nhắc lịch tiêm phòng cho đàn bò sữa',
];
const entry = (title: string, at: number, state = 'Đã đăng ký') => ({
  number: `SK-2020-${at + 1}`,
  title,
  unit: 'Trạm mẫu',
  state,
});
const register = titles.map((title, at) => entry(title, at));
const found = (typed: string, most?: number) =>
  new SimilarTitles(register).find(typed, most).map(({ registered: { title } }) => titles.indexOf(title));

test.each([
  ['the same', 'Góc tra cứu thủ tục cho nông dân', [8]],
  ['a slip', 'Sổ theo dõi mẫu giống dùng chung trên bảng tínnh', [5]],
  ['spelt as it sounds', 'Xổ theo giõi mẫu giống dùng chung trên bản tính', [5]],
  ['no marks', 'so theo doi mau giong dung chung tren bang tinh', [5]],
  ['keys of Telex', 'Soor theo doix maaux gioongs dungf chung treen bangr tinhs', [5]],
  ['decomposed', 'Sổ theo dõi mẫu giống dùng chung trên bảng tính'.normalize('NFD'), [5]],
  ['capitals', 'SỔ THEO DÕI MẪU GIỐNG DÙNG CHUNG TRÊN BẢNG TÍNH', [5]],
  ['another order', 'Qua thư công vụ tự động nhắc hạn nhiệm vụ', [4]],
  ['an abbreviation of the tables', 'Niêm yết TTHC bằng mã QR tại Trạm A', [7]],
  ['an abbreviation of no table', 'Tổ hỗ trợ hợp tác xã nộp HSQM', [3]],
  ['reworded', 'Ứng dụng báo lịch tiêm vắc xin cho bò sữa', [10]],
  ['reworded, a phrase for two words', 'Tăng tốc cấp đổi giấy phép sản xuất giống qua giấy hẹn điện tử', [0]],
  ['another year', 'Lịch trực một cửa luân phiên giữa các phòng năm 2021', [2]],
  [
    'in other words of the kind',
    'Giải pháp nâng cao hiệu quả lịch trực một cửa luân phiên giữa các phòng',
    [2],
  ],
  ['with a place', 'Góc tra cứu thủ tục cho nông dân tại Trạm Củ Chi', [8]],
  ['another procedure', 'Rút ngắn thời gian cấp mới giấy phép sản xuất giống bằng phiếu hẹn điện tử', []],
  ['another letter', 'Niêm yết thủ tục hành chính bằng mã QR tại Trạm B', []],
  ['another place, of usual words', 'Khảo sát hài lòng bằng mã QR tại Trạm Khuyến nông Bình Lợi', []],
  ['another object', 'Nhắc hạn bảo trì máy tự động qua thư công vụ', []],
  ['other words of the same sound, other tones', 'Phần mềm nhắc lịch tiêm phòng cho đàn vịt xiêm', []],
  ['nothing in common', 'Trồng hoa lan trong nhà lưới', []],
  ['nothing', '', []],
  ['signs only', '–  !!! \u200B 🌾', []],
  ['a frame, still being typed', 'Nâng cao hiệu quả công tác', []],
  ['two words, still being typed', 'Lịch trực', []],
  ['the beginning of one', 'Phần mềm nhắc lịch', []],
  ['enough of one', 'Phần mềm nhắc lịch tiêm phòng cho đàn bò s', [10]],
  ['the last word of it finished', 'Phần mềm nhắc lịch tiêm phòng cho đàn bò s ', []],
  ['finished by a sign', 'Phần mềm nhắc lịch tiêm phòng cho đàn bò s.', []],
  ['unfinished, in capitals without marks', 'PHAN MEM NHAC LICH TIEM PHONG CHO DAN BO S', [10]],
  ['unfinished, decomposed', 'Phần mềm nhắc lịch tiêm phòng cho đàn bò sữ'.normalize('NFD'), [10]],
  ['a short title again', 'Họp không giấy', [9]],
  ['what a short title begins with', 'Họp không', []],
])('%s', (_, typed, numbers) => {
  expect(found(typed)).toEqual(numbers);
});

test('best first, no more than asked for, with the entry that was given', () => {
  const similar = ['Góc tra cứu quy trình', 'Góc tra cứu quy trình cho bà con vùng sâu', titles[8]!].map(
    (title, at) => entry(title, at),
  );
  const all = new SimilarTitles(similar).find('Góc tra cứu thủ tục cho nông dân', 9);
  expect(all.map(({ registered: { number } }) => number)).toEqual(['SK-2020-3', 'SK-2020-1', 'SK-2020-2']);
  expect(all[0]).toEqual({ registered: similar[2], likeness: 1 });
  expect(new SimilarTitles(similar).find('Góc tra cứu thủ tục cho nông dân', 1)).toEqual([all[0]]);
});

test.each([
  ['Đã rút', 0],
  ['đã rút', 0],
  ['da rut', 0],
  ['Không duyệt', 1],
  ['Được công nhận', 1],
  ['gõ tay', 1],
  ['', 1],
])('in state «%s» it is offered %i times', (state, times) => {
  const similar = new SimilarTitles([entry(titles[2]!, 0, state)]);
  expect(similar.find(titles[2]!)).toHaveLength(times);
});

test('an empty register has nothing similar, a blank title is similar to nothing', () => {
  expect(new SimilarTitles([]).find(titles[0]!)).toEqual([]);
  expect(new SimilarTitles([entry('', 0), entry(' \n', 1)]).find(titles[0]!)).toEqual([]);
});

test('of equally similar ones the first by number, then by title, then by unit; three unless more are asked for', () => {
  const again = (number: string, unit: string) => ({ number, title: titles[8]!, unit, state: 'Đã duyệt' });
  const same = [
    again('SK-4', ''),
    again('SK-2', 'B'),
    again('SK-3', ''),
    again('SK-2', 'A'),
    again('SK-1', 'C'),
  ];
  const [c, a, b, third, fourth] = [4, 3, 1, 2, 0].map(at => ({ registered: same[at], likeness: 1 }));
  expect(new SimilarTitles(same).find(titles[8]!, 9)).toEqual([c, a, b, third, fourth]);
  expect(new SimilarTitles(same).find(titles[8]!)).toEqual([c, a, b]);
});

test('only the last word is unfinished, and only while nothing follows', () => {
  const similar = new SimilarTitles([entry('Tủ sách cho người chăm bệnh', 0)]);
  const likeness = (typed: string) => similar.find(typed)[0]?.likeness ?? 0;
  expect(likeness('Tủ sách cho người chăm b')).toBe(1);
  for (const typed of ['Tủ sách cho người chăm b.', 'Tủ s cho người chăm bệnh.', 'Tủ sách cho người ch bệnh'])
    expect(likeness(typed)).toBeLessThan(0.9);
});

test.each([
  ['two words that tell something', 'Lịch trực của', 0],
  ['three', 'Lịch trực phòng', 1],
  ['two, all there is', 'Lịch trực', 0],
])('%s: of a title that says more it warns %i times', (_, typed, times) => {
  expect(new SimilarTitles([entry('Lịch trực của phòng và trạm', 0)]).find(typed)).toHaveLength(times);
});
