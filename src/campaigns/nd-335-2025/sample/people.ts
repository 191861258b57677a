import type { Filled } from '../../../tabs/TypedRow.ts';
import { sampleEmail } from '../../sampleRows.ts';
import type { staffTab } from '../tabs.ts';

type Person = Filled<typeof staffTab>;

const person = (at: number, unit: string, points: readonly [number, number, number]): Person => ({
  code: `CB0${at}`,
  email: [1, 3].includes(at) ? sampleEmail(`CB0${at}`) : null,
  name: `Công chức mẫu 0${at}`,
  unit,
  kind: 'Công chức',
  head: 'Không',
  post: 'Không',
  conduct: points[0],
  conductSelf: points[0],
  conductAppraisal: points[0],
  ability: points[1],
  abilitySelf: points[1],
  abilityAppraisal: points[1],
  renewal: points[2],
  renewalSelf: points[2],
  renewalAppraisal: points[2],
  decline: 'Không',
  discipline: 'Không',
});

const post: Person = {
  post: 'Có',
  unitResult: 'Mọi người hoàn thành',
  organising: 'Đầy đủ',
  uniting: 'Đầy đủ',
  corruption: 'Không',
};

/** Eight people, none of them real: CB01 and CB05 are heads, CB02 is a deputy; CB07 was disciplined; CB01 and CB03 can be tried. */
export const people: readonly Person[] = [
  { ...person(1, 'P1', [9.5, 9, 9]), ...post, head: 'Có' },
  { ...person(2, 'P1', [9, 9, 8.5]), ...post, organising: 'Còn hạn chế' },
  person(3, 'P1', [9, 9, 9]),
  person(4, 'P1', [8.5, 8, 7]),
  { ...person(5, 'P2', [9, 9, 8]), ...post, head: 'Có', unitResult: 'Có người không hoàn thành' },
  person(6, 'P2', [8, 7.5, 7]),
  { ...person(7, 'P2', [8, 8, 8]), discipline: 'Có' },
  { ...person(8, 'P2', [6, 5.5, 5]), abilitySelf: 7 },
];
