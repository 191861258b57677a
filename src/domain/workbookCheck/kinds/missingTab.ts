import type { Check } from './Check.ts';

/** A tab that set-up makes is not there; another one may be it under a misspelt name. Words: what it may be called. */
export const missingTab: Check = ({ missing }) =>
  missing.map(({ tab, near }) => ({
    tab: near ?? tab,
    cell: '',
    words: near === undefined ? [tab] : [tab, near],
    repair: near === undefined ? { how: 'restoreTab', detail: tab } : { how: 'renameTab', detail: tab },
  }));
