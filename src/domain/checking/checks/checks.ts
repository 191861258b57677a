import type { Check } from '../Check.ts';
import { alwaysMet } from './alwaysMet.ts';
import { bandGaps } from './bandGaps.ts';
import { bandOrder } from './bandOrder.ts';
import { bandRanges } from './bandRanges.ts';
import { bandsNamed } from './bandsNamed.ts';
import { bandUnits } from './bandUnits.ts';
import { caps } from './caps.ts';
import { codes } from './codes.ts';
import { cutTotals } from './cutTotals.ts';
import { deductions } from './deductions.ts';
import { groupTotals } from './groupTotals.ts';
import { ladders } from './ladders.ts';
import { levels } from './levels.ts';
import { maxima } from './maxima.ts';
import { pointSteps } from './pointSteps.ts';
import { pointsAboveMax } from './pointsAboveMax.ts';
import { quotients } from './quotients.ts';
import { sameColumn } from './sameColumn.ts';
import { withoutBands } from './withoutBands.ts';
import { withoutCriteria } from './withoutCriteria.ts';

/** Every kind of fault that only the check finds; what scoring cannot read it finds by reading. */
export const checks: readonly Check[] = [
  codes,
  ladders,
  levels,
  pointsAboveMax,
  deductions,
  pointSteps,
  quotients,
  sameColumn,
  alwaysMet,
  caps,
  groupTotals,
  bandOrder,
  bandRanges,
  bandGaps,
  bandUnits,
  bandsNamed,
  withoutBands,
  withoutCriteria,
  maxima,
  cutTotals,
];
