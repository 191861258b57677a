import { randomUUID } from 'node:crypto';
import { onSheet } from '../onSheet.ts';
import { body } from './body.ts';
import { check } from './measure.ts';
import { touchesCells, type Watched, watchedServices } from './watchedServices.ts';

const AUTHOR = 'an@vidu.vn';
const COUNCIL = 'hoidong@vidu.vn';
const ADMIN = 'quantri@vidu.vn';
/** So long somebody waits at the most for what reads everything. */
const MOST_SECONDS = 3;

/** A function that a page asks for: with what, as whom, and how many service calls, and those on cells, it may cost. */
interface Operation {
  readonly name: string;
  /** What it is said to do, if its name does not tell. */
  readonly what?: string;
  /** `number` is that of the first initiative which was registered. */
  readonly given: (number: string) => unknown;
  readonly user: string;
  /** As many as with few rows, where nothing is said. */
  readonly calls?: number;
  readonly onCells?: number;
}

/** Operations in an order in which each is possible, in a workbook that `grows` makes small and large. */
interface Scene {
  readonly large: string;
  readonly setUp: boolean;
  readonly grows: string;
  readonly sizes: readonly [few: object, many: object];
  readonly operations: readonly (Operation | typeof GROW)[];
}
const GROW = { name: 'grow' } as const;

const answers = {
  kind: 'Sáng kiến',
  title: 'Số hóa hồ sơ khuyến nông bằng mã QR',
  field: 'Hiện đại hóa hành chính',
  before: 'Hồ sơ giấy',
  now: 'Dán mã QR lên từng hồ sơ',
  expected: 'Tìm trong năm phút',
  starts: '',
  evidence: '',
  authors: [{ code: 'CB07', name: '', share: 10_000 }],
};
const edited = {
  ...answers,
  title: 'Số hóa hồ sơ bằng mã vạch',
  now: 'Khác',
  evidence: 'https://vidu.vn/a',
  version: 1,
  as: '',
};
const step = (action: string, version: number) => (number: string) => ({
  ...{ number, version, key: randomUUID(), as: '', action, reason: '', day: '', evidence: '' },
});

const registering: Scene = {
  large: 'register of 10 000 rows',
  setUp: true,
  grows: 'grow',
  sizes: [
    { rows: 10, author: AUTHOR, council: COUNCIL },
    { rows: 10_000, author: AUTHOR, council: COUNCIL },
  ],
  operations: [
    GROW,
    {
      name: 'registerInitiative',
      given: () => ({ ...answers, key: randomUUID(), despiteTwin: false }),
      ...{ user: AUTHOR, calls: 16, onCells: 6 },
    },
    {
      name: 'editInitiative',
      given: number => ({ ...edited, number, key: randomUUID() }),
      ...{ user: AUTHOR, calls: 29, onCells: 12 },
    },
    { name: 'changeState', given: step('approve', 2), ...{ user: COUNCIL, calls: 19, onCells: 7 } },
    { name: 'changeState', given: step('start', 3), ...{ user: AUTHOR, calls: 19, onCells: 7 } },
    { name: 'acceptTyped', given: () => null, ...{ user: COUNCIL, calls: 52, onCells: 12 } },
    { name: 'keepDraft', given: () => 'ế'.repeat(20_000), ...{ user: AUTHOR, calls: 5, onCells: 0 } },
    { name: 'openSidebar', given: () => null, ...{ user: AUTHOR, calls: 15, onCells: 3 } },
    { name: 'registeredTitles', given: () => null, ...{ user: AUTHOR, calls: 4, onCells: 2 } },
    { name: 'myInitiatives', given: () => '', ...{ user: AUTHOR, calls: 11, onCells: 4 } },
    { name: 'reviewQueue', given: () => null, ...{ user: COUNCIL, calls: 35, onCells: 5 } },
    { name: 'scoreSheet', given: () => null, ...{ user: AUTHOR, calls: 15, onCells: 5 } },
    { name: 'showInitiative', given: number => number, ...{ user: AUTHOR, calls: 6, onCells: 2 } },
  ],
};

