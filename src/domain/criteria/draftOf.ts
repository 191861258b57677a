import { quote } from '../text/quote.ts';
import { cellText } from '../text/readCell.ts';
import type { Line } from './Line.ts';
import { isOfUnits, type OwnCondition, parseOwnCondition, partsOf } from './ownCondition.ts';
import { parseMax } from './parseMax.ts';
import { parseTarget } from './parseTarget.ts';
import { type Base, bareLabel, bases, everyone, type Population } from './population.ts';
import type { Draft, Rule, ScaleOptions } from './Rule.ts';
import { scaleLevels, splitScale } from './scale.ts';
import type { Target } from './Target.ts';
import { unreadTarget } from './unreadTarget.ts';

/**
 * The cells of a row, read as far as they mean the same for every rule; `usual` are the levels of criteria whose scale
 * names none.
 */
export function draftOf(
  line: Line,
  rule: Rule | undefined,
  bandNames: readonly string[],
  usual: readonly string[],
): Draft {
  const { row, fault, faults } = line;
  const scale = line.faulty.has('scale') ? '' : line.text('scale');
  const namesLevels = rule?.kind === 'criterion' && rule.ordersLevels === true;
  // Without a Mẫu số «Không phát sinh: 5» is a level.
  const { rest: scaleText, options } =
    namesLevels && cellText(line.cell('outOf')) === '' ? { rest: scale, options: NONE } : splitScale(scale);
  const ofScale = namesLevels ? scaleLevels(scaleText) : [];
  const levels = ofScale.length > 0 ? ofScale : usual;
  return {
    target: targetOf(line, rule, levels),
    row,
    code: line.text('code'),
    content: cellText(line.cell('content')),
    populations: populationsOf(line),
    group: cellText(line.cell('group')),
    data: line.text('data'),
    basis: cellText(line.cell('basis')),
    outOf: line.text('outOf'),
    max: parseMax(line),
    scale: scaleText === scale ? line.cell('scale') : scaleText,
    scaleText,
    options,
    levels,
    bandNames,
    fault,
    faults,
  };
}

const NONE: ScaleOptions = { mayExceed: false, nothing: undefined };

/** Chỉ tiêu. Which words are levels depends on the rule: where none is known the words stay unread. */
function targetOf(line: Line, rule: Rule | undefined, levels: readonly string[]): Target | undefined {
  const text = line.text('target');
  if (text === '' || rule === undefined) return undefined;
  const target = parseTarget(line.cell('target'), levels);
  if (target) return target;
  return line.faults('target', [unreadTarget(text, rule, levels)], undefined);
}

/** Đối tượng: alternatives between semicolons; blank is everyone. */
function populationsOf(line: Line): readonly Population[] {
  const labels = line
    .text('appliesTo')
    .split(';')
    .filter(label => label.trim() !== '');
  if (labels.length === 0) return [everyone];
  const found = labels.map(populationOf);
  const known = found.filter(one => typeof one !== 'string');
  if (known.length === labels.length) return known;
  return line.faults(
    'appliesTo',
    found
      .filter(one => typeof one === 'string')
      .map(label => ({ fault: `không có đối tượng ${quote(label)}`, fix: bases.help(label) })),
    known,
  );
}

/** What all its parts name; the part that names nothing. */
function populationOf(label: string): Population | string {
  const whole = bases.find(bareLabel(label));
  if (whole !== undefined) return { bases: [whole], own: [] };
  const named: Base[] = [];
  const own: OwnCondition[] = [];
  for (const part of partsOf(label)) {
    const base = bases.find(bareLabel(part));
    const condition = base === undefined ? parseOwnCondition(part) : undefined;
    if (base !== undefined) named.push(base);
    else if (condition) own.push(condition);
    else return part.trim();
  }
  if (named.length === 0) named.push(own.some(isOfUnits) ? 'anyUnit' : 'all');
  return { bases: named, own };
}
