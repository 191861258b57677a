import type { Rule } from '../Rule.ts';
import { band } from './band.ts';
import { bandCondition } from './band-condition.ts';
import { best } from './best.ts';
import { bonus } from './bonus.ts';
import { cap } from './cap.ts';
import { count } from './count.ts';
import { deduct } from './deduct.ts';
import { demote } from './demote.ts';
import { grade } from './grade.ts';
import { groupBest } from './group-best.ts';
import { groupCap } from './group-cap.ts';
import { groupTotal } from './group-total.ts';
import { ladder } from './ladder.ts';
import { pass } from './pass.ts';
import { penalty } from './penalty.ts';
import { points } from './points.ts';
import { ratingCap } from './rating-cap.ts';
import { share } from './share.ts';
import { surpass } from './surpass.ts';
import { totalScale } from './total-scale.ts';
import { veto } from './veto.ts';

/** Every rule there is, in the order in which people are shown them. */
export const rules: readonly Rule[] = [
  pass,
  share,
  ladder,
  grade,
  points,
  count,
  deduct,
  best,
  surpass,
  bonus,
  penalty,
  veto,
  cap,
  ratingCap,
  bandCondition,
  demote,
  band,
  totalScale,
  groupCap,
  groupBest,
  groupTotal,
];
