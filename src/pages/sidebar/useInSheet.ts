import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** What stands beside a sheet is so wide in pixels; a wider one covers it, as on a phone. */
const BESIDE = 300;

/** What is told of something that was selected in the sheet: also how to get to see it where the sidebar covers it. */
export function useInSheet(): (told: string) => string {
  const words = useWords(frameTexts);
  return told => (innerWidth > BESIDE ? words.covered(told) : told);
}
