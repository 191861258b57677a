import type { Cell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { formatNumber } from '../text/formatNumber.ts';
import { cellText } from '../text/readCell.ts';

/**
 * The three ways in which people judge (chấm) a criterion: themselves, whoever appraises, and the one that counts. The
 * last is never made from the others.
 */
export type Stage = 'self' | 'appraisal' | 'final';

/** The header of a stage's column beside the criterion's own: «Mức gương mẫu (tự chấm)». */
export function columnOf(stage: Stage, data: string): string {
  if (stage === 'final') return data;
  return `${data} (${stage === 'self' ? 'tự chấm' : 'thẩm định'})`;
}

/** The stages in the order in which they stand in the sheet. */
export const stages: readonly Stage[] = ['self', 'appraisal', 'final'];

/** Where the three columns of a criterion stand among these headers; undefined where it has not all three. */
export function placesOf(
  header: readonly string[],
  data: string,
): Readonly<Record<Stage, number>> | undefined {
  const place = (stage: Stage) =>
    header.findIndex(title => caseKey(title) === caseKey(columnOf(stage, data)));
  const places = { self: place('self'), appraisal: place('appraisal'), final: place('final') };
  return Object.values(places).includes(-1) ? undefined : places;
}

/** The criteria that are judged in three stages, by the header of the column that counts. */
export function judgedColumns(header: readonly string[]): readonly string[] {
  return header.filter(title => placesOf(header, title) !== undefined);
}

/** A judgement as people type it: «12,5», «Tốt»; blank where nobody has judged. */
export function shownJudgement(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell, 6) : cellText(cell);
}
