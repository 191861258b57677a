import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { at, type Rows, scoreIn, writeBook } from '../score/bodies.ts';
import { faultsOf } from './faultsOf.ts';
import { connect } from './oneBrowser.ts';

const criteria: Rows = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa'],
  ['C1', 'Tất cả', 'Nhiệm vụ', 'Tỷ lệ', 'Xong', 'Giao', '100%', 100],
  ...['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'].map((name, i) => [
    ...[`B${i}`, 'Tất cả', name, 'Xếp loại', '', '', i < 2 ? `>= ${90 - 20 * i}` : '', ''],
  ]),
];

describe.skipIf(browserPath === undefined)('the page of many bodies', { timeout: 90_000 }, () => {
  const browser = connect();
  let address = '';

  beforeAll(async () => {
    const directory = newDirectory(afterAll);
    const ceilings: Rows = [
      ['Đối tượng', 'Mức', 'Tỷ lệ', 'Tính trên'],
      ['Cán bộ', '', '20%', 'Tất cả'],
    ];
    await writeBook(at(directory, 'tinh.xlsx'), { 'Tiêu chí': criteria, 'Trần xếp loại': ceilings });
    for (const body of [1, 2, 3]) {
      const rows = [10, 9, 7, 3, ''].map((done, i) => [`M${body}${i}`, done, body === 3 ? 9 : 10]);
      const name = `so/<Đơn vị & mẫu "${body}">.xlsx`;
      await writeBook(at(directory, name), { 'Cán bộ': [['Mã cán bộ', 'Xong', 'Giao'], ...rows] });
    }
    await writeBook(at(directory, 'so/khac.xlsx'), { Khác: [['Mã cán bộ']] });
    await scoreIn(directory, 'so criteria tinh.xlsx out kq.xlsx');
    address = pathToFileURL(at(directory, 'kq.html')).href;
  });
  afterAll(async () => (await browser).close());

  test.each([
    [1366, 768],
    [390, 844],
    [683, 384],
  ])('fits a window of %i × %i, asks for nothing and has no faults that axe finds', async (width, height) => {
    const context = await (await browser).newContext({ viewport: { width, height }, bypassCSP: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.goto(address);
    expect(asked).toEqual([address]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await faultsOf(page.locator('body'))).toEqual([]);
    expect(await page.getByRole('rowheader', { name: '<Đơn vị & mẫu "1">' }).count()).toBeGreaterThan(0);
    await context.close();
  });
});
