import type { Overview, ScoreForm } from '../../../contract/Overview.ts';
import type { Result } from '../../../domain/periods/Result.ts';
import { shownRating } from '../../../domain/periods/rating.ts';
import { shownScore } from '../../../domain/text/formatNumber.ts';

/** What a form is made from. */
export interface FormProps {
  readonly overview: Overview;
  /** Those whom it is for, in the order of their tabs. */
  readonly results: readonly Result[];
  /** What the criteria give them now, by keyOf. */
  readonly details: ReadonlyMap<string, ScoreForm>;
}

export const keyOf = ({ side, code }: Pick<Result, 'side' | 'code'>) => `${side} ${code}`;

/** How people are rated, as the forms say it. */
export const ratedAs = (result: Result) => shownRating(result) || 'Chưa xếp loại';

/** The period that a form is about. */
export const periodOf = ({ shown, running, year }: Overview) => shown.period || running || `Năm ${year}`;

/** The name of a person's unit, its code where there is no such unit; blank of a unit itself. */
export function unitOf({ side, unit }: Result, { results }: Overview): string {
  if (side === 'units') return '';
  return results.find(one => one.side === 'units' && one.code === unit)?.name ?? unit;
}

/** What the criteria give now, if it is still what a result certifies; else why it is not on the form. */
export function certified(
  result: Result,
  details: FormProps['details'],
): { readonly form: ScoreForm } | { readonly why: string } {
  const form = details.get(keyOf(result));
  if (!form) return { why: 'dòng này không còn trong bảng tính' };
  if (form.score === result.score && form.rating === result.rating) return { form };
  const now = [shownScore(form.score), form.rating].filter(text => text !== '').join(', ');
  return { why: `số liệu đã thay đổi sau khi chốt (nay là ${now})` };
}
