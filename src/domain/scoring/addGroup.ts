import { sortOf } from '../criteria/groups.ts';
import { type Group, givenAt, isOfPenalties, rulesAt, shareOf } from './groups.ts';
import type { Scores } from './Scores.ts';

/** Adds what a group gives each row. */
export function addGroup(scores: Scores, group: Group): void {
  const { rows, incomplete, earned, possible, adjusted } = scores;
  const isPenalty = isOfPenalties(group);
  const isAdjusting = sortOf(group.members[0]!.criterion) !== 'points';
  for (let i = 0; i < incomplete.length; i++) {
    if (rows.active[i] === 0) continue;
    const rules = rulesAt(group, rows, i);
    if (rules === 'undecided') {
      incomplete[i] = 1;
      continue;
    }
    const { points, max } = shareOf(givenAt(group, i), rules, isPenalty);
    if (isAdjusting) adjusted[i]! += points;
    else {
      earned[i]! += points;
      possible[i]! += max;
    }
  }
}
