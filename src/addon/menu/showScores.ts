import { showSidebar } from './showSidebar.ts';

/** Opens the score of the selected row (phiếu điểm). */
export function showScores(): void {
  showSidebar('scores');
}
