import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typedColumns } from '../../src/addon/sheet/typedColumns.ts';
import { CAMPAIGNS_FILE } from '../../src/campaigns/campaignsFile.ts';
import { addon } from '../built.ts';
import { bareContext } from '../bundle/bareContext.ts';
import { examples } from '../example/copies.ts';
import { opened } from '../example/opened.ts';
import { editsOf, type PeopleEdit } from './edits.ts';
import { memorySheet } from './memorySheet.ts';
import { typed } from './typedRows.ts';
import { type Plain, type TabCells, type Writing, writing } from './writing.ts';

/** Criteria that are kept before the results: they count for nothing until these stand. */
const BEGUN = 'Tiêu chí đã chốt';
/** So many gaps of a function at most are met for each edit, spread evenly, which ones is a matter of the seed. */
const MOST = process.env.FEWER_RUNS === '1' ? 40 : 4;
const seed = Number(process.env.SEED);

interface Played {
  readonly reply: { readonly value?: unknown; readonly refused?: { readonly code: string }; threw?: string };
  readonly calls: number;
  readonly tabs: readonly TabCells[];
}

const dump = `function dump() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
    var range = sheet.getDataRange(), formulas = range.getFormulas();
    return { name: sheet.getName(), cells: range.getValues().map(function (row, r) {
      return row.map(function (cell, c) {
        var value = cell instanceof Date ? { date: cell.toISOString() } : cell;
        return formulas[r][c] ? { formula: formulas[r][c], value: value } : value;
      });
    }) };
  });
}`;
let tabs: readonly TabCells[];
let bare: ReturnType<typeof bareContext>;
beforeAll(async () => {
  const { sheet, run } = opened(await examples(), { more: dump, later: afterAll });
  typed(sheet);
  await sheet.engine.settled();
  const given: readonly TabCells[] = ((await run('dump')) as TabCells[]).map(fewer);
  bare = bareContext();
  bare.evaluate(memorySheet);
  const campaigns = readFileSync(join(addon, `${CAMPAIGNS_FILE}.html`), 'utf8');
  bare.evaluate(`pages = ${JSON.stringify({ [CAMPAIGNS_FILE]: campaigns })}`);
  // One round of results is there already, so that there are rows which the next one must leave alone.
  tabs = given;
  tabs = play(writing.find(({ name }) => name === 'freezeResults')!).tabs;
  begun.clear();
});

/** The first rows do: how many people there are says nothing about what is moved. */
function fewer({ name, cells }: TabCells): TabCells {
  return { name, cells: /^(Cán bộ|Đơn vị|Nhiệm vụ)$/.test(name) ? cells.slice(0, 9) : cells };
}

/** Calls a function where there is what it needs, and was called what comes before it. */
function play(one: Writing, edit?: { gap: number; source: string }): Played {
  return called(before(one), one.email, [one.name, one.given], edit);
}

const begun = new Map<Writing, readonly TabCells[]>();

function before(one: Writing): readonly TabCells[] {
  const known = begun.get(one);
  if (known) return known;
  const { facts, after = [], email } = one;
  let given = facts?.(tabs) ?? tabs;
  for (const call of after) given = called(given, email, call).tabs;
  begun.set(one, given);
  return given;
}

function called(
  given: readonly TabCells[],
  email: string,
  [name, asked]: readonly [string, unknown?],
  edit?: { gap: number; source: string },
): Played {
  const whole = { email, ...(edit ? { edit } : {}) };
  const call = parsed({ name, given: asked });
  return JSON.parse(
    String(bare.evaluate(`JSON.stringify(played(${call}, ${kept(given)}, ${parsed(whole)}))`)),
  );
}

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
const places = new Map<readonly TabCells[], number>();

/** Where the context holds these tabs, which it is given once: they are large, and each is played from a thousand times. */
function kept(given: readonly TabCells[]): string {
  const at = places.get(given) ?? places.size;
  if (!places.has(given)) bare.evaluate(`kept[${at}] = ${parsed(given)}; 0`);
  places.set(given, at);
  return `kept[${at}]`;
}

/** The edit alone, done to tabs. */
function edited(given: readonly TabCells[], { source }: PeopleEdit): readonly TabCells[] {
  return JSON.parse(
    String(bare.evaluate(`begin(${kept(given)}, {}); (${source})(tabs); JSON.stringify(plain())`)),
  );
}

/** What is kept so that it can be taken back names cells by their place. */
const KEPT = 'Bản lưu thiết lập';

