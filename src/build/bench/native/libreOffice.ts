import { spawnSync } from 'node:child_process';
import { median } from '../measure.ts';
import type { Measured, NativeSheet } from './nativeSheet.ts';

const ROUNDS = 5;

/** Recalculates the formulas in LibreOffice; undefined where it, or its Python, is not installed. */
export function libreOffice({ facts, formulas }: NativeSheet): Measured | undefined {
  const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (version.error) return undefined;
  // The API takes English names, and semicolons even inside braces; no text in the formulas has a comma.
  const beside = formulas();
  const cells = facts.map((row, i) => [...row, ...beside[i]!.map(formula => formula.replaceAll(',', ';'))]);
  const job = { cells, rounds: ROUNDS, result: cells[0]!.length - 1 };
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
