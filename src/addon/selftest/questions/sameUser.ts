import type { Question } from '../scratchTab.ts';

/** The person who works in the page is the one as whom the script runs. */
export const sameUser: Question = {
  id: 'sameUser',
  expected: 'effective = active',
  answer: () => {
    const [effective, active] = [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()];
    if (effective !== '' && effective === active) return 'effective = active';
    return `effective ${effective === '' ? '(blank)' : 'known'}, active ${active === '' ? '(blank)' : 'known'}`;
  },
};
