export type { Bilingual, Language } from '../../domain/text/Language.ts';
