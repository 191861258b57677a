import { councilCriteria } from '../../../src/campaigns/councilCriteria.ts';
import { criteriaTable } from '../../../src/campaigns/criteriaTable.ts';
import type { CouncilInitiative, CouncilRoom } from '../../../src/contract/Council.ts';
import { standings } from '../../../src/domain/council/standings.ts';
import { councilSheetsTab } from '../../../src/tabs/council.ts';
import { columnsOf } from '../../../src/tabs/Tab.ts';
import { LONGEST, waiting } from './answers.ts';

const header = columnsOf(councilSheetsTab).map(column => column.header);
const criteria = criteriaTable({ criteria: councilCriteria });
const scorers = [
  'Nguyễn Thị Thanh Hương',
  'Trần Văn Đào',
  'Lê Hoàng Anh Tuấn',
  'Phạm Quỳnh Anh',
  'Đỗ Minh Khuê',
] as const;
const LONG = 'Nghiêngngảkhôngcókhoảngtrắng '.repeat(11).slice(0, 300);

/** What everybody but those left out has given an initiative. */
function standingOf(number: string, points: Readonly<Record<string, readonly number[]>>) {
  const sheets = Object.entries(points).map(([member, given]) => ({
    ...{ number, member, at: '2020-11-20T02:00:00.000Z', comment: '' },
    recusal: given.length === 0 ? 'Là người thân của một tác giả' : '',
    cells: [number, 'Sáng kiến', 'Tên', member, ...given],
  }));
  return standings(criteria, header, 4, [{ number, asked: scorers, sheets }])[0]!;
}

const one = (at: number, change: Partial<CouncilInitiative> = {}): CouncilInitiative => {
  const standing = standingOf(`SK-2020-${String(at + 101).padStart(4, '0')}`, {});
  const { number, given, needed, missing } = standing;
  const title = at % 4 === 3 ? LONG : at % 4 === 2 ? LONGEST : `Sổ tay hỏi đáp thứ ${at}`;
  return {
    initiative: { ...waiting, number, title, state: 'Có hiệu quả', may: [] },
    ...{ asksMe: true, own: null, progress: { given, needed, missing }, standing: null },
    ...change,
  };
};

/** What a member sees of forty initiatives: one handed in, one their own, one that they do not score. */
export const room: CouncilRoom = {
  ...{ me: scorers[1], role: 'Ủy viên', scores: true, leads: false, records: false, scorers },
  ...{ header, criteria, columns: ['Tính mới', 'Khả năng áp dụng', 'Hiệu quả'] },
  waiting: Array.from({ length: 40 }, (_, at) => {
    const handed = { at: '2020-11-20T02:00:00.000Z', recusal: '', comment: 'Rõ' };
    const values = { 'Tính mới': 25, 'Khả năng áp dụng': 20.5, 'Hiệu quả': 30 };
    if (at === 0) return one(at, { own: { ...handed, values } });
    if (at === 1) return one(at, { asksMe: false });
    if (at === 2)
      return one(at, { own: { ...handed, values: {}, recusal: 'Là người thân của một tác giả' } });
    return one(at);
  }),
  concluded: [],
};

/** What the chair, who also keeps the records, sees: the first with enough sheets of very different points. */
export const chairs: CouncilRoom = {
  ...{ ...room, me: scorers[0], role: 'Chủ tịch', leads: true, records: true },
  waiting: room.waiting.slice(0, 3).map(({ initiative: { number } }, at) => {
    const standing = standingOf(
      number,
      at === 0
        ? {
            [scorers[0]]: [30, 30, 40],
            [scorers[1]]: [20, 18.5, 30],
            [scorers[2]]: [14, 30, 40],
            [scorers[3]]: [],
            [scorers[4]]: [31, 20, 30],
          }
        : {},
    );
    const { given, needed, missing } = standing;
    return one(at, {
      ...{ standing, progress: { given, needed, missing } },
      initiative: { ...room.waiting[at]!.initiative, may: ['recognise', 'deny', 'rescore'] },
    });
  }),
  concluded: [
    one(50, {
      initiative: { ...waiting, number: 'SK-2020-0151', state: 'Được công nhận', may: ['undo'] },
      standing: standingOf('SK-2020-0151', { [scorers[0]]: [30, 30, 40] }),
    }),
  ],
};
