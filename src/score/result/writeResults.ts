import type { Side } from '../../domain/scoring/kinds.ts';
import type { Language } from '../../domain/text/Language.ts';
import type { Progress } from '../Progress.ts';
import type { Central } from '../reading/readCentral.ts';
import { said } from '../said.ts';
import type { ScoredBodies } from '../scoreAll.ts';
import { Archive } from './Archive.ts';
import { differenceColumns, refusedColumns, resultColumns, summaryColumns } from './columns.ts';
import { writeCsv } from './csv.ts';
import type { Output } from './Output.ts';
import { pageOf } from './page/page.ts';
import { words } from './words.ts';
import { filledTab, writeWorkbook } from './workbook.ts';

/** Where and how the results are written. */
interface Writing {
  readonly side: Side;
  readonly central: Central;
  readonly isAcross: boolean;
  readonly language: Language;
  /** A .csv takes the rows of tab Kết quả; the workbook beside it then has only the other tabs. */
  readonly out: string;
  readonly workbook: string;
  readonly page: string;
  /** The file of the criteria, as the page names it. */
  readonly criteria: string;
  readonly output: Output;
  readonly progress: Progress;
}

/** Writes the workbook (and the .csv) and the page, then puts them all in their places; gives their paths. */
export async function writeResults(scored: ScoredBodies, writing: Writing): Promise<readonly string[]> {
  const { out, workbook, page, output, language, central, progress, isAcross } = writing;
  const columns = resultColumns(writing.side, isAcross, language);
  const rows = async function* () {
    let done = 0;
    for await (const row of scored.results()) {
      if (done++ % 10_000 === 0) progress.show(said.writing[language], done, scored.rows);
      yield row;
    }
  };
  const { bands, ceilings } = central;
  const { tabs } = words;
  const bodies = [tabs.bodies[language], summaryColumns(bands, ceilings.length > 0, language)] as const;
  const others = [
    filledTab(tabs.refused[language], refusedColumns(language), scored.refused),
    filledTab(tabs.differences[language], differenceColumns(language), scored.differences.shown),
  ];
  if (out === workbook) {
    const results = { name: tabs.results[language], columns, rows: rows() };
    const all = [filledTab(...bodies, scored.bodies), ...others];
    await output.write(workbook, file => writeWorkbook(new Archive(file), results, all));
  } else {
    const [name, ofBodies] = bodies;
    const first = { name, columns: ofBodies, rows: each(scored.bodies) };
    await output.write(out, file => writeCsv(file, columns, rows()));
    await output.write(workbook, file => writeWorkbook(new Archive(file), first, others));
  }
  await output.write(page, file => file.writeFile(pageOf(scored, writing)));
  await output.finish();
  return [...new Set([out, workbook, page])];
}

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
