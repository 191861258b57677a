import { basename, dirname, extname, relative, resolve } from 'node:path';
import type { Side } from '../domain/scoring/kinds.ts';
import { commandLine } from './commandLine.ts';
import { Progress } from './Progress.ts';
import { Failure } from './Refusal.ts';
import { comparesOn, readCentral } from './reading/readCentral.ts';
import { sourcesOf } from './reading/sources.ts';
import { isOurs } from './result/isOurs.ts';
import type { Output } from './result/Output.ts';
import { writeResults } from './result/writeResults.ts';
import { said } from './said.ts';
import { scoreAll } from './scoreAll.ts';
import { whyUnwritten } from './unwritten.ts';

/** So many refused files are named on the terminal; all of them stand in the tab. */
const MOST_NAMED = 20;

/** What the command is given by the process that it runs in. */
export interface RunContext {
  /** Where paths begin. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** So many rows a sheet holds, its header included. */
  readonly sheetRows: number;
  readonly isTerminal: boolean;
  readonly print: (text: string) => void;
  /** Writes as it is, for the progress. */
  readonly draw: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Told what is to be discarded if the process is ended. */
  readonly output: Output;
}

/** Scores what the words name; gives the exit code, 1 where nothing could be scored. */
export async function run(given: readonly string[], context: RunContext): Promise<0 | 1> {
  const { flags, settings, words, unknown } = commandLine(given, context.environment);
  const language = settings.get('lang') === 'en' ? 'en' : 'vi';
  if (unknown !== undefined || flags.has('help') || (words.length === 0 && settings.size === 0)) {
    if (unknown !== undefined) context.complain(`${said.unknownWord({ word: unknown })[language]}\n`);
    (unknown === undefined ? context.print : context.complain)(said.usage[language]);
    return unknown === undefined ? 0 : 1;
  }
  const progress = new Progress(context.draw, context.isTerminal);
  const out = settings.get('out') ?? '';
  try {
    const side = sideOf(settings.get('side'));
    if (flags.has('within') && flags.has('across')) throw new Failure(said.bothChoices);
    const paths = await pathsOf(settings, context.directory);
    const central = await readCentral(paths.criteria, side);
    const rules = comparesOn(central, side);
    if (rules.length > 0 && !flags.has('within') && !flags.has('across'))
      throw new Failure(said.chooseComparison({ rules: rules.join(', ') }));
    const left = [paths.criteria, paths.out, paths.workbook];
    const sources = await sourcesOf(words, context.directory, left);
    if (sources.length === 0) throw new Failure(said.noBodies);
    const isAcross = flags.has('across');
    const scored = await scoreAll(sources, {
      ...{ side, central, isAcross, progress, language },
      compares: isAcross && rules.length > 0,
      ownCodes: flags.has('own-codes'),
      folder: dirname(paths.out),
      mostRows: paths.out === paths.workbook ? context.sheetRows - 1 : Number.POSITIVE_INFINITY,
    });
    try {
      const files = await writeResults(scored, {
        ...{ side, central, isAcross, progress, language, output: context.output },
        ...{ out: paths.out, workbook: paths.workbook, page: paths.page, criteria: basename(paths.criteria) },
      });
      progress.end();
      const { bodies, rows, refused, times } = scored;
      const shown = files.map(path => relative(context.directory, path) || path);
      context.print(
        said.done({ bodies: bodies.length, rows, refused: refused.length, files: shown })[language],
      );
      context.print(said.times(times())[language]);
      for (const { path, reason, fix } of refused.slice(0, MOST_NAMED))
        context.complain(`- ${path}: ${reason}. ${fix}.`);
      return bodies.length > 0 ? 0 : 1;
    } finally {
      await scored.close();
    }
  } catch (error) {
    progress.end();
    context.output.discard();
    context.complain(sentenceOf(error, out, context.directory)[language]);
    return 1;
  }
}

function sentenceOf(error: unknown, out: string, directory: string) {
  if (error instanceof Failure) return error.sentence;
  const why = whyUnwritten(error);
  if (why === undefined) return said.unexpected({ message: String((error as Error)?.message ?? error) });
  return said.notWritten({ folder: dirname(resolve(directory, out)), why });
}

function sideOf(word: string | undefined): Side {
  if (word === undefined || word === 'staff' || word === 'units') return word ?? 'staff';
  throw new Failure(said.badSide({ word }));
}

/** Where criteria are read and results go. A file that is no result of ours is never replaced. */
async function pathsOf(settings: ReadonlyMap<string, string>, directory: string) {
  const [criteriaWord, outWord] = [settings.get('criteria'), settings.get('out')];
  if (!criteriaWord) throw new Failure(said.missingWord({ option: 'criteria', example: 'tinh.xlsx' }));
  if (!outWord) throw new Failure(said.missingWord({ option: 'out', example: 'ket-qua.xlsx' }));
  const [criteria, out] = [resolve(directory, criteriaWord), resolve(directory, outWord)];
  const end = extname(out).toLowerCase();
  if (end !== '.xlsx' && end !== '.csv') throw new Failure(said.badOut({ file: outWord }));
  if (out === criteria) throw new Failure(said.outIsInput({ file: outWord }));
  const workbook = `${out.slice(0, -end.length)}.xlsx`;
  const page = `${out.slice(0, -end.length)}.html`;
  for (const path of [out, workbook, page])
    if (!(await isOurs(path))) throw new Failure(said.notOurs({ file: relative(directory, path) || path }));
  return { criteria, out, workbook, page };
}
