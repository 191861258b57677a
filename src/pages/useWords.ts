import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual, Language } from './texts/Language.ts';

/** Until the script has told the language it is Vietnamese. */
export const LanguageContext = createContext<Language>('vi');

/** The texts of a screen in the language of the sheet. */
export function useWords<Words>(texts: Bilingual<Words>): Words {
  return texts[useContext(LanguageContext)];
}
