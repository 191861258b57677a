import { describe, expect, test } from 'vitest';
import { isNamed } from '../../../src/domain/basis/isNamed.ts';

describe('90/2020/NĐ-CP', () => {
  test.each([
    'Nghị định số 90/2020/NĐ-CP',
    'Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ',
    'Nghị định 90/2020',
    'NGHỊ ĐỊNH 90/2020/ND-CP',
    'NĐ 90/2020',
    'NĐ90/2020',
    'NĐ-CP số 90/2020',
    'theo NĐ số: 90/2020, Điều 12',
    'Nghị định số 90 năm 2020 của Chính phủ',
    '90/2020/NĐ-CP',
    '(90 / 2020 / NĐ – CP)',
    '90/2020/NĐCP',
    'Nghị định 48/2023 và 90/2020',
    'các Nghị định số 48/2023/NĐ-CP, số 90/2020',
    'NĐ 90/2020; NĐ 48/2023',
  ])('is named: %s', text => expect(isNamed('90/2020/NĐ-CP', text)).toBe(true));

  test.each([
    'Nghị định 1190/2020',
    '1190/2020/NĐ-CP',
    'NĐ 190/2020',
    'NĐ 90/20201',
    'NĐ 90/2021',
    '9/2020/NĐ-CP',
    '1/90/2020/NĐ-CP',
    'Thông tư 90/2020/TT-BTC',
    'NĐ 48/2023; Thông tư 90/2020/TT-BTC',
    'Quyết định 90/2020',
    'TT 90/2020 và 48/2023',
    'Nghị định 90/2020/QH14',
    '90/2020 hồ sơ đúng hạn',
    'Kế hoạch 90/KH-UBND',
    'phòng 90',
    '',
  ])('is not: %s', text => expect(isNamed('90/2020/NĐ-CP', text)).toBe(false));
});

test.each([
  ['795/KH-UBND', 'Kế hoạch số 795/KH-UBND ngày 06/3/2020', true],
  ['795/KH-UBND', 'Kế hoạch 1795/KH-UBND', false],
  ['795/KH-UBND', '795/KH-UBNDTP', false],
  ['06/2022/QH15', 'Luật Thi đua, khen thưởng số 06/2022/QH15', true],
  ['06/2022/QH15', 'Luật 6/2022', true],
  ['06/2022/QH15', 'Luật 16/2022', false],
  ['01/2019/TT-BNV', 'Thông tư 01/2019', true],
])('%s in «%s»: %s', (number, text, outcome) => expect(isNamed(number, text)).toBe(outcome));
