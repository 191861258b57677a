import type { AdminOverview } from '../../contract/AdminSetUp.ts';

/** What each part of the page for admins gets. */
export interface SectionProps {
  readonly overview: AdminOverview;
  /** This part has the one blue button. */
  readonly isFirst: boolean;
  /** Something was changed: the other parts read again. */
  readonly onChange: () => unknown;
}
