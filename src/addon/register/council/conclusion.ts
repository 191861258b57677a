import type { Action } from '../../../domain/initiative/actions.ts';
import { shownScore } from '../../../domain/text/formatNumber.ts';
import { refuse } from '../../call/Refused.ts';
import type { Before } from '../change.ts';
import { Council } from './Council.ts';
import { openScoring, standingsOf } from './scoring.ts';

/**
 * What the history tells of the points on which the council concludes; blank where there is no council. Refuses where too few
 * sheets have points, and where what they give is not recognised.
 */
export function conclusion({ id }: Action, before: Before): string {
  const council = Council.find(before.spreadsheet);
  if (!council) return '';
  const scoring = openScoring(before.spreadsheet);
  const [standing] = standingsOf(scoring, { ...before, council }, [before]);
  const { given, needed, missing, total, rating, reason, passes, spread } = standing!;
  if (given < needed || total === undefined) refuse('noQuorum', { given, needed, missing });
  if (id === 'recognise' && !passes) refuse('notPassed', { rating, reason });
  return `Hội đồng chấm ${shownScore(total)} điểm, ${given} phiếu, chênh lệch ${shownScore(spread)}`;
}
