import type { ComponentType } from 'preact';
import type { FormProps } from './FormProps.ts';
import { Minutes } from './Minutes.tsx';
import { PublicList } from './PublicList.tsx';
import { RatingSheets } from './RatingSheets.tsx';
import { ScoreSheets } from './ScoreSheets.tsx';

/** The forms (biểu mẫu) that can be printed, in their order; each begins on a page of its own. */
export const forms = {
  scoreSheets: ScoreSheets,
  ratingSheets: RatingSheets,
  minutes: Minutes,
  publicList: PublicList,
} as const satisfies Readonly<Record<string, ComponentType<FormProps>>>;

export type FormId = keyof typeof forms;

export const formIds = Object.keys(forms) as readonly FormId[];

/** Whether a part of what is printed shows what each criterion, or part of the criteria, gave. */
export const isDetailed = (part: string) => part === 'scoreSheets' || part === 'ratingSheets';
