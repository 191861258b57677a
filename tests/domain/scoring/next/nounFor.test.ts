import { expect, test } from 'vitest';
import { nounFor } from '../../../../src/domain/scoring/next/improvementText.ts';

test.each([
  ['Sáng kiến có hiệu quả', '', 'sáng kiến có hiệu quả'],
  ['Số sáng kiến', '', 'sáng kiến'],
  ['Tổng số bài viết', '', 'bài viết'],
  ['Số lượng đề tài', '', 'đề tài'],
  ['Số lần trễ hạn', '', 'lần trễ hạn'],
  ['Số hóa hồ sơ', '', 'số hóa hồ sơ'],
  ['CNTT đã ứng dụng', '', 'CNTT đã ứng dụng'],
  ['Vi phạm kỷ luật', 'Kỷ luật, kỷ cương hành chính', 'vi phạm kỷ luật'],
  ['Có hiệu quả', 'Sáng kiến được triển khai có hiệu quả', 'sáng kiến được triển khai có hiệu quả'],
  ['Có hiệu quả', 'Có sáng kiến, giải pháp mang lại hiệu quả', 'sáng kiến, giải pháp mang lại hiệu quả'],
  ['Đã đăng ký', 'Có đăng ký sáng kiến', undefined],
  ['Được khen', 'Chất lượng tham mưu', undefined],
  ['Có hiệu quả', `Sáng kiến ${'rất '.repeat(20)}hiệu quả`, undefined],
  ['Hoàn thành', 'Hoàn thành nhiệm vụ được giao', undefined],
  ['Trễ hạn', '', undefined],
  ['Tổng số   bài viết', '', 'bài viết'],
  ['Hồ sơ số liệu', '', 'hồ sơ số liệu'],
  ['Số   lần', '', 'lần'],
  ['Số', '', 'số'],
  ['', '', undefined],
  ['Được  khen', 'Có   giấy khen', 'giấy khen'],
  ['Đã hiệu quả', 'Việc có hiệu quả', 'việc có hiệu quả'],
  ['Vượt được kế hoạch', 'Công trình vượt được kế hoạch', 'công trình vượt được kế hoạch'],
  ['Có hiệu quả', `Sáng kiến hiệu quả ${'x'.repeat(41)}`, `sáng kiến hiệu quả ${'x'.repeat(41)}`],
  ['Có hiệu quả', `Sáng kiến hiệu quả ${'x'.repeat(42)}`, undefined],
])('one more of «%s» (%s): %s', (title, content, noun) => {
  expect(nounFor(title, content, true)).toBe(noun);
});

test('of faults to be fewer, the words of the criterion say the opposite', () => {
  expect(nounFor('Bị nhắc nhở', 'Không bị nhắc nhở về kỷ luật', false)).toBeUndefined();
});
