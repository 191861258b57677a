import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { texts } from '../../../src/host/texts.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { built } from '../../built.ts';

const folder = fileURLToPath(new URL('../../fixtures/foreign', import.meta.url));
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}.xlsx`));
/** Large files are read no further than they say something. */
const read = (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true, range: 'A1:XFD2000' });

/** Everything that a file says, by its place; results of formulas aside, which are calculated anew. */
function said(part: unknown, place = '', found: Record<string, string> = {}): Record<string, string> {
  if (part instanceof Date) found[place] = part.toISOString();
  else if (part instanceof Map) for (const [key, value] of part) said(value, `${place} ${key}`, found);
  else if (part && typeof part === 'object')
    for (const [key, value] of Object.entries(part)) said(value, `${place} ${key}`, found);
  else if (part !== undefined && part !== null && part !== '' && part !== false) found[place] = String(part);
  return found;
}
const IGNORED = /^ (properties|themeColors)|formulaResult$|cells \d+,\d+ (value|type)$/;

/** Opens a file with the engine at work and saves it: what is not in it any more, or another thing. */
async function changes(name: string) {
  const file = await readSnapshot(bytesOf(name));
  const sheet = new LocalSheet({ built, file, language: texts.vi, log: () => undefined });
  sheet.calculate();
  await sheet.engine.settled();
  const saved = await sheet.bytes();
  await sheet.stop();
  const [before, after] = [said(await read(bytesOf(name))), said(await read(saved))];
  const kept = Object.keys(before).filter(place => !IGNORED.test(place));
  return {
    lost: file.lost,
    changed: kept.filter(place => after[place] !== before[place]).map(place => place.trim()),
    after,
  };
}

/** What each may change, and of what it must say so. */
const cases: Readonly<
  Record<string, { readonly lost?: readonly string[]; readonly changed?: readonly RegExp[] }>
> = {
  // «#Sheet!A1» is written as a place, which it is.
  m01_links: { changed: [/hyperlink target$/] },
  // A protection that is off protects nothing.
  m02_protection: { changed: [/protection selectLockedCells$/] },
  m03_date14: {},
  m04_vntime: {},
  m05_indexed: {},
  // The engine knows each name once: where it means something of a tab's own the range stands in its place.
  m06_localnames: { changed: [/formula$/] },
  // Durations are the same number in both systems, which the reader shows as other days.
  m08_1904: { changed: [/^dateSystem$/, /^sheets 0 rows [12] 0$/] },
  m09_external: { lost: ['liên kết tới tệp khác'], changed: [/^externalLinks/, /formula$/] },
  m11a_lastrow_H: {},
  m11b_lastrow_Z: { lost: ['các dòng sau dòng 100.000'] },
  m11c_columnstyles: { lost: ['định dạng của cả dòng, cả cột'] },
  m14_furniture: {},
  m15_texts: {},
  m18_tabs: {},
  m21_cf_cellref: { lost: ['một số định dạng có điều kiện ở tab Sheet'], changed: [/conditionalRules/] },
};

describe('a file of another program, opened and saved', { timeout: 60_000 }, () => {
  test('every one is listed', () => {
    expect(Object.keys(cases)).toEqual(
      readdirSync(folder)
        .map(file => file.replace('.xlsx', ''))
        .sort(),
    );
  });

  test.each(Object.entries(cases))('%s keeps what it says, or it is announced', async (name, wanted) => {
    const found = await changes(name);
    expect(found.lost).toEqual(wanted.lost ?? []);
    const allowed = (place: string) => (wanted.changed ?? []).some(one => one.test(place));
    expect(found.changed.filter(place => !allowed(place))).toEqual([]);
  });

  test('days in the form of the program are shown as Vietnamese ones, and stay in that form', async () => {
    const file = await readSnapshot(bytesOf('m03_date14'));
    const patterns = Object.values(file.snapshot.styles).map(style => (style || undefined)?.n?.pattern);
    expect(patterns).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy hh:mm']);
  });

  test('durations of a file of old Macs are as long as there, and days are the same', async () => {
    const { snapshot } = await readSnapshot(bytesOf('m08_1904'));
    const [tab] = Object.values(snapshot.sheets);
    const values = [1, 2, 3, 4].map(row => Number(tab!.cellData![row]![0]!.v));
    expect(values.map(value => Number(value.toFixed(5)))).toEqual([10.632, 0.354, 41462, 15]);
  });

  test('a name that two tabs have means in each its own', async () => {
    const { after } = await changes('m06_localnames');
    expect([0, 1].map(at => after[` sheets ${at} cells 0,1 formulaResult`])).toEqual(['20', '40']);
  });

  test('what reaches into another file keeps its last value', async () => {
    const { after } = await changes('m09_external');
    expect([after[' sheets 0 rows 1 0'], after[' sheets 0 rows 2 0']]).toEqual(['95', '96']);
  });
});
