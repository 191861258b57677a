import { showSidebar } from './showSidebar.ts';

/** Opens what somebody has registered: how far it is, and what can be done with it. */
export function showMine(): void {
  showSidebar('mine');
}
