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
import { type ResultTab, writeWorkbook } from './workbook.ts';

/** Where and how the results are written. */
interface Writing {
  readonly side: Side;
  readonly central: Central;
  readonly isAcross: boolean;
  readonly language: Language;
  /** A .csv takes the rows of tab Kết quả; the workbook beside it then has only the other tabs. */
  readonly out: string;
  readonly workbook: string;
  /** The file of the criteria, as the page names it. */
  readonly criteria: string;
  readonly output: Output;
  readonly progress: Progress;
}

/** Writes the workbook (and the .csv) and the page, then puts them all in their places; gives their paths. */
export async function writeResults(scored: ScoredBodies, writing: Writing): Promise<readonly string[]> {
  const { out, workbook, output, language, central, progress, isAcross } = writing;
  const columns = resultColumns(writing.side, isAcross, language);
  const rows = async function* () {
    let done = 0;
    for await (const row of scored.results()) {
      if (done++ % 10_000 === 0) progress.show(said.writing[language], done, scored.rows);
      yield row;
    }
  };
  const tab = <Row>(
    name: keyof typeof said.tabs,
    tabColumns: ResultTab<Row>['columns'],
    tabRows: readonly Row[],
  ) =>
    ({ name: said.tabs[name][language], columns: tabColumns, rows: tabRows }) as unknown as ResultTab<never>;
  const others = [
    tab('bodies', summaryColumns(central.bands, central.ceilings.length > 0, language), scored.bodies),
    tab('refused', refusedColumns(language), scored.refused),
    tab('differences', differenceColumns(language), scored.differences.shown),
  ];
  const isText = out !== workbook;
  if (isText) await output.write(out, file => writeCsv(file, columns, rows()));
  await output.write(workbook, file =>
    writeWorkbook(
      new Archive(file),
      { name: said.tabs.results[language], columns, rows: isText ? none() : rows() },
      others,
    ),
  );
  const page = workbook.replace(/\.xlsx$/i, '.html');
  await output.write(page, file => file.writeFile(pageOf(scored, writing)));
  await output.finish();
  return [...new Set([out, workbook, page])];
}

async function* none(): AsyncGenerator<never> {}
