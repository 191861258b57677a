import type { Section } from './Section.ts';
import { setUpSection } from './SetUpSection.tsx';

/** The parts of the page for admins, in their order. */
export const sections: readonly Section[] = [setUpSection];
