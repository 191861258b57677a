import { libreOffice, scoreStaff, univer } from './engines.ts';
import { type Measured, nativeSheet } from './nativeSheet.ts';

/*
 * `npm run bench:native -- [rows…]`: our function against formulas that find their columns by header, ten criteria, in
 * LibreOffice (if it is installed) and in the engine of the local spreadsheet. All must give the same scores. Exits with 1
 * if at 10 000 rows the formulas are not four times slower than loading and a first call of ours in a process of its own.
 * Takes minutes; not for CI.
 */

const LEAST = 4;
const sizes = process.argv.slice(2).map(Number);

for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const sheet = nativeSheet(size);
  const own = scoreStaff(sheet);
  const others = [libreOffice(sheet), await univer(sheet)].filter(one => one !== undefined);
  console.log(`${size} rows × 10 criteria, ms`);
  for (const one of [own, ...others]) {
    const ratio =
      one === own
        ? ''
        : `  ${times(one.again / own.again)}; against a first call ${times(one.again / own.first)}`;
    console.log(`  ${one.name.padEnd(20)} first ${shown(one.first)}, again ${shown(one.again)}${ratio}`);
    expectSame(own, one);
    if (one !== own && size >= 10_000 && one.again < LEAST * own.first) process.exitCode = 1;
  }
}

function expectSame(own: Measured, other: Measured): void {
  const at = own.values.findIndex((value, i) => !(Math.abs(Number(value) - Number(other.values[i])) <= 1e-9));
  if (at >= 0) throw new Error(`row ${at + 2}: ${own.values[at]} here, ${other.values[at]} in ${other.name}`);
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 100 ? 1 : 0).padStart(8);
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)} times slower`;
}
