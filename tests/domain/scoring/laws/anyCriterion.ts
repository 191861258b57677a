import fc from 'fast-check';
import { answers, counts, days, type Fact, levels, quotients, shares } from './anyFact.ts';
import { typed } from './typed.ts';

/** A valid criterion of some rule, and what its columns may hold. */
export interface AnyCriterion {
  readonly rule: string;
  readonly titles: readonly string[];
  readonly outOf: string;
  readonly target: string;
  readonly max: string;
  readonly scale: string;
  /** The most that it gives, on its own scale; 0 where it only holds or not. */
  readonly top: number;
  readonly fact: fc.Arbitrary<Fact>;
}

type Titles = readonly [data: string, outOf: string];
type Maker = (titles: Titles, bandNames: readonly string[]) => fc.Arbitrary<AnyCriterion>;

const nothing = { outOf: '', target: '', max: '', scale: '', top: 0 };

const maxima = fc.constantFrom('10', '5', '20', '30', '2,5', '70/3', '7,25');
const worth = (max: string) => {
  const [over = '0', under = '1'] = max.replace(',', '.').split('/');
  return Number(over) / Number(under);
};

const scaleLevels = ['Giỏi', 'Tốt', 'Được', 'Kém'];

/** What a rule that asks for a condition may ask for, on one column or two. */
const conditions = ([data, outOf]: Titles) =>
  fc.oneof(
    fc.nat(6).map(n => ({ titles: [data], target: `ít nhất ${n}`, fact: counts(1, Math.max(n, 1)) })),
    fc.nat(6).map(n => ({ titles: [data], target: `không quá ${n}`, fact: counts(-1, 0) })),
    fc.integer({ min: 1, max: 6 }).map(n => ({ titles: [data], target: `< ${n}`, fact: counts(-1, 0) })),
    fc
      .constantFrom('trên 20%', 'từ 90% trở lên', '100%', '>= 33%')
      .map(target => ({ titles: [data, outOf], outOf, target, fact: quotients })),
    fc.constantFrom('≥ 95%', 'trên 20%').map(target => ({ titles: [data], target, fact: shares })),
    fc
      .constantFrom('Tốt', 'trên Được')
      .map(target => ({ titles: [data], target, scale: scaleLevels.join('; '), fact: levels(scaleLevels) })),
    fc
      .constantFrom('Có', 'Không')
      .map(target => ({ titles: [data], target, fact: answers(target === 'Có') })),
    fc.constant({ titles: [data], target: 'chậm nhất 15/6/2020', fact: days }),
  );

/** Conditions of limits, which have no scale of levels of their own. */
const limitConditions = (titles: Titles) => conditions(titles).filter(condition => !('scale' in condition));

