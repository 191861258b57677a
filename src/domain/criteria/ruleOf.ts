import { askWhether, closest } from '../text/closest.ts';
import { caseKey } from '../text/fold.ts';
import { Names } from '../text/Names.ts';
import { quote } from '../text/quote.ts';
import type { Line } from './Line.ts';
import type { Rule } from './Rule.ts';
import { rules } from './rules/rules.ts';

const labels = new Names(rules.map(rule => [rule.label, rule]));
const ids = rules.map(rule => rule.id);

/** The rule that the row names (Cách tính). A misspelt one is a fault, and read on as the one that it is like. */
export function ruleOf(line: Line): Rule | undefined {
  const name = line.text('rule');
  const found = ruleNamed(name);
  if (found) return found;
  const meant = closest(name, ids) ?? closest(name, labels.names);
  return line.fault(
    'rule',
    name === '' ? 'chưa có Cách tính' : `không có cách tính ${quote(name)}`,
    askWhether(meant, labels.help(name)),
    meant === undefined ? undefined : ruleNamed(meant),
  );
}

/** By label or id. */
export function ruleNamed(name: string): Rule | undefined {
  return labels.find(name) ?? rules.find(rule => rule.id === caseKey(name));
}
