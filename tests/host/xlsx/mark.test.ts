import ExcelJS from 'exceljs';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { isMarked, mark } from '../../../src/host/xlsx/mark.ts';
import { own, strange } from '../files/books.ts';

const MARKED = await own('chữ');

async function savedByExceljs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Another part of the same file, as an editor of archives would put it in. */
async function mixed(bytes: Uint8Array): Promise<Uint8Array> {
  // When it was made is in there, too, and is packed a byte longer or shorter.
  const others = await Promise.all([...'ửứừựủếềểễệấầẩẫậớờởỡợốồổỗộ'].map(end => strange(`ch${end}`)));
  const end = bytes.length - 22;
  const directoryOf = ({ buffer }: Uint8Array) => new DataView(buffer).getUint32(end + 16, true);
  const directory = directoryOf(bytes);
  const other = others.map(mark).find(one => one.length === bytes.length && directoryOf(one) === directory)!;
  const changed = new Uint8Array(other);
  changed.set(bytes.subarray(0, 40));
  // The directory of one with the dates of the other.
  const date = new DataView(bytes.buffer).getUint32(directory + 12, true);
  const view = new DataView(changed.buffer);
  for (let at = directory; at < end; at += 46 + view.getUint16(at + 28, true))
    view.setUint32(at + 12, date, true);
  return changed;
}

test.each<readonly [name: string, bytes: () => Uint8Array | Promise<Uint8Array>, expected: boolean]>([
  ['a file that was marked', () => MARKED, true],
  ['marked twice', () => mark(MARKED), true],
  ['the same one, not marked', () => strange('chữ'), false],
  ['saved again by another program', () => savedByExceljs(MARKED), false],
  ['saved again by the very library that writes it', async () => saveXlsx(await openXlsx(MARKED)), false],
  ['changed within, its dates left as they were', () => mixed(MARKED), false],
  ['something added behind', () => new Uint8Array([...MARKED, 0]), false],
  ['cut short', () => MARKED.subarray(0, MARKED.length - 30), false],
  ['no archive', () => new TextEncoder().encode('một đoạn chữ dài hơn hai mươi hai byte'), false],
  ['an empty file', () => new Uint8Array(), false],
])('%s', async (_, bytes, expected) => {
  expect(isMarked(await bytes())).toBe(expected);
});

test('a marked file is read as before', async () => {
  expect((await readXlsx(MARKED)).sheets[0]!.rows).toEqual([['chữ']]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(MARKED.buffer as ArrayBuffer);
  expect(workbook.getWorksheet('Một')!.getCell('A1').value).toBe('chữ');
});
