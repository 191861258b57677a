import { expect, test } from 'vitest';
import { asText } from '../../../src/addon/sheet/asText.ts';
import { typedValue } from '../../../src/host/sheet/typedValue.ts';

const read = [
  ...['1E5', '1e-3', '(100)', '+5', '1.234,5', '20%', '5.000đ', '$5', '00012'],
  ...['10:30', '10:30 AM', '9:05:10 p.m.', '8:00 SA', '1/2', '31/12/2020 17:00'],
  ...['5 May 2020', '3 thg 5', '3 tháng 5', 'Thứ Hai, 3/2/2020', 'Mon 3 Feb', 'Quý I/2020'],
  ...['TRUE', 'false', '=1+1', ' =1+1', '-5', '@an', "'tên"],
];

test.each(read)('«%s» is written as a text, and comes back as it was', text => {
  expect(asText(text)).toBe(`'${text}`);
  expect(typedValue(asText(text), 2026)).toEqual({ value: text });
});

test.each(['Số hóa hồ sơ', 'an@vidu.vn', 'CB07; CB12', 'SK-2020-0013', 'Giảm 5 bước', 'e-mail'])(
  '«%s» is written as it is',
  text => {
    expect(asText(text)).toBe(text);
    expect(typedValue(text, 2026)).toEqual({ value: text });
  },
);
