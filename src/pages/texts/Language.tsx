import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Bilingual, Language } from '../../domain/text/Language.ts';

/** Until the script has told the language it is Vietnamese. */
const LanguageContext = createContext<Language>('vi');

/** The texts of a screen in the language of the sheet. */
export function useWords<Words>(texts: Bilingual<Words>): Words {
  return texts[useContext(LanguageContext)];
}

/** A whole page in the language that the script has told when it opened. */
export function Page({
  language = 'vi',
  title,
  children,
}: {
  readonly language: Language | undefined;
  /** Where no screen gives the page its title. */
  readonly title?: Bilingual<{ readonly heading: string }>;
  readonly children: ComponentChildren;
}) {
  useEffect(() => {
    document.documentElement.lang = language;
    if (title) document.title = title[language].heading;
  }, [language, title]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
