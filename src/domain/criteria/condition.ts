import { percentQuestion, type Reading } from './Reading.ts';
import type { Draft } from './Rule.ts';
import { formatTarget, type Operator, type Target } from './Target.ts';

/** Whole millionths: everything but quotients is compared on 6 places. */
export function millionths(value: number): number {
  return Math.round(value * 1e6);
}

/** The values that round to the same millionth as `limit`: from `low` up to, but without, `high`. */
export function around(limit: number): { readonly low: number; readonly high: number } {
  const whole = millionths(limit);
  return { low: (whole - 0.5) / 1e6, high: (whole + 0.5) / 1e6 };
}

/** The values from `from` up to, but without, `below`. */
interface Interval {
  readonly from: number;
  readonly below: number;
}

/** What meets a comparison; `exact` for quotients, so that 9 999 999 of 10 000 000 is not 100 %. */
export function intervalOf(op: Operator, limit: number, exact = false): Interval {
  const { low, high } = exact ? { low: limit, high: nextAbove(limit) } : around(limit);
  switch (op) {
    case '>':
      return { from: high, below: Number.POSITIVE_INFINITY };
    case '>=':
      return { from: low, below: Number.POSITIVE_INFINITY };
    case '<':
      return { from: Number.NEGATIVE_INFINITY, below: low };
    case '<=':
      return { from: Number.NEGATIVE_INFINITY, below: high };
    case '=':
      return { from: low, below: high };
  }
}

/**
 * The smallest number above one that a sheet can hold (15 digits, so nowhere near the smallest of all): a step of a little
 * more than half of the last place rounds up to it.
 */
function nextAbove(value: number): number {
  return value + Math.max(Number.MIN_VALUE, Math.abs(value) * (2 ** -53 + 2 ** -105));
}

/** A target made ready: how its data are read, and which values meet it. */
interface Condition {
  readonly reading: Reading;
  readonly met: Interval;
  readonly better: 1 | 0 | -1;
  /** The value from which on it holds, or up to which; undefined for days, which nobody can bring back. */
  readonly goal: number | undefined;
}

const betters: Readonly<Record<Operator, 1 | 0 | -1>> = { '>': 1, '>=': 1, '<': -1, '<=': -1, '=': 0 };

/** The condition that a yes/no rule puts on its datum. */
function condition(draft: Draft, target: Target): Condition {
  const { levels, outOf } = draft;
  if (outOf !== '' && target.kind !== 'number')
    draft.fault('target', 'có Mẫu số thì Chỉ tiêu phải là một số', 'Viết ví dụ: từ 90% trở lên', undefined);
  if (target.kind === 'flag') {
    const goal = target.value ? 1 : 0;
    return { reading: { as: 'flag', levels }, met: intervalOf('=', goal), better: 0, goal };
  }
  const better = betters[target.op];
  switch (target.kind) {
    case 'level': {
      const goal = levels.length - levels.indexOf(target.level);
      return { reading: { as: 'level', levels }, met: intervalOf(target.op, goal), better, goal };
    }
    case 'date':
      return { reading: { as: 'date' }, met: intervalOf(target.op, target.day), better, goal: undefined };
    case 'number': {
      if (outOf !== '' && !target.percent && target.value > 2)
        draft.fault(
          'target',
          'có Mẫu số thì Chỉ tiêu là phần trăm',
          percentQuestion(target.value),
          undefined,
        );
      const percent = target.percent && outOf === '' ? 'expected' : 'allowed';
      return {
        reading: { as: 'number', flags: { unless: levels }, percent },
        met: intervalOf(target.op, target.value, outOf !== ''),
        better,
        goal: target.value,
      };
    }
  }
}

/** Chỉ tiêu of a rule that cannot do without; `fix` says what to write. */
export function neededTarget(draft: Draft, rule: string, fix: string): Target {
  return draft.target ?? draft.fault('target', `${rule} cần Chỉ tiêu`, fix, YES);
}

const YES: Target = { kind: 'flag', value: true };

/**
 * What a rule consists of that only asks whether a target is met (without one: whether the datum is Có), which is `worth`
 * so many points. Days nobody can bring back; without Mẫu số people type whole numbers, hundredths, or 0,01 %.
 */
export function requirement(draft: Draft, target: Target = YES, worth = 1) {
  const { reading, met, better, goal } = condition(draft, target);
  const { from, below } = met;
  const inPercent = reading.as === 'number' && reading.percent === 'expected';
  const isWhole = Number.isInteger(goal) && !inPercent;
  const step = isWhole ? 1 : inPercent ? 1e-4 : 0.01;
  return {
    wanted: formatTarget(target, draft.outOf !== ''),
    reading,
    better,
    potential: { top: worth, valueFor: () => goal, step, counts: isWhole },
    judge: (values: Float64Array, points: Float64Array) => {
      for (let i = 0; i < values.length; i++)
        points[i] = values[i]! >= from && values[i]! < below ? worth : 0;
    },
  };
}
