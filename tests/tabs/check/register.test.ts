import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/tabs/check/checkWorkbook.ts';
import { facts } from './facts.ts';
import { found } from './found.ts';

describe('tasks and initiatives', () => {
  const tasks = 'Mã nhiệm vụ | Tên nhiệm vụ | Hạn | Trạng thái';
  test.each([
    ['no deadline', 'NV1 | Việc | | Đang thực hiện', ['taskWithoutDeadline | Nhiệm vụ | C2 | NV1']],
    ['no deadline, but cancelled', 'NV1 | Việc | | Đã hủy', []],
    ['a deadline as text', 'NV1 | Việc | "20/3/2020" |', []],
    [
      'a day that there is not',
      'NV1 | Việc | "31/02/2020" |',
      ['unreadableValue | Nhiệm vụ | C2 | 31/02/2020 | date | Hạn'],
    ],
    [
      'no deadline and no code: the name',
      ' | Việc | | ',
      ['missingCode | Nhiệm vụ | A2 | Việc | → makeCodes ', 'taskWithoutDeadline | Nhiệm vụ | C2 | Việc'],
    ],
    ['a state and nothing else', ' | | | Đang thực hiện', []],
    [
      '«Không áp dụng» for a day',
      'NV1 | Việc | KAD |',
      ['unreadableValue | Nhiệm vụ | C2 | KAD | date | Hạn'],
    ],
    ['a number for a day', 'NV1 | Việc | 20 |', ['unreadableValue | Nhiệm vụ | C2 | 20 | date | Hạn']],
  ])('%s', (_, row, expected) => {
    expect(found({ 'Nhiệm vụ': `${tasks}\n ${row}` })).toEqual(expected);
  });

  const register = 'Số tiếp nhận | Tên | Mã tác giả | Tỷ lệ đóng góp';
  test.each([
    ['in order', 'SK-1 | Ý tưởng | CB01; CB02 | "60; 40"', []],
    ['of three', 'SK-1 | Ý tưởng | CB01; CB02; CB03 | "33,34; 33,33; 33,33"', []],
    ['without a number', '| Ý tưởng | CB01 | "100"', ['initiativeWithoutNumber | Sáng kiến | A2 | Ý tưởng']],
    [
      'shares of 95',
      'SK-1 | Ý tưởng | CB01; CB02 | "60; 35"',
      ['sharesTotal | Sáng kiến | D2 | 60; 35 | 95 | 2 | 2'],
    ],
    [
      'too few shares',
      'SK-1 | Ý tưởng | CB01; CB02 | "100"',
      ['sharesTotal | Sáng kiến | D2 | 100 | 100 | 1 | 2'],
    ],
    [
      'a share that is none',
      'SK-1 | Ý tưởng | CB01; CB02 | "50; nửa"',
      ['sharesTotal | Sáng kiến | D2 | 50; nửa | 50 | 2 | 2'],
    ],
    [
      'whose shares nobody has entered',
      'SK-1 | Ý tưởng | CB01 |',
      ['sharesTotal | Sáng kiến | D2 |  | 0 | 0 | 1'],
    ],
    [
      'with a share of nobody',
      'SK-1 | Ý tưởng | | "100"',
      ['sharesTotal | Sáng kiến | D2 | 100 | 100 | 1 | 0'],
    ],
    ['with an author from outside', 'SK-1 | Ý tưởng | CB01; – | "60; 40"', []],
    ['with nothing between two authors', 'SK-1 | Ý tưởng | CB01; ; CB02 | "60; ; 40"', []],
    [
      'of a number that another has',
      'SK-1 | Ý tưởng | CB01 | "100"\n SK-1 | Khác | CB01 | "100"',
      ['duplicateCode | Sáng kiến | A3 | SK-1 | 2'],
    ],
    ['without a title and number', ' | | CB01 | "100"', []],
    ['of nobody yet', 'SK-1 | Ý tưởng | |', []],
  ])('an initiative %s', (_, row, expected) => {
    expect(found({ 'Sáng kiến': `${register}\n ${row}` })).toEqual(expected);
  });
});

