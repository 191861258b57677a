import { en } from './en.ts';
import { vi } from './vi.ts';

/** The languages of the terminal. */
export type Language = 'vi' | 'en';

/** Every text of the commands; a key that one language lacks does not compile. */
export type Texts = typeof vi;

export const texts: Readonly<Record<Language, Texts>> = { vi, en };