/** Rows of every tab by their titles, without what is blank or filled by a function, in no order. */
function canonical(given: readonly TabCells[]): Readonly<Record<number, readonly string[]>> {
  return Object.fromEntries(
    given.map(({ name, cells }, at) => {
      const [header = [], ...rows] = name === KEPT ? [] : cells;
      const head = cells.slice(0, 2).map(row => row.map(formulaOf));
      const isTyped = typedColumns(
        head,
        header.map(() => ''),
      );
      const texts = rows.map(row =>
        header
          .map((title, column) => [JSON.stringify(title), withoutPlace(row[column] ?? '')] as const)
          .filter(([, cell], column) => cell !== '' && isTyped[column])
          .toSorted(([one], [other]) => (one < other ? -1 : 1)),
      );
      return [
        at,
        texts
          .filter(row => row.length > 0)
          .map(row => JSON.stringify(row))
          .toSorted(),
      ];
    }),
  );
}

const formulaOf = (cell: Plain) => (typeof cell === 'object' && 'formula' in cell ? cell.formula : '');

/** Formulas tell of rows and columns, and none of them follows here what people move. */
function withoutPlace(cell: Plain): Plain {
  return formulaOf(cell) ? 'ƒ' : cell;
}

/** Rows that are there and should not be, and the reverse. */
function differences(found: ReturnType<typeof canonical>, wanted: ReturnType<typeof canonical>): string[] {
  return Object.keys(wanted).flatMap(tab => {
    const [has, should] = [found[Number(tab)] ?? [], wanted[Number(tab)]!];
    return [
      ...has.filter(row => !should.includes(row)).map(row => `${tab} has ${row}`),
      ...should.filter(row => !has.includes(row)).map(row => `${tab} lacks ${row}`),
      ...(has.length === should.length ? [] : [`${tab} has ${has.length} rows, not ${should.length}`]),
    ];
  });
}

/** Whether each row is as before or as after. */
function isEither(found: ReturnType<typeof canonical>, ...wanted: ReturnType<typeof canonical>[]): boolean {
  return Object.keys(found).every(tab => {
    const known = wanted.flatMap(one => one[Number(tab)] ?? []);
    const counts = wanted.map(one => one[Number(tab)]?.length ?? 0);
    const rows = found[Number(tab)]!;
    return (
      rows.every(row => known.includes(row)) &&
      rows.length >= Math.min(...counts) &&
      rows.length <= Math.max(...counts)
    );
  });
}

describe.each(writing.map(one => [one.name, one] as const))('%s', { timeout: 300_000 }, (_, one) => {
  const edits = editsOf(one.tab, one.row, one.columns, one.lasting);
  let undisturbed: Played | undefined;
  const whole = () => {
    if (undisturbed) return undisturbed;
    // Only the first time the script reads what it keeps from call to call.
    play(one);
    undisturbed = play(one);
    return undisturbed;
  };

  test('does what it is for', () => {
    const { reply } = whole();
    expect(reply.refused ?? reply.threw).toBe(undefined);
    expect(reply.value).not.toHaveProperty('obstacle', expect.stringMatching(/./));
  });

  test.each(edits.map(edit => [edit.what, edit] as const))('%s, in the gaps between calls', (_what, edit) => {
    const { calls, tabs: done } = whole();
    const [kept, written] = [edited(before(one), edit), edited(done, edit)].map(canonical);
    const wrong: unknown[] = [];
    const stride = Math.ceil((calls * (one.isSlow ? 6 : 1)) / MOST);
    for (let gap = 1 + (seed % stride); gap <= calls; gap += stride) {
      const { reply, tabs: now, calls: made } = play(one, { gap, source: edit.source });
      expect(made, 'calls, the edit before one of them').toBeGreaterThanOrEqual(gap);
      const isDone = 'value' in reply && !(reply.value as { obstacle?: string } | null)?.obstacle;
      // A row that is gone before it was seen is no row to take in, nor one to clear.
      const isNothing = isDone && one.name === 'acceptTyped' && edit.what === 'the row deleted';
      const left = isDone
        ? now
        : now.map(tab => (tab.name === BEGUN ? before(one).find(was => was.name === BEGUN)! : tab));
      const against = (wanted: ReturnType<typeof canonical>) => differences(canonical(left), wanted);
      // What was frozen or begun is read again for the reply; a column that went between the two is told of.
      const isTold = /^(freezeResults|openNewRound)$/.test(one.name) && edit.takes !== undefined && !isDone;
      const isPartly =
        (one.isPartly || (one.isPlanned && edit.takes !== undefined)) &&
        isEither(canonical(left), kept!, written!);
      const found =
        isPartly ||
        (isNothing && against(kept!).length === 0) ||
        (isTold && differences(canonical(now), written!).length === 0)
          ? []
          : against(isDone ? written! : kept!);
      if (found.length > 0 || reply.threw)
        wrong.push({ gap, isDone, reply: reply.refused ?? reply.threw, found });
    }
    expect(wrong).toEqual([]);
  });
});
