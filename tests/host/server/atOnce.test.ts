import { expect, test } from 'vitest';
import type { Reply } from '../../../src/contract/Refusal.ts';
import type { Receipt } from '../../../src/contract/Registration.ts';
import { asked } from '../../addon/register/registering.ts';
import { exampleDirectory } from '../../example/exampleDirectory.ts';
import { reread } from '../sampleFile.ts';
import { editing } from './editing.ts';
import { started } from './started.ts';
import { window } from './window.ts';

const REGISTRATIONS = 6;
/** As many as the sample has initiatives. */
const EDITS = 12;
/** Columns beside the table: one for each person, one that both type into. */
const [OWN, SHARED] = [22, 25];

/** A person who edits cells in the window and registers in the sidebar, without waiting. */
async function person(url: string, at: number) {
  const page = window(url, undefined, `nguoi${at}@vidu.vn`);
  const { snapshot, revision } = await page.next('open');
  const edit = editing(snapshot, 'Sáng kiến');
  const titles = Array.from({ length: REGISTRATIONS }, (_, each) => `Sáng kiến của người ${at} số ${each}`);
  const sent = titles.map(title => asked({ title }));
  const register = (id: number) => {
    const args = JSON.stringify([sent[id]]);
    page.send({ type: 'call', id, mode: 'page', name: 'registerInitiative', args });
  };
  const work = async () => {
    for (let turn = 0; turn < EDITS; turn++) {
      const changes = [edit(turn + 1, OWN + at, 1000 * at + turn), edit(1, SHARED, 1000 * at + turn)];
      page.send({ type: 'changes', revision, changes });
      if (turn % 2 === 0) register(turn / 2);
      await new Promise(resolve => setTimeout(resolve, (turn * 7) % 13));
    }
    const numbers: string[] = [];
    while (numbers.length < REGISTRATIONS) {
      const { id, value } = await page.next('reply');
      const reply = JSON.parse(value!) as Reply<Receipt>;
      if ('value' in reply) numbers.push(reply.value.number);
      else {
        // On a slow machine the other holds the lock for long: the page asks again, too.
        expect(reply.refused.code).toBe('busy');
        register(id);
      }
    }
    return numbers;
  };
  /** Waits until the window has been told of every edit in a column. */
  const sees = async (column: number, first: number) => {
    const wanted = new Set(Array.from({ length: EDITS }, (_, turn) => `${turn + 1} ${first + turn}`));
    while (wanted.size > 0)
      for (const { params } of (await page.next('changes')).changes) {
        const cells = (params as { cellValue?: Record<string, Record<string, { v?: unknown }>> }).cellValue;
        for (const [row, line] of Object.entries(cells ?? {})) wanted.delete(`${row} ${line[column]?.v}`);
      }
  };
  /** Waits until all that was sent is in the file. */
  const saved = async () => {
    while ((await page.next('saved')).received < EDITS);
  };
  return { work, sees, saved, titles };
}

test('two people edit and register at once: nothing lost, no number twice, each sees the other, all is in the file', {
  timeout: 90_000,
}, async () => {
  const { directory, path } = exampleDirectory();
  const host = await started(directory, '--port', '0');
  const people = await Promise.all([person(host.url, 1), person(host.url, 2)]);
  const [one, two] = people as [(typeof people)[0], (typeof people)[0]];
  const [numbers] = await Promise.all([
    Promise.all([one.work(), two.work()]),
    one.sees(OWN + 2, 2000),
    two.sees(OWN + 1, 1000),
  ]);
  const expected = Array.from(
    { length: 2 * REGISTRATIONS },
    (_, at) => `SK-2020-${String(13 + at).padStart(4, '0')}`,
  );
  expect(numbers.flat().sort()).toEqual(expected);
  await Promise.all([one.saved(), two.saved()]);
  // What registrations have written since is saved when it ends.
  expect(await host.stop('SIGTERM')).toBe(0);
  const register = (await reread(path)).getWorksheet('Sáng kiến')!;
  for (const at of [1, 2])
    for (let turn = 0; turn < EDITS; turn++)
      expect(register.getCell(turn + 2, OWN + at + 1).value).toBe(1000 * at + turn);
  const last = register.getCell(2, SHARED + 1).value as number;
  expect([1000 + EDITS - 1, 2000 + EDITS - 1]).toContain(last);
  const rows = Array.from({ length: 2 * REGISTRATIONS }, (_, at) => register.getRow(14 + at));
  expect(rows.map(row => row.getCell(1).value)).toEqual(expected);
  const titles = rows.map(row => String(row.getCell(4).value));
  expect(titles.sort()).toEqual([...one.titles, ...two.titles].sort());
});