describe('the register held against the history', () => {
  const register =
    'Số tiếp nhận | Tên | Mã tác giả | Tỷ lệ đóng góp | Trạng thái | Phiên bản | Khóa\n SK-2020-0001 | Ý tưởng | CB01 | "100" |';
  const history = 'Đối tượng | Đến\n SK-2020-0001 | Đã đăng ký\n SK-2020-0001 | Đã duyệt';
  test.each([
    ['as the sidebar left it', 'Đã duyệt | 2 | k1', []],
    [
      'a state typed',
      'Có hiệu quả | 2 | k1',
      ['editedByHand | Sáng kiến | E2 | state | SK-2020-0001 | Có hiệu quả | Đã duyệt'],
    ],
    [
      'a version put back',
      'Đã duyệt | 1 | k1',
      ['editedByHand | Sáng kiến | F2 | version | SK-2020-0001 | 1 | 2'],
    ],
    [
      'a row without its key',
      'Đã duyệt | 2 |',
      ['editedByHand | Sáng kiến | G2 | noKey | SK-2020-0001 |  | '],
    ],
  ])('%s', (_, rest, expected) => {
    expect(found({ 'Sáng kiến': `${register} ${rest}`, 'Nhật ký': history })).toEqual(expected);
  });

  test('a row that is gone, and one that the history does not know', () => {
    const others = 'Đối tượng | Đến\n SK-2020-0002 | Đã đăng ký\n Cấu hình | x';
    expect(found({ 'Sáng kiến': `${register} Đã đăng ký | 1 | k1`, 'Nhật ký': others })).toEqual([
      'editedByHand | Sáng kiến | E2 | noHistory | SK-2020-0001 | Đã đăng ký | ',
      'editedByHand | Sáng kiến |  | rowGone | SK-2020-0002 |  | SK-2020-0002',
    ]);
  });

  test('shares that do not total are told once, by their own kind', () => {
    const shares = register.replace('"100"', '"90"');
    expect(found({ 'Sáng kiến': `${shares} Đã duyệt | 2 | k1`, 'Nhật ký': history })).toEqual([
      'sharesTotal | Sáng kiến | D2 | 90 | 90 | 1 | 1',
    ]);
  });

  test('a blank line among the rows is no initiative, former texts and other entries of the history are no initiatives', () => {
    const entries = `${history}\n Bỏ SK-2020-0009 | Đã đăng ký\n SK-1 · Tên |\n SK-2020-0009 · Tên |`;
    const lines = `${register} Đã duyệt | 2 | k1\n | | | | | | `;
    expect(found({ 'Sáng kiến': lines, 'Nhật ký': entries })).toEqual([]);
  });

  test('while the history has no column of what it is about, nothing is held against it', () => {
    const given = { 'Sáng kiến': `${register} Có hiệu quả | 1 |`, 'Nhật ký': 'Đến\n Đã duyệt' };
    const lacks = { 'Nhật ký': [{ header: 'Đối tượng', place: undefined }] };
    expect(found(given)).toEqual([]);
    expect(found(given, { lacks }).filter(line => line.startsWith('edited'))).toEqual([]);
  });

  test('entries that tell of sample data are not held against it', () => {
    const all = facts({ 'Sáng kiến': `${register} Đã duyệt | 1 |`, 'Nhật ký': history });
    const [sample, ...rest] = all.tabs;
    const { findings } = checkWorkbook({ ...all, tabs: [{ ...sample!, isSample: [false, true] }, ...rest] });
    expect(findings).toEqual([]);
  });

  test('sample data has no history', () => {
    const all = facts({ 'Sáng kiến': `${register} Đã duyệt | 1 |`, 'Nhật ký': 'Đối tượng | Đến' });
    const [sample, ...rest] = all.tabs;
    const { findings } = checkWorkbook({ ...all, tabs: [{ ...sample!, isSample: [false, true] }, ...rest] });
    expect(findings).toEqual([]);
  });
});