/** One generator for each rule that judges rows, by the rule's label. */
export const makers: Readonly<Record<string, Maker>> = {
  'Đạt/không đạt': titles =>
    fc
      .tuple(conditions(titles), fc.oneof(maxima, fc.constant('')))
      .map(([condition, max]) => ({ ...nothing, rule: 'Đạt/không đạt', max, top: worth(max), ...condition })),
  'Tỷ lệ': ([data, outOf]) =>
    fc
      .tuple(
        maxima,
        fc.boolean(),
        fc.constantFrom('', '80%', 'từ 90% trở lên'),
        fc.constantFrom('', 'sàn 50%'),
      )
      .map(([max, isCount, target, scale]) => ({
        ...nothing,
        ...(isCount ? { titles: [data, outOf], outOf, fact: quotients } : { titles: [data], fact: shares }),
        rule: 'Tỷ lệ',
        target,
        max,
        scale,
        top: worth(max),
      })),
  'Bậc thang': ([data, outOf]) =>
    fc.constantFrom<AnyCriterion>(
      {
        ...nothing,
        rule: 'Bậc thang',
        titles: [data],
        scale: '5: 10; 3: 6,5; 1: 2',
        top: 10,
        fact: counts(1, 5),
      },
      {
        ...nothing,
        rule: 'Bậc thang',
        titles: [data],
        scale: '100%: 8; 90%: 6; 55,5%: 1',
        top: 8,
        fact: shares,
      },
      {
        ...nothing,
        rule: 'Bậc thang',
        titles: [data, outOf],
        outOf,
        max: '20',
        scale: 'từ 100%: 20; từ 75%: 11; từ 50%: 4',
        top: 20,
        fact: quotients,
      },
    ),
  'Theo mức': ([data]) =>
    fc
      .constantFrom('Giỏi: 10; Tốt: 7,5; Được: 5; Kém: 0', 'Kém: 0; Được: 1; Tốt: 4; Giỏi: 4,25')
      .map(scale => ({
        ...nothing,
        rule: 'Theo mức',
        titles: [data],
        scale,
        top: scale.startsWith('G') ? 10 : 4.25,
        fact: levels(scaleLevels),
      })),
  'Chấm điểm': ([data]) =>
    fc.tuple(fc.constantFrom('10', '25', '12,5'), fc.constantFrom('', 'bước 0,25')).map(([max, scale]) => ({
      ...nothing,
      rule: 'Chấm điểm',
      titles: [data],
      max,
      scale,
      top: worth(max),
      fact: fc.nat(worth(max) * 4).chain(n =>
        fc.record({
          cells: fc.tuple(typed(n / 4)),
          ...(n < worth(max) * 4 ? { better: fc.tuple(typed((n + 1) / 4)) } : {}),
          best: fc.constant([worth(max)]),
        }),
      ),
    })),
  'Số lượng': ([data]) =>
    fc.tuple(maxima, fc.constantFrom('', '2', '2,5', '0,75')).map(([max, scale]) => ({
      ...nothing,
      rule: 'Số lượng',
      titles: [data],
      max,
      scale,
      top: worth(max),
      fact: counts(1, 99),
    })),
  'Trừ theo lỗi': ([data]) =>
    fc.tuple(maxima, fc.constantFrom('', '2', '2,5', '0,75')).map(([max, scale]) => ({
      ...nothing,
      rule: 'Trừ theo lỗi',
      titles: [data],
      max,
      scale,
      top: worth(max),
      fact: counts(-1, 0),
    })),
  'So với cao nhất': ([data, outOf]) =>
    fc.tuple(maxima, fc.boolean()).map(([max, isCount]) => ({
      ...nothing,
      rule: 'So với cao nhất',
      ...(isCount ? { titles: [data, outOf], outOf } : { titles: [data] }),
      max,
      top: worth(max),
      fact: (isCount ? quotients : counts(1, 8)).map(({ best: _, ...fact }) => fact),
    })),
  'Vượt chỉ tiêu': ([data, outOf]) =>
    maxima.map(max => ({
      ...nothing,
      rule: 'Vượt chỉ tiêu',
      titles: [data, outOf],
      outOf,
      max,
      top: worth(max),
      fact: fc.tuple(fc.nat(9), fc.constantFrom<unknown>(0, '', 'KAD', 2, 5, 8)).map(([result, goal]) => ({
        cells: [result, goal],
        better: [result + 1, goal],
      })),
    })),
  'Điểm cộng': ([data]) => adjusting('Điểm cộng', data, counts(1, 99)),
  'Điểm trừ': ([data]) => adjusting('Điểm trừ', data, counts(-1, 0)),
  'Điểm liệt': (titles, bandNames) =>
    fc.tuple(limitConditions(titles), fc.constantFrom('', ...bandNames)).map(([condition, scale]) => ({
      ...nothing,
      rule: 'Điểm liệt',
      ...condition,
      scale,
    })),
  'Trần điểm': titles =>
    fc.tuple(limitConditions(titles), fc.constantFrom('40', '66,67', '89,99')).map(([condition, max]) => ({
      ...nothing,
      rule: 'Trần điểm',
      ...condition,
      max,
    })),
  'Điều kiện xếp loại': (titles, bandNames) =>
    fc.tuple(limitConditions(titles), fc.constantFrom(...bandNames)).map(([condition, scale]) => ({
      ...nothing,
      rule: 'Điều kiện xếp loại',
      ...condition,
      scale,
    })),
  'Trần xếp loại': ([data], bandNames) =>
    fc.constant({ ...nothing, rule: 'Trần xếp loại', titles: [data], fact: levels(bandNames) }),
};

function adjusting(rule: string, data: string, fact: fc.Arbitrary<Fact>): fc.Arbitrary<AnyCriterion> {
  return fc
    .tuple(fc.constantFrom('', '3', '5,5'), fc.constantFrom('', '0,5', '1,25'))
    .map(([max, scale]) => ({
      ...nothing,
      rule,
      titles: [data],
      max,
      scale,
      fact,
    }));
}
