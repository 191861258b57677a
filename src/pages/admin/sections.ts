import type { ComponentType } from 'preact';
import type { AdminOverview } from '../../contract/AdminSetUp.ts';
import type { Bilingual } from '../../domain/text/Language.ts';
import type { Purpose } from '../../tabs/Tab.ts';
import { checkTexts } from '../texts/admin/check.ts';
import { newRoundTexts } from '../texts/admin/newRound.ts';
import { periodsTexts } from '../texts/admin/periods.ts';
import { personalDataTexts } from '../texts/admin/personalData.ts';
import { purposeTexts } from '../texts/admin/purposes.ts';
import { quotaTexts } from '../texts/admin/quota.ts';
import { setUpTexts } from '../texts/admin/setUp.ts';
import { codesTexts, openSelfTestTexts, sampleTexts, undoTexts } from '../texts/admin/upkeep.ts';
import { CheckSection } from './CheckSection.tsx';
import { NewRoundSection } from './NewRoundSection.tsx';
import { PeriodsSection } from './PeriodsSection.tsx';
import { PersonalDataSection } from './PersonalDataSection.tsx';
import { CouncilSection, TitlesSection } from './PurposeSection.tsx';
import { QuotaSection } from './QuotaSection.tsx';
import type { SectionProps } from './SectionProps.ts';
import { SetUpSection } from './SetUpSection.tsx';
import { CodesSection, SampleSection, SelfTestSection, UndoSection } from './UpkeepSections.tsx';

/** A part of the page for admins: its heading, and what is below it. */
export interface Section {
  readonly id: string;
  readonly texts: Bilingual<{ readonly heading: string }>;
  readonly Body: ComponentType<SectionProps>;
  /** Whether there is anything to do here. */
  readonly isShown: (overview: AdminOverview) => boolean;
}

const always = () => true;
/** Whether it is something that can be done beside the campaign. */
const offers =
  (asked: Purpose) =>
  ({ isSetUp, purposes }: AdminOverview) =>
    isSetUp && purposes.some(({ purpose }) => purpose === asked);
const onceSetUp = ({ isSetUp }: AdminOverview) => isSetUp;

/** The parts of the page for admins, in their order. */
export const sections: readonly Section[] = [
  { id: 'setUp', texts: setUpTexts, Body: SetUpSection, isShown: always },
  { id: 'check', texts: checkTexts, Body: CheckSection, isShown: onceSetUp },
  { id: 'periods', texts: periodsTexts, Body: PeriodsSection, isShown: onceSetUp },
  { id: 'quota', texts: quotaTexts, Body: QuotaSection, isShown: onceSetUp },
  { id: 'council', texts: purposeTexts.council, Body: CouncilSection, isShown: offers('council') },
  { id: 'titles', texts: purposeTexts.titles, Body: TitlesSection, isShown: offers('titles') },
  { id: 'newRound', texts: newRoundTexts, Body: NewRoundSection, isShown: onceSetUp },
  { id: 'codes', texts: codesTexts, Body: CodesSection, isShown: onceSetUp },
  { id: 'sample', texts: sampleTexts, Body: SampleSection, isShown: ({ hasSample }) => hasSample },
  { id: 'personalData', texts: personalDataTexts, Body: PersonalDataSection, isShown: onceSetUp },
  { id: 'undo', texts: undoTexts, Body: UndoSection, isShown: always },
  { id: 'selfTest', texts: openSelfTestTexts, Body: SelfTestSection, isShown: always },
];
