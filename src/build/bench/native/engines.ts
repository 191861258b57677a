import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ICellData } from '@univerjs/core';
import { Engine } from '../../../host/engine/Engine.ts';
import { texts } from '../../../host/texts.ts';
import { blankFile } from '../../../host/xlsx/blankFile.ts';
import { coldSample, context, inTurn, median } from '../measure.ts';
import type { Measured, NativeSheet } from './nativeSheet.ts';

/** So many times the formulas are calculated, and our function is called: in a process of its own each time, in one. */
const ROUNDS = { libreOffice: 5, univer: 3, first: 11, again: 150 };
const TAB = 's0';

/** Recalculates the formulas in LibreOffice; undefined where it, or its Python, is not installed. */
export function libreOffice({ facts, formulas }: NativeSheet): Measured | undefined {
  const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (version.error) return undefined;
  // The API takes English names, and semicolons even inside braces; no text in the formulas has a comma.
  const beside = formulas();
  const cells = facts.map((row, i) => [...row, ...beside[i]!.map(formula => formula.replaceAll(',', ';'))]);
  const job = { cells, rounds: ROUNDS.libreOffice, result: cells[0]!.length - 1 };
  const run = spawnSync('/usr/bin/python3', ['src/build/bench/native/recalculate.py'], {
    input: JSON.stringify(job),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const { times, values } = JSON.parse(run.stdout) as { times: number[]; values: unknown[] };
  const name = /LibreOffice [\d.]+/.exec(version.stdout)?.[0] ?? 'LibreOffice';
  return { name, first: times[0]!, again: median(times), values };
}

/** Calculates the formulas in the engine of the local spreadsheet; again after every header was written anew, on which all depend. */
export async function univer({ facts, formulas }: NativeSheet): Promise<Measured> {
  const beside = formulas();
  const rows = facts.map((row, i) => [
    ...row.map((v): ICellData => ({ v })),
    ...beside[i]!.map((text): ICellData => (text.startsWith('=') ? { f: text } : { v: text })),
  ]);
  const columns = rows[0]!.length;
  const { snapshot } = blankFile('native');
  Object.assign(snapshot.sheets[TAB]!, {
    rowCount: rows.length,
    columnCount: columns,
    cellData: byIndex(rows.map(byIndex)),
  });
  const host = {
    ...texts.vi,
    call: () => Promise.reject(new Error('no function')),
    changed: () => {},
    failed: (error: unknown) => {
      throw error;
    },
  };
  const engine = new Engine(snapshot, ['SCORE_STAFF'], host);
  const settled = async () => {
    const start = performance.now();
    while (!(await engine.calculation.settled())); // each wait has an end, these formulas may take longer
    return performance.now() - start;
  };
  try {
    engine.calculation.release();
    const first = await settled();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS.univer; round++) {
      engine.run('sheet.mutation.set-range-values', {
        unitId: engine.unit,
        subUnitId: TAB,
        cellValue: { 0: byIndex(facts[0]!.map(v => ({ v }))) },
      });
      times.push(await settled());
    }
    const values = engine
      .values({ tab: TAB, row: 1, column: columns - 1, rows: rows.length - 1, columns: 1 })
      .map(([value]) => value);
    return { name: 'Univer 0.25.1', first, again: median(times), values };
  } finally {
    engine.dispose();
  }
}

function byIndex<Item>(items: readonly Item[]): Record<number, Item> {
  return Object.fromEntries(items.entries());
}

/** Scores the facts with the built script: first in a process of its own each time, loading included; then over and over in one. */
export function scoreStaff({ facts, criteria }: NativeSheet): Measured {
  const code = readFileSync('dist/addon/Code.js', 'utf8');
  const prepare = `var facts = JSON.parse(${quoted(facts)}), criteria = JSON.parse(${quoted(criteria)});`;
  const firsts = Array.from({ length: ROUNDS.first }, () =>
    coldSample({ prepare, code, call: 'SCORE_STAFF(facts, criteria)' }),
  );
  const run = context(code);
  run(prepare);
  const [again] = inTurn(ROUNDS.again, () => run('SCORE_STAFF(facts, criteria)'));
  const scored = firsts[0]!.value as readonly (readonly unknown[])[];
  return {
    name: 'SCORE_STAFF',
    first: median(firsts.map(({ processor }) => processor)),
    again: again!,
    values: scored.slice(1).map(([value]) => value),
  };
}

/** The table as the source of a string, so that it arrives as values do, not as a literal. */
function quoted(table: readonly unknown[]): string {
  return JSON.stringify(JSON.stringify(table));
}
