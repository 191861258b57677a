import { checkSection } from './CheckSection.tsx';
import { codesSection } from './CodesSection.tsx';
import { newRoundSection } from './NewRoundSection.tsx';
import { periodsSection } from './PeriodsSection.tsx';
import { quotaSection } from './QuotaSection.tsx';
import { sampleSection } from './SampleSection.tsx';
import type { Section } from './Section.ts';
import { selfTestSection } from './SelfTestSection.tsx';
import { setUpSection } from './SetUpSection.tsx';
import { undoSection } from './UndoSection.tsx';

/** The parts of the page for admins, in their order. */
export const sections: readonly Section[] = [
  setUpSection,
  checkSection,
  periodsSection,
  quotaSection,
  newRoundSection,
  codesSection,
  sampleSection,
  undoSection,
  selfTestSection,
];
