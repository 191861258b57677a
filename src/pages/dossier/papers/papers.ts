import type { ComponentType } from 'preact';
import { Application } from './Application.tsx';
import { Assessments } from './Assessments.tsx';
import { Description } from './Description.tsx';
import { MeetingMinutes } from './MeetingMinutes.tsx';
import type { ListProps, PaperProps } from './PaperProps.ts';
import { ProposalList } from './ProposalList.tsx';

/** The papers about each initiative, in their order. */
export const papersOfOne = {
  application: Application,
  description: Description,
  assessments: Assessments,
} as const satisfies Readonly<Record<string, ComponentType<PaperProps>>>;

/** The papers about all of them, which come last. */
export const papersOfAll = {
  minutes: MeetingMinutes,
  proposals: ProposalList,
} as const satisfies Readonly<Record<string, ComponentType<ListProps>>>;

export type PaperId = keyof typeof papersOfOne | keyof typeof papersOfAll;

export const idsOfOne = Object.keys(papersOfOne) as readonly (keyof typeof papersOfOne)[];
export const idsOfAll = Object.keys(papersOfAll) as readonly (keyof typeof papersOfAll)[];
