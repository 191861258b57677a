import { afterAll, describe, expect, test } from 'vitest';
import { scriptFunctions } from '../../src/addon/main.ts';
import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { blankFile } from '../../src/host/xlsx/blankFile.ts';
import { copiesOf, still } from '../example/copies.ts';
import { opened } from '../example/opened.ts';
import type { Later } from '../host/server/started.ts';
import { describeWorkbook } from './describeWorkbook.ts';
import { fixed } from './fixed.ts';
import { ADMIN, type Scenario, scenarios } from './scenarios.ts';

/*
 * What the product does, on record: the workbooks that set-up makes cell by cell, and of every function of the script what
 * it answers, which services it calls and which cells it changes. A change that only moves code changes nothing here; one
 * that mends a fault shows what it changes: `npm run record` writes the files anew.
 */

interface Recorded {
  readonly reply?: { readonly value?: { readonly left?: number } };
  readonly calls?: readonly string[];
  readonly threw?: string;
}

/** The lines that a workbook has lost and won. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter(line => !is.has(line)).map(line => `- ${line.trim()}`),
    ...after.filter(line => !was.has(line)).map(line => `+ ${line.trim()}`),
  ];
}

async function setUp(withSample: boolean, language: string, later?: Later): Promise<LocalSheet> {
  const { sheet, run } = opened(blankFile('Bảng tính mẫu'), { more: fixed, ...(later ? { later } : {}) });
  for (let step = 0, left = 1; left > 0; step++) {
    const { reply } = (await run('recorded', ['setUpWorkbook', { withSample }, step, language])) as Recorded;
    left = reply!.value!.left!;
  }
  await sheet.engine.settled();
  return sheet;
}
const text = (sheet: LocalSheet) => `${describeWorkbook(sheet).join('\n')}\n`;

let whole: Promise<LocalSheet> | undefined;
/** The one with sample data, made once. */
const sample = () => {
  whole ??= setUp(true, 'vi', afterAll);
  return whole;
};
const examples = copiesOf(async () => (await sample()).bytes());

describe('a workbook that set-up makes', { timeout: 60_000 }, () => {
  test.each([
    ['sample', true, sample],
    ['empty', false, () => setUp(false, 'vi')],
  ])('%s: the same in both languages of the account', async (name, withSample, make) => {
    const made = text(await make());
    await expect(made).toMatchFileSnapshot(`workbooks/${name}.txt`);
    expect(text(await setUp(withSample, 'en'))).toBe(made);
  });
});

/** Calls that follow each other, the same ones counted. */
function counted(calls: readonly string[]): string {
  const runs: [string, number][] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last?.[0] === call) last[1]++;
    else runs.push([call, 1]);
  }
  return `${calls.length}: ${runs.map(([call, times]) => (times > 1 ? `${call} ×${times}` : call)).join(', ')}`;
}

async function play({ isStill, steps }: Scenario, language: string): Promise<string> {
  const { sheet, run, changes } = opened(isStill ? still(await examples()) : await examples(), {
    more: fixed,
    later: afterAll,
  });
  const lines: string[] = [];
  await sheet.engine.settled();
  let before = describeWorkbook(sheet);
  for (const [at, step] of steps.entries()) {
    if (typeof step === 'function') {
      step(sheet);
      await sheet.engine.settled();
      before = describeWorkbook(sheet);
      continue;
    }
    const [name, given, user = ADMIN] = step;
    const unchanged = changes();
    const {
      reply,
      calls = [],
      threw,
    } = (await run('recorded', [name, given ?? null, at, language], user)) as Recorded;
    await sheet.engine.settled();
    lines.push(`## ${name} ${JSON.stringify(given) ?? ''} as ${user}`, `calls ${counted(calls)}`);
    lines.push(threw === undefined ? JSON.stringify(reply, null, 1) : `threw ${threw}`);
    const after = changes() === unchanged ? before : describeWorkbook(sheet);
    lines.push(...differences(before, after), '');
    before = after;
  }
  return lines.join('\n');
}

test.each(Object.entries(scenarios))(
  'what functions do: %s',
  { timeout: 120_000 },
  async (name, scenario) => {
    const played = await play(scenario, name === 'english' ? 'en' : 'vi');
    await expect(played).toMatchFileSnapshot(`functions/${name}.txt`);
  },
);

test('every function that can be called is on record', () => {
  const called = new Set(
    Object.values(scenarios).flatMap(({ steps }) =>
      steps.flatMap(step => (typeof step === 'function' ? [] : [step[0]])),
    ),
  );
  expect(Object.keys(scriptFunctions).filter(name => !called.has(name))).toEqual([]);
});
