import type { ScreenName } from '../../contract/screens.ts';
import { startAnew, useKept } from './useKept.ts';

const nameOf = (screen: ScreenName) => `opened ${screen}`;

/** The number of what is opened from the list of a screen; blank: the list. */
export const useOpened = (screen: ScreenName) => useKept(nameOf(screen), () => '');

/** Back to the list of a screen. */
export const closeOpened = (screen: ScreenName) => startAnew(nameOf(screen));
