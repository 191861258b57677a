import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nothing } from '../../src/addon/call/served.ts';
import { cellFunctions, scriptFunctions } from '../../src/addon/main.ts';
import type { Refusal } from '../../src/contract/Refusal.ts';
import { OWNER } from '../../src/host/sheet/owner.ts';
import { sheetOf } from '../addon/council/councilBook.ts';
import { asked } from '../addon/register/registering.ts';
import { setting, type } from '../addon/register/rows.ts';
import { stillExamples } from '../example/copies.ts';
import { each, opened } from '../example/opened.ts';
import type { Later } from '../host/server/started.ts';
import { junk } from './junk.ts';

const COUNCIL = 'hoidong@vidu.vn';
/** CB04, the author of SK-2020-0006, which is «Đã đăng ký». */
const AUTHOR = 'an@vidu.vn';
const STRANGER = 'la@vidu.vn';
/** What would only be read in a stack trace. */
const RAW = /undefined|\bnull\b|NaN|\[object|is not (a|iterable)|Cannot |Invalid |Unexpected |Maximum call/;

const copies = stillExamples(sheet => {
  type(sheet, 'Cán bộ', 3, 'E-mail', AUTHOR);
  setting(sheet, 'Người xét duyệt', COUNCIL);
});
/** Serves all tests in which nothing may be written. */
let book: Awaited<ReturnType<typeof inSample>>;
beforeAll(async () => {
  book = await inSample(afterAll);
});

/** What a page is sent; a text is an error that was thrown. */
type Answer = { readonly value?: unknown; readonly refused?: Refusal } | null | string;

/** The built script at work in the sample, its functions called as google.script.run calls them. */
async function inSample(later?: Later) {
  const { sheet, changes } = opened(await copies(), { more: each, ...(later ? { later } : {}) });
  const call = async (name: string, args: string, user: string): Promise<Answer> => {
    try {
      return JSON.parse((await sheet.executions.run('page', name, args, { user, window: '' })) || '{}');
    } catch (error) {
      return (error as Error).message;
    }
  };
  const callEach = (name: string, lists: readonly string[], user: string) =>
    call('each', JSON.stringify([name, lists]), user) as Promise<unknown> as Promise<readonly Answer[]>;
  return { call, callEach, changes };
}

/** Each piece of junk in each place of an argument list, as JSON. */
const calls = (places: number) => [
  ['nothing', '[]'] as const,
  ...junk.flatMap(([kind, json]) =>
    Array.from(
      { length: places },
      (_, at) => [`${kind}, argument ${at + 1}`, `[${'null, '.repeat(at)}${json}]`] as const,
    ),
  ),
];

describe('whatever is sent to it', { timeout: 120_000 }, () => {
  test.each(Object.entries(scriptFunctions))(
    '%s answers as data and writes nothing',
    async (name, called) => {
      const { callEach, changes } = book;
      const before = changes();
      // Without an argument nothing that is sent can be wrong: what an admin calls then does what it is for.
      const takesNothing = !('takes' in called) || called.takes === nothing;
      const users = takesNothing ? [STRANGER, COUNCIL] : [STRANGER, COUNCIL, OWNER];
      const sent = takesNothing
        ? calls(1).filter(([kind]) => /^(nothing|a text|no fields)/.test(kind))
        : calls(1);
      for (const user of users) {
        const answers = await callEach(
          name,
          sent.map(([, args]) => args),
          user,
        );
        expect(answers).toHaveLength(sent.length);
        for (const [at, answer] of answers.entries()) {
          const kind = sent[at]![0];
          expect(answer, `${kind} from «${user}»`).toBeTypeOf('object');
          if (typeof answer === 'string' || !answer?.refused) continue;
          expect(answer.refused.code, kind).not.toBe('unexpected');
          expect(JSON.stringify(answer.refused), kind).not.toMatch(RAW);
        }
      }
      expect(changes()).toBe(before);
    },
  );

  test.each(cellFunctions)('$name gives a table or says what is wrong', async ({ name, parameters }) => {
    const { callEach, changes } = book;
    const before = changes();
    const sent = calls(parameters.length);
    const answers = await callEach(
      name,
      sent.map(([, args]) => args),
      STRANGER,
    );
    expect(answers).toHaveLength(sent.length);
    for (const [at, answer] of answers.entries()) {
      const kind = sent[at]![0];
      if (typeof answer === 'string') expect(answer, kind).not.toMatch(RAW);
      else expect(answer, kind).toBeInstanceOf(Array);
    }
    expect(changes()).toBe(before);
  });
});

const change = { number: 'SK-2020-0006', version: 1, key: randomUUID(), as: '' };
const { despiteTwin: _twin, ...answers } = asked();
const forms: readonly (readonly [name: string, form: object])[] = [
  ['registerInitiative', asked({ despiteTwin: true })],
  ['editInitiative', { ...answers, ...change, evidence: '' }],
  ['changeState', { ...change, action: 'withdraw', reason: 'x', day: '', evidence: '' }],
];
const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

describe.each(forms)('the form of %s', { timeout: 120_000 }, (name, form) => {
  const text = JSON.stringify(form);
  const instead = (field: string, json: string) => {
    const others = Object.entries(form).filter(([key]) => key !== field);
    return `[${JSON.stringify(Object.fromEntries(others)).replace('{', `{${JSON.stringify(field)}: ${json}, `)}]`;
  };

  test('is accepted as it stands', async () => {
    const { call, changes } = await inSample();
    const before = changes();
    expect(await call(name, `[${text}]`, AUTHOR)).toHaveProperty('value');
    expect(changes()).not.toBe(before);
  });

  test('with a field of another type, too long or missing is refused, and nothing is written', async () => {
    const { callEach, changes } = book;
    const before = changes();
    for (const [field, value] of Object.entries(form)) {
      const wrong = junk.filter(
        ([kind, json]) => typeOf(JSON.parse(json)) !== typeof value || kind === 'a huge text',
      );
      const { [field]: _left, ...rest } = form as Record<string, unknown>;
      const sent = [
        ['no field', `[${JSON.stringify(rest)}]`],
        ...wrong.map(([kind, json]) => [kind, instead(field, json)]),
      ];
      const replies = await callEach(
        name,
        (sent as [string, string][]).map(([, args]) => args),
        AUTHOR,
      );
      expect(replies).toHaveLength(sent.length);
      for (const [at, reply] of replies.entries()) {
        const kind = sent[at]![0];
        const code = kind === 'no elements' && field === 'authors' ? 'unanswered' : 'invalid';
        expect(reply, `${field}: ${kind}`).toMatchObject({ refused: { code } });
      }
    }
    expect(changes()).toBe(before);
  });

  test.each(['__proto__', 'constructor', 'toString', 'role', ''])(
    'with a field «%s» more is refused, and nothing is written',
    async field => {
      const { call, changes } = book;
      const before = changes();
      const args = `[${text.replace('{', `{${JSON.stringify(field)}: {"x": 1}, `)}]`;
      expect(await call(name, args, AUTHOR)).toMatchObject({ refused: { code: 'invalid' } });
      expect(changes()).toBe(before);
    },
  );
});

/** Those that show something, or take in what anybody may give who may edit the sheet. */
const forEverybody = [
  ...[
    'onOpen',
    'onInstall',
    'showAdmin',
    'showDashboard',
    'showReport',
    'showDossier',
    'showScreen',
    'showRegistration',
    'showMine',
    'showScores',
    'showReview',
    'showSelfTest',
  ],
  ...[
    'openAdmin',
    'openOverview',
    'scoreForms',
    'openPeriods',
    'openQuota',
    'openSidebar',
    'checkWorkbook',
    'planNewRound',
    'registeredTitles',
    'recognisedInitiatives',
    'showCheck',
    'showScreen',
  ],
  ...[
    'scoreSheet',
    'madeOf',
    'ownTable',
    'showCell',
    'showInitiative',
    'keepDraft',
    'registerInitiative',
    'selfTest',
  ],
];
const step = (action: string) => ({ ...change, action, reason: 'x', day: '', evidence: '' });
const judged = { side: 'staff', code: 'CB05', column: 'Điểm tinh thần trách nhiệm', before: '', reason: '' };
const forSome: readonly (readonly [name: string, args: readonly unknown[], reply: object])[] = [
  ['reviewQueue', [], { refused: { code: 'notReviewer' } }],
  ['acceptTyped', [], { refused: { code: 'notReviewer' } }],
  ['councilRoom', [], { refused: { code: 'notMember' } }],
  ['dossierData', [{ number: '' }], { refused: { code: 'notMember' } }],
  ['handInSheet', [sheetOf('SK-2020-0002', [1, 1, 1])], { refused: { code: 'notMember' } }],
  ['changeState', [step('approve')], { refused: { code: 'notReviewer' } }],
  ['changeState', [step('withdraw')], { refused: { code: 'notAuthor' } }],
  ['editInitiative', [{ ...answers, ...change, evidence: '' }], { refused: { code: 'notAuthor' } }],
  ['myInitiatives', [''], { refused: { code: 'unknownPerson' } }],
  ['myWork', [''], { value: { unit: null, queue: null, untotalled: null, typed: null, uncoded: null } }],
  ['myWork', ['CB01'], { refused: { code: 'unknownPerson' } }],
  ['enterJudgement', [{ ...judged, stage: 'self', value: '10' }], { value: { obstacle: 'notYours' } }],
  ['enterJudgement', [{ ...judged, stage: 'final', value: '10' }], { value: { obstacle: 'notAllowed' } }],
  ['writeScoring', [{ tab: 'Cấu hình', side: 'staff', print: '' }], { value: 'changed' }],
  ...(
    [
      ['setUpWorkbook', { withSample: false }],
      ['setUpWorkbook', { withSample: false, purpose: 'council' }],
      ['writeResults'],
      ['repairWorkbook', { kind: '', tab: '', cell: '', fields: {}, repair: { how: '', detail: '' } }],
      ['setRegion'],
      ['makeCodes'],
      ['deleteSample'],
      ['undoSetUp'],
      ['freezeResults', { period: 'Năm 2020', again: true, despite: true }],
      ['summarizeYear', { year: 2020, replaces: 0 }],
      ['settleQuota', { source: { kind: 'frozen', period: 'Năm 2020' }, seen: '', stays: [] }],
      ['openNewRound', { period: 'Năm 2021', typed: 'Mở đợt mới', despite: true, clear: [] }],
      ['planErasure', { code: 'CB05' }],
      ['erasePersonalData', { code: 'CB05', name: 'Cán bộ mẫu 05' }],
    ] as const
  ).map(([name, ...args]) => [name, args, { refused: { code: 'readOnly', message: '' } }] as const),
];

describe('who may call what', () => {
  test('is said of every function', () => {
    const named = [...forEverybody, ...forSome.map(([name]) => name)];
    expect([...new Set(named)].sort()).toEqual(Object.keys(scriptFunctions).sort());
  });

  test.each(forSome)(
    '%s refuses somebody whom neither roster nor council names',
    async (name, args, reply) => {
      const { call, changes } = book;
      const before = changes();
      expect(await call(name, JSON.stringify(args), STRANGER)).toMatchObject(reply);
      expect(changes()).toBe(before);
    },
  );
});
