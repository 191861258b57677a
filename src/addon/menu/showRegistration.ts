import { showSidebar } from './showSidebar.ts';

/** Opens the form in which an initiative is registered. */
export function showRegistration(): void {
  showSidebar('register');
}
