import type { Filled } from '../../../tabs/TypedRow.ts';
import { sampleEmail } from '../../sampleRows.ts';
import { general } from '../letters.ts';
import type { staffTab } from '../staff.ts';

type Person = Filled<typeof staffTab>;
type Letter = keyof typeof general;

/**
 * Somebody of the example: code, unit, what became of each task (see `tasks.ts`), what letters of Phụ lục I lost, and facts of
 * their own. None of them is real.
 */
interface Sketch {
  readonly code: string;
  readonly unit: string;
  readonly tasks: string;
  readonly lost: Partial<Readonly<Record<Letter, number>>>;
  readonly own?: Person;
}

const sketch = (code: string, unit: string, tasks: string, lost: Sketch['lost'], own?: Person): Sketch => ({
  code,
  unit,
  tasks,
  lost,
  ...(own && { own }),
});

const post = (organising: number, uniting: number, head: 'Có' | 'Không' = 'Không'): Person => ({
  post: 'Có',
  head,
  TC: organising,
  ĐK: uniting,
  ...(head === 'Có' ? { corruption: 'Không' } : {}),
});

/** CB16 has worked for five months, CB17 for seven beside maternity leave, CB20 for eight; CB10 was disciplined; CB23 is not judged yet. */
export const sketches: readonly Sketch[] = [
  sketch('CB01', 'Trung tâm', 'EEOOO', { '3a': 0.5 }, post(9, 5, 'Có')),
  sketch('CB02', 'Trung tâm', 'EEOOO', { '3a': 1 }, post(9, 4.5)),
  sketch('CB03', 'P1', 'EEOOO', { '3a': 1 }, post(10, 5, 'Có')),
  sketch('CB04', 'P1', 'EEEOO', { '2a': 1, '3a': 2 }, post(8, 4)),
  sketch('CB05', 'P1', 'EEEEOU', { '3a': 0.5 }),
  sketch('CB06', 'P1', 'EEOOO', { '1h': 0.5, '3a': 1 }),
  sketch('CB07', 'P1', 'EEOOO', { '2a': 1, '3a': 2, '3b': 1, '3c': 1 }),
  sketch('CB08', 'P1', 'EEOOO', {
    '1g': 1.5,
    '1h': 1.5,
    '2a': 1,
    '2b': 1,
    '2c': 1,
    '2d': 1,
    '3a': 2,
    '3b': 1,
    '3c': 1,
  }),
  sketch('CB09', 'P1', 'EEOOO', {
    '1g': 1.5,
    '1h': 1,
    '2a': 1,
    '2b': 1,
    '2c': 1,
    '2d': 1,
    '3a': 2,
    '3b': 1,
    '3c': 1,
  }),
  sketch('CB10', 'P1', 'EEOOO', { '1a': 1.5, '3a': 1.5 }, { discipline: 'Có' }),
  sketch('CB11', 'P2', 'EEOOO', { '3a': 2 }, post(8, 4, 'Có')),
  sketch('CB12', 'P2', 'EOOOO', { '2a': 1, '3a': 3, '3b': 1, '3c': 1 }, post(7, 4)),
  sketch('CB13', 'P2', 'EOOOL', { '3a': 1 }),
  sketch('CB14', 'P2', 'EEOOOU', { '2a': 1, '2b': 1, '2c': 1, '2d': 0.5, '3a': 3, '3b': 2, '3c': 2 }),
  sketch('CB15', 'P2', 'EEOOQ', { '2a': 0.5, '3a': 2 }),
  sketch('CB16', 'P2', 'EOOOO', { '3a': 1 }, { worked: 5 }),
  sketch('CB17', 'P2', 'EEOOO', { '3a': 1.5 }, { worked: 7, leave: 5 }),
  sketch('CB18', 'T3', 'EOOOO', { '3a': 2 }, post(8, 4, 'Có')),
  sketch('CB19', 'T3', 'OOOLL', { '1h': 1, '3a': 3, '3b': 1 }),
  sketch('CB20', 'T3', 'EEOOOU', { '3a': 2 }, { worked: 8 }),
  sketch('CB21', 'T3', 'OOOOLV', { '1g': 1, '1h': 1, '2a': 1, '2b': 1, '2c': 1, '3a': 3 }),
  sketch('CB22', 'T3', 'EEEEE', {}),
  sketch('CB23', 'T3', 'OOOOO', {}, { '3c': null, '3cAppraisal': null }),
  sketch('CB24', 'T3', 'KKKQO', {
    '1g': 1.5,
    '1h': 1.5,
    '2a': 1,
    '2b': 1,
    '2c': 1,
    '2d': 1,
    '3a': 3,
    '3b': 2,
    '3c': 2,
  }),
];

/** Twenty-four people in two groups of similar tasks; every fifth gave themselves more than the appraisal; CB03, a head, and CB05 can be tried. */
export const people: readonly Person[] = sketches.map(({ code, unit, tasks, lost, own }, at) => ({
  code,
  email: ['CB03', 'CB05'].includes(code) ? sampleEmail(code) : null,
  name: `Viên chức mẫu ${code.slice(2)}`,
  unit,
  kind: 'Viên chức',
  head: 'Không',
  post: 'Không',
  similar: ['P2', 'T3'].includes(unit) ? 'Kỹ thuật' : 'Hành chính',
  worked: 12,
  leave: 0,
  decline: 'Không',
  discipline: 'Không',
  ...judgements(lost, at % 5 === 4),
  sound: [...tasks].filter(task => 'EOL'.includes(task)).length,
  ...own,
}));

/** Appraisal and final are alike; who is proud gave themselves all points. */
function judgements(lost: Sketch['lost'], isProud: boolean): Person {
  return Object.fromEntries(
    (Object.keys(general) as Letter[]).flatMap(letter => {
      const max = Number(general[letter][1].replace(',', '.'));
      const given = max - (lost[letter] ?? 0);
      return [
        [`${letter}Self`, isProud ? max : given],
        [`${letter}Appraisal`, given],
        [letter, given],
      ];
    }),
  );
}
