import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scriptFunctions } from '../../src/addon/main.ts';
import type { Refusal } from '../../src/contract/Refusal.ts';
import type { ToPage } from '../../src/host/sheet/Message.ts';
import { OWNER } from '../../src/host/sheet/owner.ts';
import { asked } from '../addon/register/registering.ts';
import { setting, type } from '../addon/register/rows.ts';
import { stillExamples } from '../example/copies.ts';
import { opened, type Run } from '../example/opened.ts';
import { standInWindow } from '../host/server/standInWindow.ts';
import { RAW, SEED } from './bounds.ts';
import { nearly } from './json.ts';

const RUNS = 20;
/** Of all functions together, in milliseconds. */
const LONGEST = 10_000;
const COUNCIL = 'hoidong@vidu.vn';
/** CB04, the author of SK-2020-0006. */
const AUTHOR = 'an@vidu.vn';
const USERS = ['la@vidu.vn', COUNCIL, AUTHOR, OWNER];

const { despiteTwin: _twin, ...answers } = asked();
const initiative = { number: 'SK-2020-0006', version: 1, key: randomUUID(), as: '' };
const judged = { side: 'staff', code: 'CB05', column: 'Điểm tinh thần trách nhiệm', before: '', reason: '' };

/** What pages send; functions that are not named take no arguments. */
const meant: Readonly<Record<string, readonly unknown[]>> = {
  registerInitiative: [asked({ despiteTwin: true })],
  editInitiative: [{ ...answers, ...initiative, evidence: '' }],
  changeState: [{ ...initiative, action: 'withdraw', reason: 'x', day: '', evidence: '' }],
  enterJudgement: [{ ...judged, stage: 'self', value: '10' }],
  keepDraft: ['{"step":1}'],
  myInitiatives: ['CB04'],
  myWork: ['CB04'],
  showInitiative: ['SK-2020-0006'],
  openOverview: [{ kind: 'frozen', period: 'Năm 2020' }],
  showReport: [{ source: { kind: 'now', period: '' }, whom: 'staff CB01' }],
  showDossier: [{ number: 'SK-2020-0002' }],
  dossierData: [{ number: 'SK-2020-0002' }],
  showCell: [{ tab: 'Cán bộ', cell: 'B7' }],
  repairWorkbook: [{ kind: 'x', tab: 'Cán bộ', cell: 'B7', fields: {}, repair: { how: 'x', detail: '' } }],
  freezeResults: [{ period: 'Năm 2020', again: true, despite: true }],
  summarizeYear: [{ year: 2020, replaces: 0 }],
  openQuota: [{ kind: 'frozen', period: 'Năm 2020' }],
  settleQuota: [{ source: { kind: 'frozen', period: 'Năm 2020' }, seen: '', stays: [] }],
  openNewRound: [{ period: 'Năm 2021', typed: 'Mở đợt', despite: true, clear: [] }],
  planErasure: [{ code: 'CB05' }],
  erasePersonalData: [{ code: 'CB05', name: 'Ai khác' }],
  setUpWorkbook: [{ withSample: false }],
  selfTest: ['read'],
};
/** Without arguments nothing can be wrong, and for admins these do what they are for. */
const onlyRefused = ['setRegion', 'makeCodes', 'deleteSample', 'undoSetUp'];

const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 3, 'E-mail', AUTHOR);
  setting(sheet, 'Người xét duyệt', COUNCIL);
});
let run: Run;
let told: ToPage[];
beforeAll(async () => {
  const one = opened(await copies(), { later: afterAll });
  run = one.run;
  told = standInWindow(one.sheet).told;
}, 60_000);

/** Calls a function as google.script.run does; gives its answer, and what it has changed in the workbook. */
async function call(name: string, args: readonly unknown[], user: string) {
  told.length = 0;
  const answer = (await run(name, args, user)) as {
    readonly value?: unknown;
    readonly refused?: Refusal;
  } | null;
  const changes = told.flatMap(message => (message.type === 'changes' ? message.changes : []));
  return { answer, changes: changes.filter(change => !change.derived).map(change => JSON.stringify(change)) };
}

const names = Object.keys(scriptFunctions);

test('every function that is meant for something is one', () => {
  expect(names).toEqual(expect.arrayContaining([...Object.keys(meant), ...onlyRefused]));
});

test.each(names)('%s answers with data or a refusal in words; what is refused writes nothing', async name => {
  const users = onlyRefused.includes(name) ? USERS.filter(user => user !== OWNER) : USERS;
  const end = Date.now() + LONGEST / names.length;
  const holds = fc.asyncProperty(nearly(meant[name] ?? []), fc.constantFrom(...users), async (args, user) => {
    // Not fast-check's own limit: it does not wait for the call that is on its way.
    if (Date.now() > end) return;
    const { answer, changes } = await call(name, args, user);
    if (!answer?.refused) return;
    const told = JSON.stringify(answer.refused);
    expect(answer.refused.code, told).not.toBe('unexpected');
    expect(told).not.toMatch(RAW);
    expect(changes).toEqual([]);
  });
  await fc.assert(holds, { seed: SEED, numRuns: meant[name] ? RUNS : 3, endOnFailure: true });
});
