import type { Cell } from '../text/Cell.ts';
import { caseKey, fold } from '../text/fold.ts';
import { cellText, readCell } from '../text/readCell.ts';
import type { Operator, Target } from './Target.ts';

/** No condition is longer; to look for its words would take long. */
const LONGEST = 300;

/** Signs that people write for another one. */
const signs: Readonly<Record<string, Operator>> = { '=>': '>=', '≥': '>=', '=<': '<=', '≤': '<=' };

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
 * Reads Chỉ tiêu in signs or words: `> 20%`, `từ 90% trở lên`, `ít nhất 1`, `dưới 5`, `đúng 4`. A bare number or
 * level means at least, a bare date on or before. Undefined where it cannot be understood; blank is not asked for.
 */
export function parseTarget(cell: Cell, levels: readonly string[]): Target | undefined {
  let text = cellText(cell);
  let op: Operator | undefined;
  const sign = /^(>=|=>|≥|>|<=|=<|≤|<|=)\s*/.exec(text);
  if (sign) {
    op = signs[sign[1]!] ?? (sign[1] as Operator);
    text = text.slice(sign[0].length);
  } else if (!isLevel(text, levels)) {
    [op, text] = withoutWords(text, levels);
  }
  return operand(typeof cell === 'string' ? text : cell, op, levels);
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
  while (!isLevel(words.join(' '), levels)) {
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
  const level = levels.find(name => caseKey(name) === caseKey(cellText(cell)));
  if (level !== undefined) return { kind: 'level', op: op ?? '>=', level };
  const datum = readCell(cell);
  if (datum.kind === 'number') {
    const percent = datum.percent || (datum.value > 0 && datum.value < 1);
    return { kind: 'number', op: op ?? '>=', value: datum.value, percent };
  }
  if (datum.kind === 'date') return { kind: 'date', op: op ?? '<=', day: datum.day };
  const bare = levels.filter(name => fold(name) === fold(cellText(cell)));
  if (bare.length === 1) return { kind: 'level', op: op ?? '>=', level: bare[0]! };
  return datum.kind === 'flag' && (op === undefined || op === '=')
    ? { kind: 'flag', value: datum.value }
    : undefined;
}

function isLevel(text: string, levels: readonly string[]): boolean {
  return levels.some(name => caseKey(name) === caseKey(text));
}
