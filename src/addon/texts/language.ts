import type { Language } from './texts.ts';

/** The language of the person who runs the script: Vietnamese unless their account is in English. */
export function language(): Language {
  return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi';
}
