import { onOpen } from './onOpen.ts';

/** A spreadsheet that is open while the add-on is installed gets the menu at once. */
export function onInstall(): void {
  onOpen();
}
