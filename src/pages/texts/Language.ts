import type { Language } from '../../domain/text/Language.ts';

export type { Language };

/** Texts for people; a key that one language lacks does not compile. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;
