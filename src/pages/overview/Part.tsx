import type { Overview } from '../../contract/Overview.ts';
import type { DashboardTexts } from '../texts/overview/dashboard.ts';

/** What each part of the dashboard is given. */
export interface PartProps {
  readonly overview: Overview;
  readonly words: DashboardTexts;
}
