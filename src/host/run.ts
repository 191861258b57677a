import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { exampleBook } from './exampleBook.ts';
import { Failure } from './Failure.ts';
import { openInput } from './files/openInput.ts';
import { saveBeside } from './files/saveBeside.ts';
import { parseOptions } from './parseOptions.ts';
import { paint } from './report/paint.ts';
import { report } from './report/report.ts';
import { type Scoring, scoreBook } from './scoring/scoreBook.ts';
import { openScript, type Script } from './script/openScript.ts';
import { type Texts, texts } from './texts.ts';
import { writeResults } from './xlsx/writeResults.ts';
import { writeWorkbook } from './xlsx/writeWorkbook.ts';

/** What the command is given by the terminal that it runs in. */
export interface Surroundings {
  /** The built script. */
  readonly script: string;
  /** The folder that the person is in. */
  readonly directory: string;
  readonly columns: number;
  readonly coloured: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

interface Outcome {
  readonly heading: string;
  readonly scoring: Scoring;
  readonly path: string;
}

/** The command behind `npm start`: scores, prints, writes; returns the exit code. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const { print, complain } = surroundings;
  const options = parseOptions(words);
  const language = texts[options.language];
  if (options.unknown !== undefined) {
    complain(`${language.unknownOption(options.unknown)}\n\n${language.usage}`);
    return 1;
  }
  if (options.help) {
    print(language.usage);
    return 0;
  }
  try {
    if (!existsSync(surroundings.script)) throw new Failure(language.notBuilt);
    const script = openScript(surroundings.script);
    const outcome =
      options.file === undefined
        ? await scoreExample(script, surroundings.directory, language)
        : await scoreFile(options.file, script, surroundings.directory, language);
    const brush = paint(surroundings.coloured);
    const lines = report(outcome.scoring, language, surroundings.columns, brush);
    print([brush.title(outcome.heading), ...lines, language.saved(outcome.path)].join('\n'));
    return 0;
  } catch (error) {
    complain(error instanceof Failure ? error.message : language.unexpected((error as Error).message));
    return 1;
  }
}

async function scoreExample(script: Script, directory: string, language: Texts): Promise<Outcome> {
  const book = exampleBook(script);
  const scoring = scoreBook(book, script, language);
  const bytes = await writeWorkbook(book, language.exampleTitle);
  const path = await saveBeside(directory, language.exampleName, bytes, language);
  return { heading: language.exampleHeading, scoring, path };
}

async function scoreFile(file: string, script: Script, directory: string, language: Texts): Promise<Outcome> {
  const source = resolve(directory, file);
  const opened = await openInput(source, file, language);
  const scoring = scoreBook(opened.book, script, language);
  const bytes = await writeResults(opened, scoring.blocks);
  const name = language.resultName(basename(source).replace(/\.xlsx$/i, ''));
  const path = await saveBeside(dirname(source), name, bytes, language);
  return { heading: language.heading(file), scoring, path };
}
