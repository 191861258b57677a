import { useEffect } from 'preact/hooks';
import type { Language } from './texts/Language.ts';

/** Gives the page its language and its title. */
export function useTitle(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
