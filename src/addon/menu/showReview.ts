import { showSidebar } from './showSidebar.ts';

/** Opens what the council has to decide (xét duyệt). */
export function showReview(): void {
  showSidebar('review');
}
