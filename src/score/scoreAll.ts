import type { Highest } from '../domain/criteria/Rule.ts';
import type { Side } from '../domain/scoring/kinds.ts';
import { type Ranked, ranksOf } from '../domain/scoring/ranks.ts';
import type { Range } from '../domain/text/Cell.ts';
import { caseKey } from '../domain/text/fold.ts';
import type { Language } from '../domain/text/Language.ts';
import { type Difference, differencesIn } from './differences.ts';
import type { Progress } from './Progress.ts';
import { Refusal } from './Refusal.ts';
import { readBody } from './reading/readBody.ts';
import type { Central } from './reading/readCentral.ts';
import { refusals } from './reading/refusals.ts';
import type { Source } from './reading/sources.ts';
import type { Refused } from './result/columns.ts';
import { Spool } from './Spool.ts';
import { said } from './said.ts';
import { type Scored, type ScoredBody, scoreBody } from './scoreBody.ts';
import { type BodySummary, summaryOf } from './summary.ts';

/** How all are scored. */
interface Scoring {
  readonly side: Side;
  readonly central: Central;
  /** Whether ranks are among all bodies. */
  readonly isAcross: boolean;
  /** Whether the points of a row depend on those of other bodies: all are scored again when the leaders are known. */
  readonly compares: boolean;
  /** Whether one code in two bodies is two people. */
  readonly ownCodes: boolean;
  /** Where there is room for what is too much to be held. */
  readonly folder: string;
  /** How many rows the result holds. */
  readonly mostRows: number;
  readonly progress: Progress;
  readonly language: Language;
}

/** What has come of all bodies. */
export interface ScoredBodies {
  readonly bodies: readonly BodySummary[];
  readonly refused: readonly Refused[];
  /** The first of them, and how many there are. */
  readonly differences: { readonly shown: readonly Difference[]; readonly all: number };
  readonly rows: number;
  /** Every row, in the order of the bodies. */
  results(): AsyncGenerator<Scored & { readonly body: string }>;
  /** Seconds of the processor so far, and the share of reading. */
  times(): { readonly seconds: number; readonly share: number };
  close(): Promise<void>;
}

/** So many rows are put by at a time. */
const FRAME = 5000;
/** Who differs from the own workbook is listed up to here; a mistake that is everywhere needs no more. */
const MOST_DIFFERENCES = 10_000;

/** Scores body after body; what cannot be scored is refused by name, and the others go on. */
export async function scoreAll(sources: readonly Source[], scoring: Scoring): Promise<ScoredBodies> {
  const { side, central, progress, language } = scoring;
  const results = await Spool.in<{ body: string; rows: readonly Scored[] }>(scoring.folder);
  const tables = scoring.compares
    ? await Spool.in<{ body: string; range: Range }>(scoring.folder)
    : undefined;
  const bodies: BodySummary[] = [];
  const refused: Refused[] = [];
  const differences: Difference[] = [];
  const leaders = new Map<number, Highest>();
  const ranked: Ranked[] = [];
  const codes = new Map<string, string>();
  let [read, rows, differing, forReading] = [0, 0, 0, 0];

  const keep = async (body: string, scored: ScoredBody) => {
    bodies.push(summaryOf(body, scored, central));
    if (scoring.isAcross) ranked.push(scored.ranked);
    for (let from = 0; from < scored.rows.length; from += FRAME)
      await results.put({ body, rows: scored.rows.slice(from, from + FRAME) });
  };
  /** Reads and scores a body by itself, if the file is one; nothing is changed where it is refused. */
  const scoredAlone = async (source: Source) => {
    const start = process.cpuUsage();
    const facts = await readBody(source, side, central.criteria).finally(() => {
      forReading += secondsSince(start);
    });
    if (!facts) return undefined;
    const scored = scoreBody(side, facts.range, central, { isBrief: scoring.compares });
    const twice = scoring.ownCodes ? undefined : scored.codes.find(code => codes.has(caseKey(code)));
    if (twice !== undefined)
      throw new Refusal(refusals.codeTwice({ code: twice, other: codes.get(caseKey(twice))! }));
    const most = scoring.mostRows;
    if (rows + scored.rows.length > most) throw new Refusal(refusals.noRoom({ most }));
    return { facts, scored };
  };

  for (const [at, source] of sources.entries()) {
    progress.show(said.reading[language], at, sources.length);
    const body = source.path;
    try {
      const alone = await scoredAlone(source);
      if (!alone) continue;
      const { facts, scored } = alone;
      if (!scoring.ownCodes) for (const code of scored.codes) codes.set(caseKey(code), body);
      read++;
      rows += scored.rows.length;
      const found = differencesIn(body, scored.rows, facts.own);
      differing += found.length;
      differences.push(...found.slice(0, MOST_DIFFERENCES - differences.length));
      for (const [row, own] of scored.leaders) leaders.set(row, higher(leaders.get(row), own));
      if (tables) await tables.put({ body, range: facts.range });
      else await keep(body, scored);
    } catch (error) {
      const { reason, fix } = refusalOf(error);
      refused.push({ path: body, reason: reason[language], fix: fix[language] });
    }
  }
  if (tables) {
    for await (const { body, range } of tables.parts()) {
      progress.show(said.comparing[language], bodies.length, read);
      await keep(body, scoreBody(side, range, central, { rivals: leaders }));
    }
    await tables.close();
  }
  progress.end();
  const ranks = scoring.isAcross ? ranksOf(together(ranked)) : undefined;
  return {
    ...{ bodies, refused, rows, differences: { shown: differences, all: differing } },
    async *results() {
      let at = 0;
      for await (const { body, rows } of results.parts())
        for (const row of rows) {
          yield { ...row, body, rank: ranks ? ranks[at]! || '' : row.rank };
          at++;
        }
    },
    times: () => {
      const seconds = secondsSince();
      return { seconds, share: forReading / seconds };
    },
    close: () => results.close(),
  };
}

function secondsSince(start?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function higher(one: Highest | undefined, other: Highest): Highest {
  return other.map((figure, at) => Math.max(figure, one?.[at] ?? 0));
}

function together(all: readonly Ranked[]): Ranked {
  return {
    group: all.flatMap(({ group }) => group),
    rating: joined(
      Int32Array,
      all.map(({ rating }) => rating),
    ),
    total: joined(
      Float64Array,
      all.map(({ total }) => total),
    ),
    top: joined(
      Float64Array,
      all.map(({ top }) => top),
    ),
  };
}

function joined<Numbers extends Int32Array | Float64Array>(
  kind: new (length: number) => Numbers,
  all: readonly Numbers[],
): Numbers {
  const whole = new kind(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/** A disk that is full ends the run; anything else that goes wrong with one file is that file's. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (typeof (error as NodeJS.ErrnoException).code === 'string') throw error;
  return new Refusal(refusals.unexpectedIn({ message: String((error as Error)?.message ?? error) }));
}
