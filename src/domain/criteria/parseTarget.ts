import type { Cell } from '../text/Cell.ts';
import { caseKey, fold } from '../text/fold.ts';
import type { TypedNumber } from '../text/parseNumber.ts';
import { cellText, readCell } from '../text/readCell.ts';
import { beginsWithCount, readFigure } from './figure.ts';
import type { Operator, Target, UpperEnd } from './Target.ts';

/** No condition is longer; to look for its words would take long. */
const LONGEST = 300;

/** Signs that people write, without the blanks in them. */
const signs: Readonly<Record<string, Operator>> = {
  ...{ '>': '>', '＞': '>', '<': '<', '＜': '<', '=': '=', '＝': '=' },
  ...{ '>=': '>=', '=>': '>=', '＞＝': '>=', '＝＞': '>=', '≥': '>=', '⩾': '>=', '≧': '>=' },
  ...{ '<=': '<=', '=<': '<=', '＜＝': '<=', '＝＜': '<=', '≤': '<=', '⩽': '<=', '≦': '<=' },
};

/** Words before the figure, without marks. None begins another one. */
const before = phrases([
  ['>=', 'it nhat; toi thieu; khong duoi; khong it hon; khong thap hon; at least'],
  ['<=', 'khong qua; khong vuot qua; khong tren; khong nhieu hon; toi da; nhieu nhat; cham nhat'],
  ['<=', 'at most; no more than'],
  ['>', 'lon hon; nhieu hon; cao hon; more than; tren; hon; over; sau'],
  ['<', 'nho hon; it hon; thap hon; less than; duoi; below; truoc'],
  ['=', 'dung; bang; exactly'],
  [undefined, 'tu; from; dat; loai; muc; ngay'],
]);

/** Words behind it. */
const after = phrases([
  ['>=', 'tro len; or more; or better'],
  ['<=', 'tro xuong; or less'],
]);

function phrases(lists: readonly (readonly [Operator | undefined, string])[]) {
  return lists.flatMap(([meaning, list]) =>
    list.split('; ').map(phrase => ({ phrase, size: phrase.split(' ').length, meaning })),
  );
}

/**
 * Reads Chỉ tiêu in signs or words: `> 20%`, `từ 90% trở lên`, `ít nhất một sáng kiến`, `dưới 5`, `đúng 4`, `từ 50% đến
 * dưới 70%`. A bare number or level means at least, a bare date on or before. Undefined where it cannot be understood; blank
 * is not asked for.
 */
export function parseTarget(cell: Cell, levels: readonly string[]): Target | undefined {
  const full = cellText(cell);
  if (!isLevel(full, levels)) {
    const range = rangeIn(full);
    if (range) return range.value < range.upTo.value || isPoint(range) ? range : undefined;
  }
  const [op, text] = conditionOf(full, levels);
  return operand(typeof cell === 'string' ? text : cell, op, levels);
}

/** The comparison that a text begins or ends with, and what is left. */
export function conditionOf(
  full: string,
  levels: readonly string[],
): readonly [Operator | undefined, string] {
  const sign = /^([<>=＜＝＞≤≥⩽⩾≦≧](?:\s?[<>=＜＝＞])?)\s?/.exec(full);
  if (sign) {
    const op = signs[sign[1]!.replace(' ', '')];
    return op ? [op, full.slice(sign[0].length)] : [undefined, full];
  }
  return isLevel(full, levels) ? [undefined, full] : withoutWords(full, levels);
}

interface Range extends Extract<Target, { readonly kind: 'number' }> {
  readonly upTo: UpperEnd;
}

const RANGE =
  /^(?:(?:đạt|dat|loại|loai|mức|muc)\s)*(?:từ|tu|from|(?:trong khoảng|trong khoang)(?:\s(?:từ|tu))?)\s(.+?)\s(?:đến|den|tới|toi|to)\s(dưới\s|duoi\s|below\s)?(.+)$/i;

/** `từ 50 đến dưới 70%`: the upper end says for both whether they are in percent. Its ends may be the wrong way round. */
export function rangeIn(full: string): Range | undefined {
  const match = full.length > LONGEST ? null : RANGE.exec(full);
  const [low, high] = match ? [readFigure(match[1]!), readFigure(match[3]!)] : [];
  if (!low || !high || (low.percent && !high.percent)) return undefined;
  const isShared = high.percent && !low.percent;
  const value = isShared ? Number(`${low.value}e-2`) : low.value;
  const percent = high.percent || (high.value > 0 && high.value < 1);
  return {
    kind: 'number',
    op: '>=',
    value,
    percent,
    upTo: { op: match![2] === undefined ? '<=' : '<', value: high.value },
  };
}

function isPoint({ value, upTo }: Range): boolean {
  return upTo.op === '<=' && value === upTo.value;
}

/** Takes the words of the condition off both ends; what is left is the figure, date or level. */
function withoutWords(full: string, levels: readonly string[]): [Operator | undefined, string] {
  if (full.length > LONGEST) return [undefined, full];
  let words = full.split(' ');
  let op: Operator | undefined;
  for (const { phrase, size, meaning } of after)
    if (fold(words.slice(-size).join(' ')) === phrase) {
      words = words.slice(0, -size);
      op = meaning;
    }
  while (!isLevel(words.join(' '), levels) && !beginsWithCount(words.join(' '))) {
    const next = before.find(
      ({ phrase, size }) => words.length > size && fold(words.slice(0, size).join(' ')) === phrase,
    );
    if (!next || (op !== undefined && next.meaning !== undefined)) break;
    words = words.slice(next.size);
    op = next.meaning ?? op;
  }
  return [op, words.join(' ')];
}

function operand(cell: Cell, op: Operator | undefined, levels: readonly string[]): Target | undefined {
  const text = cellText(cell);
  const level = levels.find(isCalled(text));
  if (level !== undefined) return { kind: 'level', op: op ?? '>=', level };
  const datum = readCell(cell);
  if (datum.kind === 'number') return ofFigure(datum, op);
  if (datum.kind === 'date') return { kind: 'date', op: op ?? '<=', day: datum.day };
  const key = fold(text);
  const bare = levels.filter(name => fold(name) === key);
  if (bare.length === 1) return { kind: 'level', op: op ?? '>=', level: bare[0]! };
  const figure = typeof cell === 'string' ? readFigure(cell) : undefined;
  if (figure) return ofFigure(figure, op);
  return datum.kind === 'flag' && (op === undefined || op === '=')
    ? { kind: 'flag', value: datum.value }
    : undefined;
}

function ofFigure({ value, percent }: TypedNumber, op: Operator | undefined): Target {
  return { kind: 'number', op: op ?? '>=', value, percent: percent || (value > 0 && value < 1) };
}

function isLevel(text: string, levels: readonly string[]): boolean {
  return levels.some(isCalled(text));
}

function isCalled(text: string): (name: string) => boolean {
  const key = caseKey(text);
  return name => caseKey(name) === key;
}
