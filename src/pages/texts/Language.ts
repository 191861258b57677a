import type { SidebarData } from '../../contract/SidebarData.ts';

/** The languages of the pages. */
export type Language = SidebarData['language'];

/** Texts for people; a key that one language lacks does not compile. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;
