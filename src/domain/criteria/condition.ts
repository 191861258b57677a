import { isReckoned } from './Quantity.ts';
import { figures, percentQuestion, type Reading } from './Reading.ts';
import type { Draft } from './Rule.ts';
import { formatTarget, type Operator, type Target } from './Target.ts';

/** Whole millionths: everything but quotients is compared on 6 places. */
export function millionths(value: number): number {
  return Math.round(value * 1e6);
}

/** The values from `from` up to, but without, `below`. */
interface Span {
  readonly from: number;
  readonly below: number;
}

/** The limit alone: what a quotient, which may be held as the limit itself, is compared with. */
export function exactly(limit: number): Span {
  return { from: limit, below: nextAbove(limit) };
}

/**
 * The values that are equal to a limit: those that round to the same millionth, or differ by a billionth of it. Two whole
 * numbers are equal only if they are the same.
 */
export function around(limit: number, isWhole = false): Span {
  const { from, below } = exactly(limit);
  const middle = millionths(limit);
  const width = isWhole && Number.isInteger(limit) ? 0.5 : Math.max(0.5, Math.abs(limit) * 1e-3);
  return { from: Math.min(from, (middle - width) / 1e6), below: Math.max(below, (middle + width) / 1e6) };
}

/** What meets a comparison with a limit, given what is equal to it. */
export function intervalOf(op: Operator, { from, below }: Span): Span {
  switch (op) {
    case '>':
      return { from: below, below: Number.POSITIVE_INFINITY };
    case '>=':
      return { from, below: Number.POSITIVE_INFINITY };
    case '<':
      return { from: Number.NEGATIVE_INFINITY, below: from };
    case '<=':
      return { from: Number.NEGATIVE_INFINITY, below };
    case '=':
      return { from, below };
  }
}

/** What meets a comparison: of whole values, and of others, which formulas may have made. */
interface Met {
  readonly whole: Span;
  readonly other: Span;
}

/** What meets a comparison; `exact` for quotients, so that 9 999 999 of 10 000 000 is not 100 %. */
export function meeting(op: Operator, limit: number, exact = false): Met {
  const [whole, other] = exact ? [exactly(limit), exactly(limit)] : [around(limit, true), around(limit)];
  return { whole: intervalOf(op, whole), other: intervalOf(op, other) };
}

/** What meets both. */
function meetingBoth(one: Met, other: Met): Met {
  return { whole: overlap(one.whole, other.whole), other: overlap(one.other, other.other) };
}

function overlap(one: Span, other: Span): Span {
  return { from: Math.max(one.from, other.from), below: Math.min(one.below, other.below) };
}

export function meets({ whole, other }: Met, value: number): boolean {
  const { from, below } = Number.isInteger(value) ? whole : other;
  return value >= from && value < below;
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
  readonly met: Met;
  readonly better: 1 | 0 | -1;
  /** The value from which on it holds, or up to which; undefined for days, which nobody can bring back. */
  readonly goal: number | undefined;
  /** The upper end of a range. */
  readonly end?: number | undefined;
  readonly mayExceed?: boolean;
}

const betters: Readonly<Record<Operator, 1 | 0 | -1>> = { '>': 1, '>=': 1, '<': -1, '<=': -1, '=': 0 };

/** The condition that a yes/no rule puts on its datum. */
function condition(draft: Draft, target: Target): Condition {
  const { levels, outOf } = draft;
  if (target.kind === 'level' || target.kind === 'date')
    neededPlain(draft, `Chỉ tiêu ${formatTarget(target, false)}`);
  if (outOf !== '' && target.kind !== 'number')
    draft.fault('target', 'có Mẫu số thì Chỉ tiêu phải là một số', 'Viết ví dụ: từ 90% trở lên', undefined);
  if (target.kind === 'flag') {
    const goal = target.value ? 1 : 0;
    return { reading: { as: 'flag', levels }, met: meeting('=', goal), better: 0, goal };
  }
  const better = betters[target.op];
  switch (target.kind) {
    case 'level': {
      const goal = levels.length - levels.indexOf(target.level);
      return { reading: { as: 'level', levels }, met: meeting(target.op, goal), better, goal };
    }
    case 'date':
      return { reading: { as: 'date' }, met: meeting(target.op, target.day), better, goal: undefined };
    case 'number': {
      const { op, value, upTo } = target;
      const isQuotient = outOf !== '';
      const highest = upTo?.value ?? value;
      if (isQuotient && !target.percent && highest > 2)
        draft.fault('target', 'có Mẫu số thì Chỉ tiêu là phần trăm', percentQuestion(highest), undefined);
      const percent = target.percent ? 'expected' : highest > 1 ? 'asked' : 'allowed';
      const met = meeting(op, value, isQuotient);
      return {
        reading: figures(draft, percent, { flags: { unless: levels } }),
        met: upTo ? meetingBoth(met, meeting(upTo.op, upTo.value, isQuotient)) : met,
        better: upTo ? 0 : better,
        goal: value,
        end: upTo?.value,
        mayExceed: isQuotient && (op === '>' ? value >= 1 : op !== '>=' || value > 1 || upTo !== undefined),
      };
    }
  }
}

/** Reports Dữ liệu that is reckoned from columns where the words of one are needed, which is what `what` needs. */
export function neededPlain({ data, fault }: Draft, what: string): void {
  if (isReckoned(data))
    fault('data', `${what} cần đúng một cột, không cộng hay nhân`, 'Ghi tên một cột', undefined);
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
  const { reading, met, better, goal, end, mayExceed } = condition(draft, target);
  const limits = [goal, end].filter(limit => limit !== undefined);
  const inPercent = reading.as === 'number' && reading.percent === 'expected';
  const isWhole = Number.isInteger(goal) && Number.isInteger(end ?? 0) && !inPercent;
  const step = isWhole ? 1 : inPercent ? 1e-4 : 0.01;
  return {
    wanted: formatTarget(target, draft.outOf !== ''),
    reading,
    better,
    limits,
    ...(mayExceed ? { mayExceed } : {}),
    potential: {
      top: worth,
      turns: [goal, end].filter(turn => turn !== undefined),
      isGradual: false,
      step,
      counts: isWhole,
    },
    judge: (values: Float64Array, points: Float64Array) => {
      const { whole, other } = met;
      // Of figures that are not large it makes no difference whether they are whole.
      if (whole.from === other.from && whole.below === other.below)
        for (let i = 0; i < values.length; i++)
          points[i] = values[i]! >= whole.from && values[i]! < whole.below ? worth : 0;
      else for (let i = 0; i < values.length; i++) points[i] = meets(met, values[i]!) ? worth : 0;
    },
  };
}
