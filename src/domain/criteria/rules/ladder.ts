import { meeting } from '../condition.ts';
import { figures } from '../Reading.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';
import { isAboveWhole, readRungs } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Điểm của bậc cao nhất đạt được; Thang điểm «100%: 10; 90%: 8; 80%: 6» (từ mức đó trở lên), dưới bậc thấp nhất được 0. Bậc trên 100% nhận Dữ liệu lớn hơn Mẫu số',
  en: 'Points of the highest rung reached; scale «100%: 10; 90%: 8; 80%: 6» are lower bounds, below the lowest 0. A rung above 100 % takes more than the whole',
  example: {
    row: { data: 'Hoàn thành', outOf: 'Được giao', scale: '100%: 10; 90%: 8; 80%: 6' },
    data: [{ 'Hoàn thành': 11, 'Được giao': 12 }],
  },
};

/** Bậc thang: the points of the highest rung that the value reaches; below the lowest rung 0. */
export const ladder: CriterionRule = {
  kind: 'criterion',
  id: 'ladder',
  label: 'Bậc thang',
  compile: draft => {
    const exact = draft.outOf !== '';
    const rungs = [...readRungs(draft)].sort((a, b) => b.from - a.from);
    const inPercent =
      rungs.some(rung => rung.from > 0) &&
      rungs.every(rung => rung.percent || (rung.from >= 0 && rung.from <= 1));
    const isWhole = !inPercent && rungs.every(rung => Number.isInteger(rung.from));
    const isPlain = rungs.every(rung => !rung.percent) && rungs.some(rung => rung.from > 1);
    const reached = rungs.map(rung => meeting('>=', rung.from, exact));
    const wholes = [...reached.map(({ whole }) => whole.from), -Infinity];
    const others = [...reached.map(({ other }) => other.from), -Infinity];
    const given = [...rungs.map(rung => rung.points), 0];
    const rises = rungs.every(({ points }, at) => points >= given[at + 1]!);
    const falls = rungs.every(({ points }, at) => points <= (rungs[at + 1]?.points ?? Infinity));
    const rungOf = (value: number) => {
      const bounds = Number.isInteger(value) ? wholes : others;
      let rung = 0;
      while (value < bounds[rung]!) rung++;
      return rung;
    };
    return {
      effect: 'points',
      max: draft.max ?? Math.max(...rungs.map(rung => rung.points)),
      reading: figures(draft, inPercent ? 'expected' : isPlain ? 'asked' : 'allowed'),
      limits: rungs.map(rung => rung.from),
      mayExceed: rungs.some(isAboveWhole),
      better: rises ? 1 : falls ? -1 : 0,
      potential: {
        top: Math.max(...given),
        turns: rungs.map(rung => rung.from),
        isGradual: false,
        step: inPercent ? 1e-4 : isWhole ? 1 : 0.01,
        counts: isWhole,
      },
      judge: (values, points) => {
        for (let i = 0; i < values.length; i++) points[i] = given[rungOf(values[i]!)]!;
      },
      why: (shown, value) => {
        const rung = rungs[rungOf(value)];
        return rung ? `${shown}, bậc từ ${rung.name}` : `${shown}, dưới bậc thấp nhất`;
      },
    };
  },
};