const SIZES = [
  { 'Đơn vị': 11, 'Cán bộ': 60, 'Nhiệm vụ': 1000, 'Sáng kiến': 20 },
  { 'Đơn vị': 21, 'Cán bộ': 300, 'Nhiệm vụ': 3000, 'Sáng kiến': 500 },
] as const;
const LARGE = '300 staff, 20 units, 3 000 tasks, 500 initiatives';

/**
 * What reads or freezes the results of everybody. Each tab costs two calls, and language and rights six; nine tabs are
 * read for the dashboard.
 */
const results: Scene = {
  ...{ large: LARGE, setUp: true, grows: 'fill', sizes: SIZES },
  operations: [
    GROW,
    { name: 'openOverview', given: () => ({ kind: 'now', period: '' }), user: ADMIN, calls: 26 },
    { name: 'scoreForms', given: () => null, user: ADMIN, calls: 8 },
    { name: 'openPeriods', given: () => null, user: ADMIN, calls: 50 },
    {
      name: 'freezeResults',
      given: () => ({ period: 'Năm 2020', again: true, despite: true }),
      ...{ user: ADMIN, calls: 50 },
    },
    { name: 'openQuota', given: () => ({ kind: 'now', period: '' }), user: ADMIN, calls: 50 },
  ],
};

const setUp = { name: 'setUpWorkbook', given: () => ({ withSample: false }), user: '' };

/** Set-up and check of rows of people that an admin has pasted. */
const upkeep: Scene = {
  ...{ large: LARGE, setUp: false, grows: 'fill', sizes: SIZES },
  operations: [
    { ...setUp, what: 'setting up an empty spreadsheet' },
    GROW,
    { ...setUp, what: 'setting up pasted rows' },
    { ...setUp, what: 'setting up again' },
    { name: 'checkWorkbook', given: () => null, user: '' },
  ],
};

/** What the operations of pages cost: time here, and service calls, whatever the number of rows. */
export async function operations(): Promise<void> {
  for (const scene of [registering, results, upkeep]) {
    const [few, many] = [await costs(scene, 0), await costs(scene, 1)];
    for (const [at, { operation, calls, onCells, seconds }] of many.entries()) {
      const least = few[at]!;
      const what = operation.what ?? operation.name;
      check(`service calls of ${what}, ${scene.large}`, calls, operation.calls ?? least.calls, '');
      check('… more of them than with few rows', calls - least.calls, 0, '');
      if (operation.onCells === undefined) check('… time', seconds, MOST_SECONDS, 's');
      else check('… of them on cells', onCells, operation.onCells, '');
    }
  }
}

interface Cost {
  readonly operation: Operation;
  readonly calls: number;
  readonly onCells: number;
  readonly seconds: number;
}

const costs = ({ setUp, grows, sizes, operations }: Scene, size: 0 | 1) =>
  onSheet(`${body}\n${watchedServices}`, async ({ sheet, run }) => {
    if (setUp) await sheet.start({ setUp });
    else sheet.calculate();
    const all: Cost[] = [];
    let number = '';
    for (const operation of operations) {
      if (operation === GROW) await run('', grows, sizes[size]);
      else {
        const { name, given, user } = operation as Operation;
        await sheet.engine.settled();
        const start = performance.now();
        const { reply, calls } = await run<Watched<Reply>>(user, 'watched', name, given(number));
        const seconds = (performance.now() - start) / 1000;
        const { value } = reply;
        if (value === undefined || value?.obstacle || (value?.left ?? 0) > 0)
          throw new Error(`${name} refused: ${JSON.stringify(reply)}`);
        number ||= value?.number ?? '';
        const onCells = calls.filter(touchesCells).length;
        all.push({ operation: operation as Operation, calls: calls.length, onCells, seconds });
      }
    }
    return all;
  });

interface Reply {
  readonly value?: { readonly number?: string; readonly obstacle?: string; readonly left?: number } | null;
}
