import type { ComponentType } from 'preact';
import type { AdminOverview } from '../../contract/AdminOverview.ts';
import type { Bilingual } from '../texts/Language.tsx';

/** What each part of the page gets. */
export interface SectionProps {
  readonly overview: AdminOverview;
  /** This part has the one blue button. */
  readonly isFirst: boolean;
  /** Something was changed: the other parts read again. */
  readonly onChange: () => unknown;
}

/** A part of the page for admins: its heading, and what is below it. */
export interface Section {
  readonly id: string;
  readonly texts: Bilingual<{ readonly heading: string }>;
  readonly Body: ComponentType<SectionProps>;
  /** Whether there is anything to do here. */
  readonly isShown: (overview: AdminOverview) => boolean;
}
